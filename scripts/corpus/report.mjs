/** What the corpus showed: a few lines for the terminal, a page for docs/. Names and figures only, no one's sentences. */

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
  if (story.ours !== 'compiles') return `${story.name}: ${size}; ${story.ours}, found: ${told(story.findings)}`;
  const { ended, cut, trouble } = plays(story);
  return `${story.name}: ${size}; ${story.plays} plays (${ended} ended, ${cut} cut, ${trouble} in trouble), ${story.choicesTaken} choices taken`;
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

const STORY_HEAD = [
  ...['story', 'commit', 'licence', 'files', 'bytes', 'lines', 'choices', 'plays', 'ended / cut / trouble'],
  'explored: choices; lines',
];

function list(reasons) {
  return Object.entries(reasons)
    .map(([name, why]) => `- \`${name}\`: ${why}`)
    .join('\n');
}

/** `docs/conformance.md`, whole. */
export function page({ sources, cases, stories, known }) {
  const corpus = sources.find((source) => source.cases);
  const sourceOf = (name) => sources.find(({ repo }) => name.startsWith(`${repo}/`));
  const passes = count(cases, ({ result }) => result === 'passes');
  return `# Conformance

Rapport against ink that nobody here wrote. \`npm run corpus -- --write\` fetches what is named here, tries it and writes
this page; \`--from <folder>\` takes checkouts that are already there, \`--only <words>\` a part, \`--json\` is for tools.
Nothing of these repositories is kept in this one. Exit code 0: all as below; 1: something is not; 3: something
cannot be had here, so it was not verified.

## Transcripts

Cases of [${corpus.repo}](https://github.com/${corpus.repo}) at \`${corpus.commit.slice(0, 12)}\` (${corpus.licence}). Each is played three
times: the ink that our compiler makes, in inkjs; the whole story as a player of Rapport meets it; and inkjs 2.4.0 without
any code of ours. **${passes} of ${cases.length} play as their transcript says.** The others differ in the same way where inkjs is alone,
but for cases that the corpus hides, which its own runner passes over:

${table(
  ['case', 'what differs'],
  Object.entries(known.cases).map(([name, why]) => [`\`${name}\``, why]),
)}

The list stands in \`scripts/corpus/differences.json\`. A case that begins to pass, or that differs and is not on the list,
fails the command.

## Stories

Whole stories. Each is compiled and played at random with fixed seeds: 200 plays of at most 100 choices, fewer where a
story computes much. Twenty of the plays are held against inkjs alone, line by line; none differs. Then the explorer looks
for every choice and line, for at most 2,000 plays and 20 seconds. None made Rapport crash or hang. *Trouble* is the
story's own: a knot that runs out of content, a loop without end. Where a story does not compile, the last columns say what
was found; inkjs alone refuses it, too, but for those named below.

${table(
  STORY_HEAD,
  stories.map((story) => storyRow(story, sourceOf(story.name))),
)}

${list(known.stories)}
`;
}
