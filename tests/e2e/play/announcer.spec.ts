import { readFileSync } from 'node:fs';
import type { Fact } from '../../../src/core/facts';
import { foldAll } from '../../../src/core/fold';
import { replay } from '../../../src/session/replay';
import { nextStop } from '../../../src/session/steps';
import { compileStory } from '../../../src/story/compile';
import { expect, test } from '../support/test';
import { openScene, playThrough } from './journey';

const SEED = 7;

/** The story itself says what is to be heard, so that an edit of its prose breaks no test. */
function artifact() {
  const compiled = compileStory(readFileSync('stories/smoke-break/story.ink', 'utf8'), {
    file: 'stories/smoke-break/story.ink',
    slug: 'smoke-break',
  });
  if (!compiled.ok) throw new Error('The story does not compile.');
  return compiled.artifact;
}

/** The facts of a play that takes the first reply shown, each time. */
function firstReplies(): readonly Fact[] {
  const story = artifact();
  const choices: { decision: string; label: string }[] = [];
  for (;;) {
    const { state, facts } = replay(story, SEED, 0, choices);
    const label = state.offer?.order[0];
    if (!state.offer || !label) return facts;
    choices.push({ decision: state.offer.decision.id, label });
  }
}

/** Written again from the rule, on purpose: speaker and line, meters in words, then the decision. */
function expected(facts: readonly Fact[]): string[] {
  const heard: string[] = [];
  for (let from = 0; from < facts.length; ) {
    const to = nextStop(facts, from);
    const step = facts.slice(from, to);
    const { decided } = foldAll(facts.slice(0, to));
    for (const fact of step) {
      if (fact.fact === 'ChoiceMade') heard.push(`You: ${decided.at(-1)?.option.text}`);
      if (fact.fact !== 'LineShown' || fact.line.text === '') continue;
      const { speaker, via, read, text } = fact.line;
      const name = speaker === 'officer' ? 'You' : speaker;
      if (read) heard.push(`To read: ${text}`);
      else heard.push(name ? `${name}${via ? `, ${via}` : ''}: ${text}` : text);
    }
    heard.push(...moves(step));
    for (const fact of step) {
      if (fact.fact !== 'DecisionOffered') continue;
      const { situation, title, options } = fact.decision;
      const said = situation ?? title;
      heard.push(`${/[.!?…”"’']$/.test(said) ? said : `${said}.`} ${options.length} replies.`);
    }
    from = to;
  }
  return heard;
}

function moves(step: readonly Fact[]): string[] {
  const sums = new Map<string, number>();
  for (const fact of step) {
    if (fact.fact !== 'MeterChanged') continue;
    const key = `${fact.who}: ${fact.meter}`;
    sums.set(key, (sums.get(key) ?? 0) + fact.to - fact.from);
  }
  const size = (change: number) =>
    ['barely', 'a little', 'clearly', 'a lot'][[1, 5, 8].filter((bound) => Math.abs(change) > bound).length];
  return [...sums]
    .filter(([, change]) => change !== 0)
    .map(([key, change]) => `${key} ${change > 0 ? 'up' : 'down'} ${size(change)}`);
}

test('the live region speaks a scene in exactly this order', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (!(target instanceof Element) || !target.matches('[data-announcer]')) continue;
        for (const node of addedNodes) spoken.push(node.textContent ?? '');
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await openScene(page, 'smoke-break');
  const region = page.locator('[data-announcer]');
  await expect(region).toHaveAttribute('aria-live', 'polite');
  await playThrough(
    page,
    () => page.keyboard.press('Space'),
    () => page.keyboard.press('1'),
  );
  const spoken = await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);
  expect(spoken).toEqual(expected(firstReplies()));
});
