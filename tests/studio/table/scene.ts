import { type Table, tableOf } from '../../../src/studio/table/table';
import type { Problem } from '../../../src/vocabulary/problems';

export const NAME = 'story.ink';

export const SCENE = `# title: Door
# cast: Theo = Theo Brandt; employees
# cast: Jess = Jess Park; employees
-> door

=== door
Theo: Cold enough for you?
# decision: intake = Under the grille  # asks: low-key  # situation: Theo: Cold?
* (walk) ["Walk with me to the rail?" \\
    # tone: low-key  # security: 1  # service: 3 \\
    # Theo: competence 2, rapport -1 \\
    # best \\
    # why: A place to go.]
    They walk.
    -> END
* (order) ["Out, please." \\
    # tone: directive  # security: 1  # service: -1 \\
    # right-if: it burned. \\
    # why: An order.]
    They go.
    -> END
* (rest) ["Later, then." # tone: yielding # security: -3 # service: 0]
    -> END
`;

export const tableFrom = (text: string, problems: readonly Problem[] = []): Table =>
  tableOf({ files: [{ name: NAME, text }], main: NAME }, problems);

export const flag = (line: number, rule: string, setAside?: string): Problem => ({
  severity: 'advice',
  family: 'cues',
  file: NAME,
  line,
  rule,
  what: 'Something shows.',
  why: '',
  mend: '',
  ...(setAside && { setAside }),
});
