import type { Mention } from 'thai-ita/mention';

/** A fact that a phrase is known to state. */
interface KnownFact {
  readonly kind: Mention['kind'];
  /** As it stands in the phrase. */
  readonly text: string;
  /** What its kind adds, as `statedValue` gives it. */
  readonly value: string;
}

/** A sentence put together from phrases, and the facts of the phrases in its order. */
export interface KnownSentence {
  readonly text: string;
  readonly facts: readonly (KnownFact & { readonly start: number })[];
}

/** The value of a mention in one text, so that values of all kinds compare alike. */
export function statedValue(mention: Mention): string {
  const { start: _, end: __, text: ___, digits: ____, kind: _____, repaired: ______, ...rest } = mention;
  return JSON.stringify(rest);
}

type Random = () => number;

/** Numbers from 0 to 1, the same for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a sentence of one to five phrases. */
export function sentenceOf(random: Random): KnownSentence {
  const count = whole(random, 1, 5);
  const facts: (KnownFact & { start: number })[] = [];
  let text = pick(random, openings);
  for (let index = 0; index < count; index += 1) {
    const phrase = pick(random, phrases)(random);
    if (index > 0) text += pick(random, links);
    text += phrase.before;
    for (const [fact, behind] of phrase.facts) {
      facts.push({ ...fact, start: text.length });
      text += fact.text + behind;
    }
  }
  return { text: text + pick(random, endings), facts };
}

interface Phrase {
  readonly before: string;
  /** Each fact with what stands behind it. */
  readonly facts: readonly (readonly [KnownFact, string])[];
}

const whole = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;

const openings = ['', 'องค์การบริหารส่วนตำบลรายงานว่า ', '๑. ', 'สรุปผล ', '- ', 'ผู้รับผิดชอบ สำนักปลัด '];
const links = [' ', ' และ', ' โดย', '\n', ' ซึ่ง', ' (ต่อ) ', ' ทั้งนี้ ', '; '];
const endings = ['', '.', ' ต่อไป', '\n', ' เรียบร้อยแล้ว'];

/** A number in digits of one script. */
const written = (random: Random, text: string | number): string =>
  random() < 0.5 ? `${text}` : `${text}`.replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));

const withCommas = (value: number): string => `${value}`.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');

const fact = (kind: Mention['kind'], text: string, value: object): KnownFact => ({
  kind,
  text,
  value: JSON.stringify(value),
});

const one = (before: string, known: KnownFact, behind = ''): Phrase => ({ before, facts: [[known, behind]] });

const none = (before: string): Phrase => ({ before, facts: [] });

function fiscalYear(random: Random): Phrase {
  const year = whole(random, 2550, 2575);
  const mark = pick(random, ['พ.ศ. ', 'พ.ศ.', '']);
  const before = pick(random, ['ประจำปีงบประมาณ ', 'ปีงบประมาณ ', 'ในปีงบประมาณ', 'งบประมาณรายจ่ายประจำปี ']);
  const behind = pick(random, ['', ' รอบ 6 เดือน', ' โครงการ', ' หน่วยงาน', ' แผนงาน', ' (รอบ 12 เดือน)', ' กิจกรรม']);
  return one(before, fact('fiscal-year', mark + written(random, year), { fiscalYear: year }), behind);
}

function plainYear(random: Random): Phrase {
  const year = whole(random, 2450, 2599);
  const behind = pick(random, ['', ' งาน', ' โครงการ', ' ปีที่ผ่านมา', ' มีผู้ร้องเรียน']);
  const before = pick(random, ['ในปี ', 'เมื่อปี ', 'ของปี พ.ศ. ']);
  const mark = before.endsWith('พ.ศ. ') ? 'พ.ศ. ' : '';
  const text = mark + written(random, year);
  return one(before.slice(0, before.length - mark.length), fact('year', text, { year, of: 'calendar' }), behind);
}

function lawYear(random: Random): Phrase {
  const year = whole(random, 2475, 2567);
  const law = pick(random, ['พระราชบัญญัติสภาตำบล ', 'ระเบียบกระทรวงมหาดไทย ', 'ระเบียบ ก.พ. ', 'กฎ ก.พ. ว่าด้วยการโอน ']);
  return one(`ตาม${law}`, fact('year', `พ.ศ. ${written(random, year)}`, { year, of: 'law' }));
}

function years(random: Random): Phrase {
  const first = whole(random, 2550, 2570);
  const last = first + whole(random, 0, 5);
  const mark = pick(random, ['-', ' - ', '–', ' – ', ' ถึง ']);
  const thai = random() < 0.5 ? () => 0 : () => 1;
  const text = `พ.ศ. ${written(thai, first)}${mark}${written(thai, last)}`;
  return one('แผนพัฒนา ', fact('fiscal-years', text, { first, last }), pick(random, ['', ' แผน', ' ของ อบต.']));
}

const monthNames = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const monthForms = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const iso = (year: number, month: number, day: number): string =>
  `${year - 543}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;

function date(random: Random): Phrase {
  const year = whole(random, 2550, 2575);
  const month = whole(random, 1, 12);
  const day = whole(random, 1, 28);
  const short = monthForms[month - 1];
  const form = pick(random, [
    `${day} ${monthNames[month - 1]} ${year}`,
    `${day} ${monthNames[month - 1]} พ.ศ. ${year}`,
    `${day} ${short} ${year}`,
    `${day} ${short} ${`${year}`.slice(2)}`,
    `${day} ${short}${`${year}`.slice(2)}`,
    `${day}/${month}/${year}`,
    `${year}-${iso(year, month, day).slice(5)}`,
    `${year}/${iso(year, month, day).slice(5).replace('-', '/')}`,
    `${day} เดือน${monthNames[month - 1]} พ.ศ. ${year}`,
  ]);
  return one(
    pick(random, ['เมื่อวันที่ ', 'ประชุม ', 'ลงวันที่']),
    fact('date', written(random, form), { day: iso(year, month, day) }),
  );
}

function months(random: Random): Phrase {
  const year = whole(random, 2550, 2575);
  const first = whole(random, 1, 12);
  const last = whole(random, 1, 12);
  const lastYear = last < first ? year + 1 : year;
  const names = random() < 0.5 ? monthNames : monthForms;
  const word = names === monthNames && random() < 0.5 ? 'เดือน' : '';
  const form = pick(random, [
    `${names[first - 1]} ${year}${pick(random, [' - ', '–', ' ถึง '])}${word}${names[last - 1]} ${lastYear}`,
    `${names[first - 1]}${pick(random, [' - ', ' ถึง '])}${word}${names[last - 1]} ${lastYear}`,
  ]);
  const length = last === 2 && (lastYear - 543) % 4 === 0 ? 29 : (lengths[last - 1] as number);
  const value = { startsOn: iso(year, first, 1), endsOn: iso(lastYear, last, length) };
  return one(`ระหว่าง${word || ' '}`, fact('dates', written(random, form), value), pick(random, ['', ' โครงการ']));
}

function amount(random: Random): Phrase {
  const baht = Math.floor(10 ** (random() * 8));
  const rest = whole(random, 1, 99);
  const digits = `${rest}`.padStart(2, '0');
  const forms: readonly (readonly [string, number])[] = [
    [`${withCommas(baht)} บาท`, baht * 100],
    [`${withCommas(baht)}.${digits} บาท`, baht * 100 + rest],
    [`${withCommas(baht)} .${digits} บาท`, baht * 100 + rest],
    [`${baht}บาท`, baht * 100],
    [`${withCommas(baht)} บาท ${rest} สตางค์`, baht * 100 + rest],
    [`${rest} สตางค์`, rest],
    [`.${digits} บาท`, rest],
    [`฿${withCommas(baht)}.${digits}`, baht * 100 + rest],
    [`THB ${withCommas(baht)}.${digits}`, baht * 100 + rest],
    [`${withCommas(baht)} บ.`, baht * 100],
    [`-${withCommas(baht)} บาท`, -baht * 100],
    [`${rest}.5 ล้านบาท`, rest * 100_000_000 + 50_000_000],
    [`${whole(random, 1, 1)} ล้าน ${(rest % 9) + 1} แสนบาท`, 100_000_000 + ((rest % 9) + 1) * 10_000_000],
    [`${(rest % 9) + 1} แสนบาท`, ((rest % 9) + 1) * 10_000_000],
    [`${withCommas(baht)}.- บาท`, baht * 100],
  ];
  const [form, satang] = pick(random, forms);
  const behind = pick(random, ['', ' ต่อปี', ' (รวมภาษี)', 'ถ้วนหน้า'].slice(0, 3));
  return one(
    pick(random, ['เป็นเงิน ', 'งบประมาณ ', 'จำนวน ']),
    fact('amount', written(random, form), { satang }),
    behind,
  );
}

function amounts(random: Random): Phrase {
  const first = Math.floor(10 ** (random() * 6));
  const last = first + Math.floor(10 ** (random() * 6));
  const mark = pick(random, ['-', ' - ', '–', ' ถึง ']);
  const isLikeYears = first >= 1000 && last <= 9999;
  const forms: readonly (readonly [string, number])[] = [
    [`${withCommas(first)}${mark}${withCommas(last)} บาท`, 100],
    [`${withCommas(first)} บาท${mark}${withCommas(last)} บาท`, 100],
    [`${isLikeYears ? withCommas(first) : first}${mark}${isLikeYears ? withCommas(last) : last} บาท`, 100],
  ];
  const [form, scale] = pick(random, forms);
  const value = { firstSatang: first * scale, lastSatang: last * scale };
  return one('ปรับ ', fact('amounts', written(random, form), value));
}

function count(random: Random): Phrase {
  const value = Math.floor(10 ** (random() * 4));
  const unit = pick(random, ['คน', 'โครงการ', 'ครั้ง', 'ราย', 'หมู่บ้าน', 'ปี', 'วัน', 'ครัวเรือน', 'รอบ']);
  const space = pick(random, [' ', '']);
  return one(
    pick(random, ['จำนวน ', 'มีทั้งสิ้น ']),
    fact('count', `${written(random, withCommas(value))}${space}${unit}`, { count: value, unit }),
  );
}

function percent(random: Random): Phrase {
  const value = whole(random, 0, 10_000) / 100;
  const text = pick(random, [`ร้อยละ ${value}`, `${value}%`, `ร้อยละ ${value}%`, `${value} เปอร์เซ็นต์`]);
  return one('คิดเป็น ', fact('percent', written(random, text), { percent: value }));
}

function phone(random: Random): Phrase {
  const last = `${whole(random, 1000, 9999)}`;
  const middle = `${whole(random, 100, 999)}`;
  const [text, value] = pick<readonly [string, string]>(random, [
    [`081-${middle}-${last}`, `081${middle}${last}`],
    [`044-${middle}${middle}`, `044${middle}${middle}`],
    [`+66 81 ${middle} ${last}`, `081${middle}${last}`],
  ]);
  return one('โทร. ', fact('phone', written(random, text), { phone: value }), ' ต่อกองคลัง');
}

function citizenId(random: Random): Phrase {
  const first = Array.from({ length: 12 }, (_, place) => whole(random, place === 0 ? 1 : 0, place === 0 ? 8 : 9));
  let sum = 0;
  for (const [place, digit] of first.entries()) sum += digit * (13 - place);
  const digits = `${first.join('')}${(11 - (sum % 11)) % 10}`;
  const grouped = digits.replace(/^(.)(.{4})(.{5})(..)(.)$/, '$1-$2-$3-$4-$5');
  const text = written(random, random() < 0.5 ? digits : grouped);
  return one('เลขประจำตัวประชาชน ', fact('citizen-id', text, { citizenId: digits }), ' นายสมชาย');
}

function item(random: Random): Phrase {
  const number = whole(random, 1, 43);
  return one('ตัวชี้วัด ', fact('item', `O${number}`, { code: `O${number}` }), ' การเผยแพร่');
}

function nothing(random: Random): Phrase {
  return none(
    pick(random, [
      `(โอนครั้งที่ ${whole(random, 1, 20)}/2567)`,
      'ขึ้น 15 ค่ำ เดือน 4 ปีจอ',
      'แรม ๘ ค่ำ เดือน ๖ ปีมะโรง',
      `ภาคเรียนที่ 1-${whole(random, 2560, 2570)}`,
      'หนังสือสำนักงาน ก.พ. 2566',
      'เสียค่าใช้จ่าย 15, 642 บาท',
      'เสียค่าใช้จ่าย 15,642. 50 บาท',
      'คำนวณจาก 500*3 บาท',
      'เสียค่าใช้จ่าย 1 000 บาท',
      'รหัส RSK-03/2570',
      'ที่ มท 0808.2/ว 1234',
      `หมู่ที่ ${whole(random, 1, 15)} ตำบลช่อระกา`,
      'ไม่มีเรื่องร้องเรียน',
      'เวลา 10:30 น.',
      'อัตรา 1,200/1,800 บาท',
    ]),
  );
}

const phrases: readonly ((random: Random) => Phrase)[] = [
  fiscalYear,
  fiscalYear,
  plainYear,
  lawYear,
  years,
  date,
  date,
  months,
  amount,
  amount,
  amounts,
  count,
  count,
  percent,
  phone,
  citizenId,
  item,
  nothing,
];
