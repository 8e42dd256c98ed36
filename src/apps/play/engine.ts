/** Everything that plays: ink, the session and the rules. Loaded while the brief is read, never with the title. */
export { debrief } from '../../core/debrief';
export { finishedPlay, resumePlay, startMoment, startPlay } from '../../session/play';
export { replay } from '../../session/replay';
export { checkSave, type SaveCheck } from '../../session/resume';
