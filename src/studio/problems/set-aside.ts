/** Writes `# set-aside: rule, decision = reason` among the global tags of the scene. */
import { withoutComments } from '../../story/source-lines';
import type { Edit, Problem } from '../../vocabulary/problems';
import type { ProjectView } from '../project';

/** Ink reads these marks in a tag; a reason is only words. */
const MARKS = /[#|[\]{}<>\\]|->|\/\//g;

export function setAsideEdit(
  { files, main }: Pick<ProjectView, 'files' | 'main'>,
  { rule, decision }: Pick<Problem, 'rule' | 'decision'>,
  reason: string,
): Edit {
  const text = files.find((f) => f.name === main)?.text ?? '';
  const at = endOfHead(text);
  const said = reason.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  return {
    file: main,
    from: at,
    to: at,
    text: `${at > 0 && text[at - 1] !== '\n' ? '\n' : ''}# set-aside: ${decision ? `${rule}, ${decision}` : rule} = ${said}\n`,
  };
}

/** Behind the last of the tags at the top. */
function endOfHead(text: string): number {
  let at = 0;
  let end = 0;
  for (const line of withoutComments(text).split('\n')) {
    const trimmed = line.trim();
    at += line.length + 1;
    if (trimmed.startsWith('#')) end = Math.min(at, text.length);
    else if (trimmed !== '') break;
  }
  return end;
}
