/** For the apps that are tools: their icons, beside those of the player. */
import { addIcons } from './Icon';
import { TOOL_ICONS } from './tool-icons.gen';

addIcons(TOOL_ICONS);
