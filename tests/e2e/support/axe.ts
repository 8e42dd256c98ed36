/** What a machine can find wrong with a page for people who see, hear or move otherwise. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export interface Part {
  /** Only what is in it, or all but that: selectors. */
  readonly include?: string;
  readonly exclude?: string;
  /** Good practice, too, beside the standard. */
  readonly practice?: boolean;
}

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const OTHER = { light: 'night', night: 'light' } as const;

export async function faults(page: Page, part: Part = {}): Promise<string[]> {
  const axe = await axeOf(page, part);
  return told(part.practice ? axe : axe.withTags(STANDARD));
}

/** As `faults`, and then the contrast in the other theme: themes differ in nothing but colors. */
export async function faultsInBothThemes(page: Page, part: Part = {}): Promise<string[]> {
  const found = await faults(page, part);
  const theme = (await page.locator('html').getAttribute('data-theme')) as keyof typeof OTHER;
  await put(page, OTHER[theme]);
  const others = await told((await axeOf(page, part)).withRules(['color-contrast']));
  await put(page, theme);
  return [...found, ...others.map((fault) => `${OTHER[theme]}: ${fault}`)];
}

/** No page has a frame of another origin, and none of ours can be told what passes: that takes most of the time. */
async function axeOf(page: Page, { include, exclude }: Part): Promise<AxeBuilder> {
  await settled(page);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (include !== undefined) axe.include(include);
  if (exclude !== undefined) axe.exclude(exclude);
  return axe;
}

async function told(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function put(page: Page, theme: string): Promise<void> {
  await page.evaluate((is) => {
    document.documentElement.dataset.theme = is;
  }, theme);
}

/** What is still fading in has no color of its own yet. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((each) => each.finished));
  });
}
