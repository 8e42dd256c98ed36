/** How the wall is divided. Pure: the stage follows from it, and never the other way round. */
import type { WallView } from '../../../classroom/views/wall';

/**
 * `whole`: the scene over the whole wall. `beside`: the scene left, a panel right. `page`: the page covers the scene.
 * `nothing`: a dark wall.
 */
export type WallLayout = 'nothing' | 'whole' | 'beside' | 'page';

export function layoutOf({ shows }: WallView): WallLayout {
  switch (shows) {
    case 'nothing':
      return 'nothing';
    case 'lobby':
    case 'scene':
    case 'trial':
      return 'whole';
    case 'decision':
    case 'vote':
    case 'split':
    case 'decided':
      return 'beside';
    case 'card':
    case 'discuss':
    case 'debrief':
    case 'ended':
      return 'page';
  }
}
