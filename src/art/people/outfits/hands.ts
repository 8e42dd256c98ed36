import { flat, line, piece } from '../pen';

/** A raised forearm: every hand that holds something starts from it. */
const arm = (sleeve: string, cuff: string): string =>
  piece(
    'M1012 338L1128 300C1176 420 1244 560 1276 706C1262 812 1130 836 1088 752C1064 628 1036 470 1012 338Z',
    sleeve,
    13,
  ) +
  flat('M1128 300C1176 420 1244 560 1276 706C1270 760 1230 796 1190 806C1190 640 1140 440 1094 312Z', '#11132e', 0.14) +
  piece('M1000 330L1130 288L1142 334L1012 378Z', cuff, 11);

/** A cigarette between two fingers, ember outward, smoke rising. */
export const cigarette = (hand: string, sleeve: string, cuff = sleeve): string =>
  piece('M1044 226C1042 182 1040 146 1042 112C1044 90 1078 90 1080 112C1082 150 1082 190 1082 228Z', hand, 11) +
  `<g transform="rotate(9 1030 138)">${
    piece('M946 128h46v20h-46Z', '#d99a5b', 7) +
    piece('M992 128h118v20h-118Z', '#fffdf6', 7) +
    piece('M1110 129h16v18h-16Z', '#e2574c', 6) +
    flat('M1114 133h8v5h-8Z', '#ffd35a')
  }</g>` +
  piece('M1020 340C998 296 988 262 990 224C1006 196 1086 192 1116 214C1136 244 1136 280 1126 306Z', hand) +
  piece('M992 236C986 196 982 160 982 122C984 100 1018 98 1022 118C1028 156 1034 192 1040 228Z', hand, 11) +
  flat('M998 224L1036 218L1040 248L1000 250Z', hand) +
  piece('M1082 232C1080 208 1114 204 1122 226C1126 250 1104 262 1086 256Z', hand, 9) +
  piece('M1088 260C1088 240 1118 238 1126 256C1128 276 1110 286 1094 280Z', hand, 9) +
  piece('M1004 306C984 284 976 256 988 240C1004 230 1022 250 1046 272C1056 284 1046 300 1030 298', hand, 10) +
  `<g fill="none" stroke="#fff" stroke-linecap="round" opacity=".6"><path d="M1128 140c22-34-14-56 6-92s-8-60 10-88" stroke-width="9"/><path d="M1138 120c26-22 8-50 24-76" stroke-width="6" opacity=".7"/></g>` +
  arm(sleeve, cuff);

/** A card with a picture on it, held up between thumb and fingers. */
export const card = (hand: string, sleeve: string, colour: string): string =>
  piece('M1018 340C992 300 984 250 1000 206C1026 182 1090 182 1114 206C1134 240 1134 282 1126 308Z', hand) +
  `<g transform="rotate(-9 1040 150)">${
    piece('M954 60h178q10 0 10 10v108q0 10-10 10h-178q-10 0-10-10V70q0-10 10-10Z', '#fbfaf4', 10) +
    flat('M949 66h188v24h-188Z', colour) +
    '<rect x="960" y="102" width="52" height="62" rx="5" fill="#c3cdd6"/><circle cx="986" cy="124" r="12" fill="#7f8ea0"/>' +
    flat('M966 162q2-24 20-24t20 24Z', '#7f8ea0') +
    flat('M1026 106h84v10h-84zM1026 126h64v8h-64zM1026 144h74v8h-74z', '#8fa3b8')
  }</g>` +
  piece('M1010 300C984 268 978 226 1002 196C1020 178 1046 190 1042 214C1036 240 1050 258 1062 276', hand, 11) +
  flat('M1008 290L1056 270L1076 300L1020 320Z', hand) +
  line('M1014 190C1024 184 1034 188 1036 198', 6) +
  piece('M1092 200C1098 180 1128 184 1128 206C1128 226 1106 232 1094 226Z', hand, 9) +
  piece('M1098 232C1104 214 1134 218 1132 240C1130 258 1108 262 1098 254Z', hand, 9) +
  arm(sleeve, sleeve);

/** A tie rolled up in a fist, its blade hanging down. */
export const rolledTie = (hand: string, sleeve: string, colour: string): string =>
  arm(sleeve, sleeve) +
  piece('M1030 200C1010 150 1030 112 1066 110C1104 112 1116 156 1096 200Z', colour, 11) +
  line('M1050 190C1040 156 1050 138 1066 136C1082 140 1084 164 1076 190', 7) +
  piece('M1020 300L1062 300L1088 560L1050 606L1006 566Z', colour) +
  line('M1022 420L1072 372M1018 500L1080 440M1020 566L1084 506', 9, '#e2b33c') +
  piece(
    'M1006 342C984 296 980 236 1000 204C1026 178 1094 178 1118 206C1136 242 1136 284 1128 310C1100 340 1040 352 1006 342Z',
    hand,
  ) +
  line('M996 238C1020 230 1046 232 1062 242M992 272C1016 264 1044 266 1060 276M998 306C1020 298 1044 300 1058 308') +
  line('M1062 222C1072 250 1072 290 1060 322') +
  piece('M1008 206C1024 186 1062 186 1084 200C1096 214 1084 228 1066 224C1044 220 1026 224 1012 230', hand, 10);

/** Gloves on hands that hang at the sides. */
export const gloves = (colour: string): string =>
  piece(
    'M404 1092C430 1100 500 1100 548 1090C556 1130 610 1190 604 1220C590 1236 566 1222 560 1250C556 1300 470 1306 440 1290C416 1240 404 1160 404 1092Z',
    colour,
  ) +
  line('M410 1118C460 1128 510 1126 552 1116', 9) +
  piece(
    'M1120 1076C1150 1088 1190 1088 1216 1074C1222 1130 1214 1200 1180 1246C1150 1256 1128 1230 1128 1190Z',
    colour,
  );

/** Fingers and thumb closed around something upright. */
const grip = (hand: string): string =>
  piece('M1010 320C984 282 978 226 1002 196C1020 178 1046 190 1042 214C1036 240 1050 258 1062 276', hand, 11) +
  flat('M1008 290L1056 270L1076 300L1020 320Z', hand) +
  piece('M1092 190C1098 170 1130 174 1130 196C1130 216 1106 222 1094 216Z', hand, 9) +
  piece('M1096 222C1102 202 1134 206 1132 230C1130 250 1108 254 1096 246Z', hand, 9) +
  piece('M1098 254C1104 236 1132 240 1130 260C1126 278 1108 280 1098 274Z', hand, 9);

/** A telephone held up, its screen toward the person. */
export const phone = (hand: string, sleeve: string): string =>
  piece('M1018 340C992 300 984 250 1000 206C1026 182 1090 182 1114 206C1134 240 1134 282 1126 308Z', hand) +
  `<g transform="rotate(-8 1060 150)">${
    piece('M1016 44h84q16 0 16 16v180q0 16-16 16h-84q-16 0-16-16V60q0-16 16-16Z', '#2c3348', 10) +
    flat('M1012 66h92v158h-92Z', '#a9cfe0') +
    flat('M1024 80h48v10h-48zM1024 102h66v8h-66zM1024 120h58v8h-58z', '#fbfaf4')
  }</g>` +
  grip(hand) +
  arm(sleeve, sleeve);

/** A cardboard box carried on the shoulder, steadied by the raised hand. */
export const box = (hand: string, sleeve: string): string =>
  piece('M940 -120L1250 -150L1272 150L962 190Z', '#c79a63', 12) +
  piece('M940 -120L1250 -150L1222 -200L970 -176Z', '#ddb680', 11) +
  flat('M1070 -188L1122 -192L1140 -140L1156 166L1102 172L1086 -134Z', '#e9d6a8') +
  line('M1000 130L1050 124M1000 106L1070 98', 8, '#7d5a30') +
  piece('M1018 340C992 300 984 250 1000 206C1026 182 1090 182 1114 206C1134 240 1134 282 1126 308Z', hand) +
  piece('M1004 214C998 180 1000 150 1010 132C1026 122 1038 136 1034 154C1030 176 1032 194 1038 210Z', hand, 10) +
  piece('M1040 204C1038 172 1042 140 1052 122C1068 114 1080 128 1076 146C1070 170 1070 188 1074 204Z', hand, 10) +
  piece('M1078 204C1080 176 1084 146 1094 132C1110 126 1120 140 1116 156C1110 178 1110 194 1112 210Z', hand, 10) +
  flat('M1004 208L1116 206L1116 240L1004 240Z', hand) +
  arm(sleeve, sleeve);
