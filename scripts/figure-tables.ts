// How the figures of docs/figures.json are said in README.md and README.th.md, between marks such as <!-- figures: size -->.
import type { Bilingual } from 'thai-ita/thai';

/** What is kept in docs/figures.json. */
export interface Figures {
  /** Bytes by the names of .size-limit.json. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Ratios to the first line, by the title of the comparison and the name of the line. */
  readonly speed: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly reading: { readonly timesTokenizer: number; readonly seconds: number; readonly megabytes: number };
  /** By level of change: the least F1 of `pairReports`, and the best of a peer. */
  readonly pairing: Readonly<Record<string, { readonly ours: number; readonly peers: number }>>;
  readonly layouts: {
    readonly documents: number;
    readonly forms: number;
    /** Fields read right, in percent: of all documents, of the worst and of the best form. */
    readonly right: number;
    readonly least: number;
    readonly most: number;
    /** Documents with something wrong and no warning, in percent. */
    readonly silent: number;
    readonly lost: number;
    readonly taken: number;
  };
  /** Of the reports printed in each way, in percent and in number. */
  readonly twins: Readonly<Record<string, { readonly right: number; readonly silent: number }>>;
}

type Language = keyof Bilingual;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 9_950 ? 1 : 0)} kB`;
const times = (ratio: number): string => (ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0));

/** What is used, its size by name, and what its speed is compared with: the title of the comparison and its line. */
const rows: readonly (readonly [what: string, size?: string, title?: string, ...peers: string[]])[] = [
  ['`toThaiDigits`', 'root: toThaiDigits', 'to Thai digits, 200 characters', 'naive regular expression'],
  [
    '`formatBahtWords`',
    'thai: formatBahtWords with thai-baht-text',
    'baht words from an amount (1 to 12 digits, half with satang)',
    'bahttext: number',
    'thai-baht-text: number',
  ],
  ['`parseBaht`', '', 'an amount from ๑๕,๖๔๒,๗๖๙.๕๕ บาท', 'NumberParser, as currency'],
  ['`formatNumber`', '', '๑๕,๖๔๒,๗๖๙.๕๕ from a number', 'Intl.NumberFormat, made once'],
  ['`parseThaiDate`', 'calendar: parseThaiDate', 'parse a long date', 'date-fns parse th (common-era year)'],
  ['`fiscalYearOf`', 'calendar: fiscalYearOf', 'the fiscal year of an instant', 'Intl cached, formatToParts'],
  ['`bahtField`', 'schema: bahtField, zod left out'],
  ['`thai`', 'thai: the whole floor with thai-baht-text'],
  ['`calendar`', 'calendar: the whole floor'],
  ['`mention`', 'mention: findMentions'],
  ['`write`', 'write: the whole floor'],
  ['`diff`', 'diff: the whole floor'],
  ['`check`', 'check: the whole floor'],
  ['`read`', 'read: the whole floor, with its tokenizer'],
  ['`read` + `check` + `diff`', 'read, check and diff together'],
];

const peers: Readonly<Record<string, Bilingual>> = {
  'naive regular expression': { en: 'a regular expression', th: 'นิพจน์ปรกติ' },
  'bahttext: number': { en: 'bahttext', th: 'bahttext' },
  'thai-baht-text: number': { en: 'thai-baht-text', th: 'thai-baht-text' },
  'NumberParser, as currency': { en: '@internationalized/number', th: '@internationalized/number' },
  'Intl.NumberFormat, made once': { en: 'a cached Intl.NumberFormat', th: 'Intl.NumberFormat ที่เก็บไว้' },
  'date-fns parse th (common-era year)': { en: 'date-fns', th: 'date-fns' },
  'Intl cached, formatToParts': { en: 'a cached Intl.DateTimeFormat', th: 'Intl.DateTimeFormat ที่เก็บไว้' },
};

const blocks: Readonly<Record<string, (figures: Figures, language: Language) => string>> = {
  size({ sizes, speed }, language) {
    const fast = (title: string, names: readonly string[]): string =>
      names
        .map((name) => {
          const ratio = speed[title]?.[name];
          if (ratio === undefined) throw new Error(`figures: no ${name} under ${title}`);
          const peer = peers[name]?.[language];
          return language === 'th' ? `เร็ว ${times(ratio)} เท่าของ ${peer}` : `${times(ratio)} × ${peer}`;
        })
        .join(', ');
    const head = language === 'th' ? '| ใช้ | ขนาด (gzip) | ความเร็ว |' : '| What | Size (gzip) | Speed |';
    return [
      head,
      '| --- | --- | --- |',
      ...rows.map(([what, size = '', title, ...names]) => {
        const bytes = sizes[size];
        if (size !== '' && bytes === undefined) throw new Error(`figures: no size of ${size}`);
        return `| ${what} | ${bytes === undefined ? '' : kilobytes(bytes)} | ${title === undefined ? '' : fast(title, names)} |`;
      }),
    ].join('\n');
  },

  layouts({ layouts: { documents, forms, right, least, most, silent, lost, taken } }, language) {
    return language === 'th'
      ? `\`npm run layouts\` อ่านเอกสารที่สร้างขึ้น ${documents.toLocaleString('en')} ฉบับ ${forms} รูปแบบ ซึ่งรู้คำตอบ อ่านถูก ${right.toFixed(1)} % ของช่อง (${least.toFixed(1)} ถึง ${most.toFixed(1)} % ตามรูปแบบ) อ่านผิดโดยไม่เตือน ${silent.toFixed(2)} % ของเอกสาร ข้อความหาย ${lost} และตารางที่ไม่ใช่รายงาน 1,000 ตาราง ถูกอ่านเป็นรายงาน ${taken}`
      : `\`npm run layouts\` reads ${documents.toLocaleString('en')} generated documents of ${forms} forms, whose truth is known. Of the fields ${right.toFixed(1)} % are right (${least.toFixed(1)} to ${most.toFixed(1)} % by form); in ${silent.toFixed(2)} % of the documents something is wrong without a warning; texts lost: ${lost}; of 1,000 tables that are no reports ${taken} are taken for one.`;
  },

  work({ reading: { timesTokenizer, seconds, megabytes }, pairing }, language) {
    const levels: readonly (readonly [name: string, level: Bilingual])[] = [
      ['base', { en: 'as from year to year', th: 'อย่างที่เปลี่ยนจากปีสู่ปี' }],
      ['bump', { en: 'with the years advanced', th: 'เลื่อนปี' }],
      ['wordsOnly', { en: 'with no number in any text', th: 'ไม่มีเลขในข้อความ' }],
      ['hard', { en: 'the hardest', th: 'ยากที่สุด' }],
    ];
    const read =
      language === 'th'
        ? `อ่านรายงาน 5,300 ฉบับ ฉบับละ 29 kB ในหนึ่งกระบวนการ ใช้ ${seconds.toFixed(1)} วินาที ${megabytes} MB หน้าเว็บ 1 MB ใช้เวลา ${timesTokenizer} เท่าของตัวแยกแท็กเปล่า`
        : `5,300 reports of 29 kB are read in ${seconds.toFixed(1)} seconds and ${megabytes} MB in one process; a page of 1 MB takes ${timesTokenizer} times the bare tokenizer.`;
    const head =
      language === 'th'
        ? '| รายงานสองปีที่สร้างขึ้น | F1 ของ `pairReports` ไม่น้อยกว่า | ตัวอื่นที่ดีที่สุด |'
        : '| Generated pairs of reports | F1 of `pairReports`, at least | The best peer |';
    const lines = levels.map(([name, level]) => {
      const scores = pairing[name];
      if (scores === undefined) throw new Error(`figures: no level ${name}`);
      return `| ${level[language]} | ${scores.ours.toFixed(3)} | ${scores.peers.toFixed(2)} |`;
    });
    return [read, '', head, '| --- | --- | --- |', ...lines].join('\n');
  },

  twins({ twins }, language) {
    const head =
      language === 'th' ? '| พิมพ์โดย | อ่านถูก | ผิดโดยไม่เตือน |' : '| Printed by | Right | Wrong without a warning |';
    return [
      head,
      '| --- | --- | --- |',
      ...Object.entries(twins).map(([way, { right, silent }]) => `| ${way} | ${right.toFixed(0)} % | ${silent} |`),
    ].join('\n');
  },
};

/** A page with its figures as they are kept. */
export function pageWith(page: string, figures: Figures, language: Language): string {
  return page.replace(
    /(<!-- figures: (\w+) -->)[\s\S]*?(<!-- end of figures -->)/g,
    (_, open: string, name: string, close: string) => {
      const block = blocks[name];
      if (block === undefined) throw new Error(`figures: no table ${name}`);
      return `${open}\n\n${block(figures, language)}\n\n${close}`;
    },
  );
}
