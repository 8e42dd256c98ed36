// Draws public/icon.svg as the pictures that home screens want: node scripts/art/app-icon.mjs
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { launchOptions } from '../browser.mjs';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../public');
const icon = readFileSync(path.join(folder, 'icon.svg'), 'utf8');

const browser = await chromium.launch(launchOptions());
for (const size of [180, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  // Systems cut the corners off in shapes of their own, so the sign keeps to the middle.
  await page.setContent(
    `<style>body{margin:0;background:#fffbf2;display:grid;place-items:center;height:100vh}svg{width:66%}</style>${icon}`,
  );
  await page.screenshot({ path: path.join(folder, `icon-${size}.png`) });
}
await browser.close();
