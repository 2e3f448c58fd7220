/** What texts are made of that have made patterns and loops slow: each stands for a kind of letter or mark the floors look for. */
const pieces = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\v',
  '\u00a0',
  '\u200b',
  '\u3000',
  'x',
  'ก',
  'เ',
  'แ',
  '\u0e48',
  '\u0e4d',
  '\u0e4d ',
  '\u0e33',
  '\u0301\u0323',
  '\ud83d\ude00',
  '\ud800',
  '\0',
  '1',
  '๑',
  '0',
  '.',
  ',',
  '-',
  '--',
  '/',
  ':',
  '(',
  ')',
  '[',
  '|',
  '"',
  '\\',
  '*',
  '`',
  '_',
  '@',
  '#',
  '%',
  '=',
  '<',
  '</',
  '<td>',
  '<tr>',
  '<table>',
  '<ol><li>',
  '<!--',
  '&',
  '&amp;',
  '&#',
  '{',
  '["',
  '1.',
  '1,',
  '1-',
  '1 ',
  '1/',
  '1) ',
  '๑. ',
  '(๑) ',
  'ก) ',
  '- ',
  'a.',
  'a@',
  'www.',
  'http://',
  'บาท',
  'บาท ',
  '1 บาท ',
  'ล้าน',
  'ร้อยละ',
  'ร้อยละ 1 ',
  'หนึ่ง',
  'สิบ',
  'ร้อยล้าน',
  'ยี่สิบ',
  'สตางค์',
  'พ.ศ.',
  'พ.ศ. 2566 ',
  'ปี 2566 ',
  'ปีงบประมาณ',
  '2566',
  '2566-',
  '1 ม.ค. ',
  'มกราคม',
  '1 มกราคม 2566 ',
  '1/1/2566 ',
  'จังหวัด',
  'จังหวัดจ',
  'จ.',
  'อบต.',
  'อบต.ก อ.อ',
  'อำเภอ',
  'องค์การบริหารส่วนตำบล',
  'มาตรการ',
  'มาตรการ\t',
  'ผลการดำเนินงาน',
  'ผลการดำเนินงาน\tผลลัพธ์\n',
  'ข้อ O1 ',
  'O12 ',
  '1-2345-',
  '02-',
  'จำนวน 1 ครั้ง ',
  'จำนวน',
  'งบประมาณ 1,000 บาท ',
  'ๆ',
  'ฯลฯ',
  'ไม่มี ',
] as const;

/** A text of about a given count of units. */
export interface Pattern {
  readonly name: string;
  readonly text: (units: number) => string;
}

const repeated = (piece: string, units: number): string => piece.repeat(Math.max(1, Math.floor(units / piece.length)));

const said = (piece: string): string =>
  JSON.stringify(piece).replace(
    /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g,
    (mark) => `\\u0${mark.charCodeAt(0).toString(16)}`,
  );

const alone: readonly Pattern[] = pieces.map((piece) => ({
  name: said(piece),
  text: (units) => repeated(piece, units),
}));

/** The piece between letters: what looks for an end far away finds none. */
const between: readonly Pattern[] = pieces.flatMap((piece) =>
  (['x', '1', 'ก'] as const).map((edge) => ({
    name: `${said(edge)} + ${said(piece)} + ${said(edge)}`,
    text: (units: number) => edge + repeated(piece, units) + edge,
  })),
);

/** Each piece with the one a few places on, in turn. */
const inTurn: readonly Pattern[] = pieces.flatMap((piece, index) =>
  [1, 7, 31].map((step) => {
    const both = piece + (pieces[(index + step) % pieces.length] ?? '');
    return { name: said(both), text: (units: number) => repeated(both, units) };
  }),
);

/** All patterns: more than 700. */
export const patterns: readonly Pattern[] = [...alone, ...between, ...inTurn];
