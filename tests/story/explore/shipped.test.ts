import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileFile, slugOf, storyFiles } from '../../../src/cli/load';
import { draftStory } from '../../../src/story/draft';
import { explore } from '../../../src/story/explore/explore';
import type { ExploreReport } from '../../../src/story/explore/report';
import { begin, choose, type Turn } from '../../../src/story/turn';
import { OPTIONS } from './help';

const stories = storyFiles('stories').map((file) => {
  const source = readFileSync(file, 'utf8');
  const drafted = draftStory(source, { file, slug: slugOf(file) });
  const compiled = compileFile(file);
  if (!compiled.ok) throw new Error(file);
  return { slug: slugOf(file), source, drafted, compiled, report: explore(drafted, { ...OPTIONS, plays: 20_000 }) };
});

const botOf = (report: ExploreReport, name: string) => {
  const found = report.bots.find((b) => b.bot === name);
  if (!found?.scores) throw new Error(name);
  return { ...found, scores: found.scores };
};

/** Text of every line that any path shows, found without the explorer. */
function everySaid({ artifact }: Extract<ReturnType<typeof compileFile>, { ok: true }>): Set<string> {
  const said = new Set<string>();
  const hear = ({ facts }: Turn) => {
    for (const fact of facts) if (fact.fact === 'LineShown') said.add(plain(fact.line.text));
  };
  artifact.worlds.forEach((_, world) => {
    const { runner, turn } = begin(artifact, 1, world);
    const visit = (now: Turn): void => {
      hear(now);
      const here = runner.snapshot();
      for (const { label } of now.state.offer?.decision.options ?? []) {
        runner.restore(here);
        visit(choose(runner, now.state, label));
      }
    };
    visit(turn);
  });
  return said;
}

describe.each(stories)('$slug', ({ report, compiled, source }) => {
  it('is walked whole, and its bounds are those that the compiler builds in', () => {
    expect(report).toMatchObject({ exact: true, endedBy: 'exact', mode: 'rapport', trouble: [] });
    expect(report.plays).toBe(compiled.walks.reduce((sum, w) => sum + w.leaves.length, 0));
    expect(report.bounds.map(({ worst, best }) => ({ worst, best }))).toEqual(
      compiled.artifact.worlds.map(({ bounds: { worst, best } }) => ({ worst, best })),
    );
    report.bounds.forEach(({ random, bestPath, worstPath }, world) => {
      const known = compiled.artifact.worlds[world];
      expect(random.handInHand).toBeCloseTo(known?.bounds.random.handInHand ?? -1, 3);
      expect(bestPath).toEqual(known?.best.map((step) => step.label));
      expect(worstPath).toEqual(known?.worst.map((step) => step.label));
    });
  });

  it('has bots of eight characters, each with shares that add up', () => {
    expect(report.bots.map((b) => b.bot)).toEqual([
      'best',
      'most-liked',
      'most-secure',
      'softest',
      'random',
      'mostly-best',
      'first',
      'longest',
    ]);
    for (const { bot, endings } of report.bots) {
      const { bins, min, mean, max } = botOf(report, bot).scores.handInHand;
      expect(bins.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 2);
      expect(Object.values(endings).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 2);
      expect(min <= mean && mean <= max).toBe(true);
    }
    const best = botOf(report, 'best').scores;
    expect(best.handInHand).toMatchObject({ min: 100, max: 100 });
    expect(best.firstTimeRight.right).toBe(best.firstTimeRight.of);
    const means = report.bounds.map((b) => b.random.handInHand);
    expect(botOf(report, 'random').scores.handInHand.mean).toBeCloseTo(
      means.reduce((a, b) => a + b, 0) / means.length,
      1,
    );
    expect(botOf(report, 'mostly-best').scores.handInHand.mean).toBeGreaterThan(
      botOf(report, 'random').scores.handInHand.mean,
    );
  });

  it('takes every choice, as often as there are paths through it', () => {
    const { choices } = report.coverage;
    expect(choices.missed).toEqual([]);
    expect(choices.reached).toBe(choices.total);
    const taken = new Map<string, number>();
    for (const { leaves } of compiled.walks) {
      for (const { path } of leaves) {
        for (const { decision, label } of path) {
          const id = `${decision}/${label}`;
          taken.set(id, (taken.get(id) ?? 0) + 1);
        }
      }
    }
    expect(Object.fromEntries(choices.hits.map((c) => [c.id, c.taken]))).toEqual(Object.fromEntries(taken));
  });

  it('misses just the lines that nobody is ever shown', () => {
    const said = [...everySaid(compiled)].join('\n');
    const text = source.split('\n');
    const { lines, choices } = report.coverage;
    const choiceLines = new Set(choices.hits.map((c) => c.line));
    const spoken = (line: number) => plain(spokenOf(text[line - 1] ?? ''));
    // The same words may stand elsewhere, where they are said.
    const alone = (line: number) => source.split(text[line - 1]?.trim().slice(0, 30) ?? '').length === 2;
    expect(lines.missed.filter(({ line }) => alone(line) && said.includes(spoken(line)))).toEqual([]);
    const missed = new Set(lines.missed.map((l) => l.line));
    const shown = lines.hits.filter(({ line }) => !missed.has(line) && !choiceLines.has(line));
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter(({ shown: hits }) => hits === 0)).toEqual([]);
    // Lines with conditions inside are shown in more than one form.
    const simple = shown.map(({ line }) => line).filter((line) => !/[{}|]/.test(text[line - 1] ?? ''));
    expect(simple.filter((line) => !said.includes(spoken(line))).map(spoken)).toEqual([]);
  });

  it('names ways that lead where they say', () => {
    const worlds = Object.fromEntries(report.variants.map((variant, world) => [variant, world]));
    const end = ({ variant, choices }: { variant: string; choices: readonly string[] }) => {
      const { runner, turn } = begin(compiled.artifact, 1, worlds[variant] as number);
      return choices.reduce((state, label) => choose(runner, state, label).state, turn.state);
    };
    for (const [id, way] of Object.entries(report.shortest.endings)) expect(end(way).ending).toBe(id);
    for (const [id, way] of Object.entries(report.shortest.hidden)) expect(end(way).told).toContain(id);
    for (const [id, way] of Object.entries(report.shortest.choices)) {
      const last = end(way).decided.at(-1);
      expect(`${last?.decision.id}/${last?.option.label}`).toBe(id);
    }
    expect(Object.keys(report.shortest.endings).sort()).toEqual(compiled.artifact.meta.endings.map((e) => e.id).sort());
  });

  it('sees meters move within bounds, and more than one length of play', () => {
    expect(report.meters.map((m) => m.who)).toEqual(compiled.artifact.meta.cast.map((c) => c.id));
    for (const { trust, rapport } of report.meters) {
      for (const { min, max } of [trust, rapport]) expect(0 <= min && min <= max && max <= 100).toBe(true);
    }
    expect(report.length.words.max).toBeGreaterThan(report.length.words.min);
    const lengths = compiled.walks.flatMap((w) => w.leaves.map((l) => l.path.length));
    expect(report.length.decisions).toMatchObject({ min: Math.min(...lengths), max: Math.max(...lengths) });
  });
});

/** What a line says, without speaker, face, tags, gather and divert. */
function spokenOf(line: string): string {
  return line
    .replace(/(?<!\\)#.*$/, '')
    .replace(/->.*$/, '')
    .replace(/^[\s-]*(\{[^{}:]*:)?/, '')
    .replace(/^[A-Z]\w+(?: \([^)]+\))?: (\(\w[\w-]*\) )?/, '')
    .replace(/\}\s*$/, '')
    .trim();
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ');
}
