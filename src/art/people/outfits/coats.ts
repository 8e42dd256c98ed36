import type { Ids } from '../parts';
import { INK } from '../parts';
import { dot, flat, line, piece, placed } from '../pen';

export interface JacketColours {
  readonly cloth: string;
  readonly yoke: string;
  readonly lining: string;
  readonly zip: string;
  /** A reflective band across chest and sleeves. */
  readonly tape?: string;
  /** Stitched pockets. */
  readonly pockets: boolean;
}

const LEFT_SLEEVE =
  'M474 172C418 186 378 226 368 304C352 424 342 620 344 784C346 906 364 1020 392 1106C440 1118 512 1116 558 1104C570 900 560 700 570 524C564 400 546 262 474 172Z';
const RIGHT_SLEEVE =
  'M1000 196C1052 214 1076 266 1084 340C1096 462 1128 620 1178 760C1216 872 1232 980 1220 1076C1194 1090 1152 1092 1122 1076C1112 900 1084 720 1064 560C1052 440 1032 300 1000 196Z';
const TORSO =
  'M636 120C590 150 524 158 464 178C474 300 546 400 566 524C558 700 552 900 556 1190H1124C1134 1000 1112 840 1086 640C1072 500 1064 380 1042 236C1002 198 944 168 886 150L866 150L772 250L684 128Z';

export function winterJacket(colours: JacketColours, next: Ids): string {
  const { cloth } = colours;
  const clip = next();
  const front = yoke(colours) + band(colours, 'M520 470H1110V548H520Z', 'M520 470H1110M520 548H1110') + zipper(colours);
  return (
    piece(TORSO, cloth, 13) +
    `<clipPath id="${clip}"><path d="${TORSO}"/></clipPath><g clip-path="url(#${clip})">${front}</g>` +
    line(TORSO, 13) +
    (colours.pockets ? line('M900 396L1010 388M906 420L906 520M1008 388L1016 500') + line('M600 400L700 402') : '') +
    piece(RIGHT_SLEEVE, cloth, 13) +
    flat('M1064 560C1084 720 1112 900 1122 1076L1150 1086C1150 900 1110 700 1084 560Z', '#11132e', 0.2) +
    piece(LEFT_SLEEVE, cloth, 13) +
    band(colours, 'M352 560L568 560L564 632L348 632Z', 'M352 560L568 560M348 632L564 632') +
    line('M430 330C420 420 416 500 416 540', 6, '#fff', 0.16) +
    collar(colours)
  );
}

const yoke = ({ yoke: colour }: JacketColours): string =>
  flat('M430 130H1080V330C960 352 860 356 782 350C680 358 560 346 430 318Z', colour) +
  line('M440 320C560 348 680 360 782 352C870 358 970 352 1070 330', 9);

const band = ({ tape }: JacketColours, area: string, edges: string): string =>
  tape === undefined ? '' : flat(area, tape) + line(edges);

const zipper = ({ cloth, zip }: JacketColours): string =>
  line('M774 250C800 480 826 800 844 1190', 26, cloth) +
  line('M762 250C788 480 812 800 830 1190M792 250C818 480 842 800 862 1190') +
  line('M777 262C803 480 828 800 846 1190', 6, zip);

const collar = ({ cloth, lining }: JacketColours): string =>
  piece('M640 84C600 98 584 136 590 176L676 316L772 246C728 206 704 160 690 96C676 80 656 78 640 84Z', cloth, 13) +
  piece('M650 96C640 120 644 150 668 190L734 246L772 246C728 206 704 160 690 96C678 86 662 86 650 96Z', lining, 9) +
  piece('M876 92C902 104 914 140 908 186L866 316L774 246C814 210 838 168 846 104C854 92 866 88 876 92Z', cloth, 13) +
  piece('M868 104C868 140 854 180 806 240L774 246C814 210 838 168 846 104C852 96 862 96 868 104Z', lining, 9);

export const scarf = (colour: string, shadow: string): string =>
  piece('M800 150C806 260 800 340 786 432L868 446C890 340 896 250 880 150Z', colour) +
  line('M800 420L792 446M822 426L816 456M846 430L842 458', 9) +
  flat('M806 330L890 338L884 372L800 362Z', shadow) +
  piece(
    'M640 66C618 104 622 152 650 178C712 224 836 226 892 174C914 144 912 100 890 66C850 118 722 126 640 66Z',
    colour,
    13,
  ) +
  line('M668 100C720 150 800 160 868 120M656 138C716 184 816 192 886 146', 6, shadow, 0.9) +
  line('M856 168C880 160 894 150 902 138');

export const coatButtons = (): string => dot(664, 560, 11, INK) + dot(676, 680, 11, INK);

export const drop = (x: number, y: number, scale = 1): string =>
  placed(
    x,
    y,
    `<path d="M0-24c9 14 14 21 14 29a14 14 0 0 1-28 0c0-8 5-15 14-29Z" fill="#a9dbee" stroke="${INK}" stroke-width="${Math.round(50 / scale) / 10}" stroke-linejoin="round"/>`,
    ` scale(${scale})`,
  );

/** Soaked shoulders, sheen and drops, over the long coat. */
export const wetCoat = (): string =>
  flat(
    'M624 128C560 152 470 168 424 212C392 246 380 318 374 400C392 378 404 440 424 402C440 372 452 436 474 396C492 356 516 420 540 372C556 338 584 372 608 330C600 280 622 190 624 128Z',
    '#2a2440',
    0.34,
  ) +
  flat(
    'M920 158C990 164 1040 196 1066 262C1078 306 1090 352 1098 398C1080 366 1070 420 1050 376C1036 340 1018 384 1000 342C984 312 966 330 950 300C944 250 936 200 920 158Z',
    '#2a2440',
    0.34,
  ) +
  line('M446 226C420 262 408 320 402 372M470 216L460 236', 9, '#fff', 0.5) +
  line('M560 178L604 164', 8, '#fff', 0.45) +
  line('M1000 196C1026 214 1042 242 1052 276', 8, '#fff', 0.5) +
  drop(398, 470) +
  drop(470, 452, 0.8) +
  drop(1046, 446, 0.9) +
  drop(560, 428, 0.7) +
  drop(980, 420, 0.7);

/** A lanyard round the neck with nothing on its clip. */
export const lanyard = (colour: string, cx: number): string =>
  strap(`M690 150C720 300 760 420 ${cx - 8} 560M842 190C838 320 830 440 ${cx + 8} 560`, colour) +
  piece(`M${cx - 9} 552h18v30h-18z`, '#c3cdd6', 7);

/** A short lanyard with a staff card, high enough to be seen over a dialogue panel. */
export const staffBadge = (colour: string): string =>
  strap('M676 150C700 230 730 290 760 322M846 170C832 240 800 290 772 322', colour) +
  piece('M714 322h104v126h-104z', '#fbfaf4', 9) +
  flat('M732 344h68v13h-68zM732 410h68v7h-68zM732 426h44v7h-44z', '#8fa3b8') +
  dot(766, 384, 16, colour);

const strap = (cord: string, colour: string): string => line(cord, 13) + line(cord, 7, colour);
