/** A rating sheet as a page of its own, to print: no program in it, and every word of the author escaped. */
import type { StoryMeta } from '../../core/model';
import { PAGE_CSS } from './page-css';
import type { RatingSheet, SheetItem, TellingPart } from './sheet';
import { SHEET_WORDS as W } from './words';

/** Addresses of the two typefaces, as data; without them the reader's own are used. */
export interface SheetFonts {
  readonly text?: string;
  readonly head?: string;
}

export function sheetPage(sheet: RatingSheet, fonts: SheetFonts = {}): string {
  const { kind, seed, meta, tellings, items } = sheet;
  const title = meta ? W.situationTitle(meta.title) : W.blindTitle;
  const box = (number: number) => {
    const item = items[number - 1];
    return item ? boxOf(item) : '';
  };
  const body = meta
    ? `${about(meta)}<p class="small">${W.drawn}</p>${tellings
        .map(
          (parts, i) =>
            `<section><h2>${W.telling(i + 1, tellings.length)}</h2>${i > 0 ? `<p class="small">${W.again}</p>` : ''}${parts.map((p) => part(p, box)).join('')}</section>`,
        )
        .join('')}`
    : items.map(boxOf).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title><style>${face('Rapport text', fonts.text)}${face('Rapport head', fonts.head)}${PAGE_CSS}</style></head>
<body><header><h1>${escaped(title)}</h1><p class="who"><span>${W.reader}</span><span>${W.day}</span></p>
<p>${meta ? W.situationLead : W.blindLead}</p><p class="small">${W.sheet(kind, seed)}. ${W.typed}</p></header>
<main>${items.length === 0 ? `<p>${W.none}</p>` : body}</main></body></html>
`;
}

function about({ time, site, post, brief, task, orders, know, cast }: StoryMeta): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `<h3>${title}</h3><ul>${lines.map((l) => `<li>${escaped(l)}</li>`).join('')}</ul>`;
  return `<section class="about"><p>${escaped([post, site, time].filter(Boolean).join(' · '))}</p>
${list(W.brief, brief)}${list(W.task, task ? [task] : [])}${list(
  W.orders,
  orders.map((o) => W.order(o.number, o.text)),
)}${list(W.know, know)}${list(
  W.cast,
  cast.map(({ name, role }) => [name, role].filter(Boolean).join(', ')),
)}</section>`;
}

function part(each: TellingPart, box: (number: number) => string): string {
  switch (each.part) {
    case 'item':
      return box(each.number);
    case 'sight':
      return `<p class="sight">[${escaped(each.text)}]</p>`;
    case 'said':
      return `<p class="line"><b>${W.said}</b> ${escaped(each.text)}</p>`;
    case 'line':
      return `<p class="${each.paper ? 'paper' : 'line'}">${each.who ? `<b>${escaped(each.who)}:</b> ` : ''}${escaped(each.text)}</p>`;
  }
}

function boxOf({ number, replies }: SheetItem): string {
  const rows = replies.map(({ letter, text }) => `<li><i></i><b>${letter}</b><span>${escaped(text)}</span></li>`);
  return `<div class="box"><h3>${W.item(number)}</h3><ul>${rows.join('')}</ul><p class="note">${W.note}</p></div>`;
}

function face(name: string, source: string | undefined): string {
  return source ? `@font-face{font-family:"${name}";src:url("${source}") format("woff2");font-weight:200 800}` : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] as string);
}
