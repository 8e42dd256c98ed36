/** What the corpus showed: a few lines for the terminal, a page for docs/. Names and figures only, no one's sentences. */
import { LONGEST_KEY } from './differences.mjs';

function count(items, test) {
  return items.filter(test).length;
}

/** Plays that ended, that were cut at the bound, and that met a trouble of the story. */
function plays({ outcomes = {} }) {
  const { ended = 0, cut = 0, ...trouble } = outcomes;
  return { ended, cut, trouble: Object.values(trouble).reduce((sum, n) => sum + n, 0) };
}

function told(findings = {}) {
  const text = Object.entries(findings).map(([what, n]) => `${n} ${what}`);
  return text.join(', ') || 'nothing';
}

function storyLine(story) {
  if (story.crash) return `${story.name}: CRASH`;
  if (story.hang) return `${story.name}: HANG`;
  const size = `${story.bytes} bytes in ${story.files} files, ${story.choices} choices`;
  if (story.ours !== 'compiles')
    return `${story.name}: ${size}; ${story.ours}, found: ${told(story.findings)}${studioWords(story)}`;
  const { ended, cut, trouble } = plays(story);
  return `${story.name}: ${size}; ${story.plays} plays (${ended} ended, ${cut} cut, ${trouble} in trouble), ${story.choicesTaken} choices taken${studioWords(story)}`;
}

export function summary({ cases, stories, faults }) {
  const passes = count(cases, ({ result }) => result === 'passes');
  const inkjs = count(cases, ({ result }) => result === 'inkjs');
  return [
    ...(cases.length > 0
      ? [`${passes} of ${cases.length} cases as their transcripts say, ${inkjs} differ as inkjs does.`]
      : []),
    ...stories.map(storyLine),
    ...faults.map((fault) => `FAULT ${fault}`),
    faults.length > 0 ? `${faults.length} not as expected.` : 'All as expected.',
  ].join('\n');
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function storyRow(story, { commit, licence }) {
  const { ended, cut, trouble } = plays(story);
  const compiles = story.ours === 'compiles';
  return [
    `\`${story.name}\``,
    `\`${commit.slice(0, 12)}\``,
    licence,
    story.files,
    story.bytes,
    story.lines,
    story.choices || '–',
    compiles ? story.plays : '–',
    compiles ? `${ended} / ${cut} / ${trouble}` : told(story.findings),
    compiles ? exploredCell(story.explored) : '–',
  ];
}

const ENDED = { exact: 'every path', coverage: 'nothing missing', seconds: 'time out', trouble: 'given up' };

function exploredCell({ endedBy, plays, choices, lines }) {
  const how = ENDED[endedBy] ?? `${plays} plays`;
  return `${choices.reached} of ${choices.total}; ${lines.reached} of ${lines.total} (${how})`;
}

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
const sum = (items, key) => items.reduce((all, item) => all + item[key], 0);
const thousands = (number) => number.toLocaleString('en-US');

/** The story with the highest of a figure of the Studio. */
function most(stories, key) {
  return stories.reduce((highest, story) => (story.studio[key] > highest.studio[key] ? story : highest));
}

function studioWords({ studio }) {
  if (!studio) return '';
  return `; Studio: ${studio.trouble ?? `read in ${seconds(studio.read)}, a key answered in ${seconds(studio.key)}`}`;
}

const STORY_HEAD = [
  ...['story', 'commit', 'licence', 'files', 'bytes', 'lines', 'choices', 'plays', 'ended / cut / trouble'],
  'explored: choices; lines',
];

function list(reasons) {
  return Object.entries(reasons)
    .map(([name, why]) => `- \`${name}\`: ${why}`)
    .join('\n');
}

/** Stories of which nothing is ever said. */
function silent(stories) {
  const names = stories.filter(({ explored }) => explored?.lines.reached === 0).map(({ name }) => name);
  const why = 'It begins nowhere by itself: its own game calls its knots. Ink alone says nothing of it either.';
  return Object.fromEntries(names.map((name) => [name, why]));
}

/** `docs/conformance.md`, whole. */
export function page({ sources, cases, stories, known }) {
  const corpus = sources.find((source) => source.cases);
  const sourceOf = (name) => sources.find(({ repo }) => name.startsWith(`${repo}/`));
  const passes = count(cases, ({ result }) => result === 'passes');
  const differing = cases.filter(({ result }) => result !== 'passes');
  const inkjs = count(differing, ({ result }) => result === 'inkjs');
  const ours = differing.length - inkjs;
  const slowest = most(stories, 'key');
  return `# Conformance

Rapport against ink that nobody here wrote. \`npm run corpus -- --write\` fetches what is named here, tries it and writes
this page; \`--from <folder>\` takes checkouts that are already there, \`--only <words>\` a part, \`--studio\` opens the
stories in the Studio, too, \`--json\` is for tools. Nothing of these repositories is kept in this one. Exit code 0: all as
below; 1: something is not; 3: something cannot be had here, so it was not verified.

## Transcripts

Cases of [${corpus.repo}](https://github.com/${corpus.repo}) at \`${corpus.commit.slice(0, 12)}\` (${corpus.licence}). Each is played three
times: the ink that our compiler makes, in inkjs; the whole story as a player of Rapport meets it; and inkjs 2.4.0 without
any code of ours. **${passes} of ${cases.length} play as their transcript says**, and ${inkjs} differ in the same way where inkjs is alone.
${ours === 0 ? 'No other differs.' : `${ours === 1 ? 'One more differs' : `${ours} more differ`} by what Rapport does; the corpus hides ${ours === 1 ? 'it' : 'them'} from its own runner.`}

${table(
  ['case', 'whose', 'what differs'],
  differing.map(({ name, result }) => [`\`${name}\``, result === 'inkjs' ? 'inkjs' : 'Rapport', known.cases[name]]),
)}

The list stands in \`scripts/corpus/differences.json\`. A case that begins to pass, or that differs and is not on the list,
fails the command.

## Stories

${stories.length} whole stories, ${thousands(sum(stories, 'bytes'))} bytes of ink. Each is compiled and played at random with fixed seeds: 200
plays of at most 100 choices, fewer where a story computes much. Twenty of the plays are held against inkjs alone, line by
line; none differs. Then the explorer looks for every choice and line, for about 2,000 plays and at most 20 seconds. None made
Rapport crash or hang. *Trouble* is the story's own: a knot that runs out of content, a loop without end. Where a story
does not compile, the last columns say what was found; inkjs alone refuses it, too, but for those named below.

${table(
  STORY_HEAD,
  stories.map((story) => storyRow(story, sourceOf(story.name))),
)}

${list({ ...known.stories, ...silent(stories) })}

## In the Studio

Each of these stories is dropped on the Studio in a browser, as its one file or as a folder with its parts. The Studio has
to find the text that begins it, read it to the end without a fault of the page, and answer a key at the end of that text
within ${LONGEST_KEY / 1000} seconds: from the key to the frame in which the checker has read the changed text; the quickest of
three keys counts. All do. The slowest answer took ${seconds(slowest.studio.key)} (\`${slowest.name}\`).
The page itself was held by one task for ${seconds(most(stories, 'blocked').studio.blocked)} at the longest. The figures are those of two cores that other
work shared.

${table(
  ['story', 'from the drop to the end of the reading', 'from the key to its answer'],
  stories.map(({ name, studio }) => [`\`${name}\``, seconds(studio.read), seconds(studio.key)]),
)}

## Damaged stories

What others write is at least whole. \`tests/story/damaged.test.ts\`, a part of \`npm test\`, makes five hundred stories that
are not, from fixed seeds: torn in the middle, shuffled, with signs of ink and hostile characters thrown in, nested beyond
all sense, endless, or with parts that include each other. Each gives a finding with a place and words, or plays to an end
or to a trouble in words. None may take two seconds of the processor, break the compiler, or say nothing; all five hundred
together take about half a minute.
`;
}
