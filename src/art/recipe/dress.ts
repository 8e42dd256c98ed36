/** Clothes of composed looks: the bodies there are, in other colours and with pieces drawn over them. */
import type { Look } from '../people/looks';
import { uniform } from '../people/looks';
import { coatButtons, winterJacket } from '../people/outfits/coats';
import { tie } from '../people/outfits/uniform';
import type { Ids } from '../people/parts';
import { flat, line, piece } from '../people/pen';
import type { Composition } from './recipe';

type Clothes = Pick<Look, 'body' | 'colours' | 'lines' | 'over'> & {
  /** Of a raised arm. */
  readonly sleeve: string;
};

const SHOES = '#2a2d3d';
const TROUSERS = '#39415c';

const collar = (cloth: string): string =>
  piece('M716 96C690 104 672 126 668 158L700 236L772 214C744 180 724 140 716 96Z', cloth, 11) +
  piece('M846 92C872 100 890 122 892 154L858 232L772 214C812 176 836 136 846 92Z', cloth, 11);

const buttons = (): string => line('M776 224C790 420 806 640 818 900', 7, undefined, 0.5);

const WORK = { cloth: '#8a6a3c', yoke: '#5c5148', lining: '#c9b896', zip: '#e9e6d8', pockets: true } as const;

/** Cloth without a row of buttons, over the shirt that the body wears. */
const plainFront = (cloth: string): string =>
  flat('M776 190L990 214C1020 300 1046 420 1064 560C1082 700 1096 860 1104 1010H800C806 700 790 420 776 190Z', cloth);

const hood = (cloth: string): string =>
  plainFront(cloth) +
  piece(
    'M690 60C620 84 590 132 604 184C650 226 720 244 776 268C830 236 902 214 930 172C936 122 900 78 848 62C840 130 700 136 690 60Z',
    cloth,
    12,
  ) +
  line('M654 120C690 176 740 204 776 222C820 198 868 168 888 116', 8) +
  line('M744 252C742 320 748 380 742 430M812 246C816 310 812 360 820 412', 9, '#f3efe6') +
  line('M620 900L664 720L948 724L1000 900', 9);

const vneck = (cloth: string, skin: string): string =>
  plainFront(cloth) +
  flat('M712 92L776 270L850 92C806 150 752 144 712 92Z', skin) +
  collar(cloth) +
  line('M880 440h110v120h-110Z', 9);

const vest = (next: Ids): string => {
  const clip = next();
  const cut =
    'M640 116C600 140 560 156 520 170C560 300 570 420 566 540C556 700 552 860 556 1060H800C800 760 790 480 770 250Z M884 128C930 150 970 170 1000 190C1010 320 1030 440 1050 540C1080 700 1100 860 1110 1060H836C828 760 810 480 790 250Z';
  const bands =
    flat('M480 560H1180V636H480Z', '#e9e6d8') +
    flat('M480 790H1180V866H480Z', '#e9e6d8') +
    line('M480 560H1180M480 636H1180M480 790H1180M480 866H1180', 7);
  return (
    piece(cut, '#e8893a', 12) +
    `<clipPath id="${clip}"><path d="${cut}"/></clipPath><g clip-path="url(#${clip})">${bands}</g>` +
    line(cut, 12)
  );
};

/** @param skin shows at open necks. */
export function clothes(dress: Composition['dress'], skin: string): Clothes {
  const shirt = (top: string, lines: string, over: NonNullable<Look['over']>): Clothes => ({
    body: 'ShirtColorTee',
    colours: { top, shoes: SHOES },
    lines,
    sleeve: top,
    over,
  });
  switch (dress) {
    case 'work shirt':
      return shirt('#5f808c', '#3b4450', () => collar('#5f808c') + buttons());
    case 'suit':
      return {
        body: 'BlazerColorTee',
        colours: { top: '#f3efe6', jacket: '#46516e', shoes: SHOES },
        lines: TROUSERS,
        sleeve: '#46516e',
        over: () => tie('#8a3b53') + collar('#f3efe6'),
      };
    case 'hoodie':
      return shirt('#7d8f6a', TROUSERS, () => hood('#7d8f6a'));
    case 'scrubs':
      return shirt('#4f9a9f', '#3f7f86', () => vneck('#4f9a9f', skin));
    case 'vest':
      return shirt('#6b7590', '#3b4450', vest);
    case 'coat':
      return {
        body: 'Doc',
        colours: { top: '#e9e1d2', coat: '#7a6a86', pants: TROUSERS, shoes: SHOES },
        sleeve: '#7a6a86',
        over: coatButtons,
      };
    case 'jacket':
      return { ...shirt('#6b7a80', '#3b4450', (next) => winterJacket(WORK, next)), sleeve: WORK.cloth };
    case 'uniform':
      return { ...uniform, sleeve: uniform.colours.top };
  }
}
