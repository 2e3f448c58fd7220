import { toCommonYear } from 'thai-ita/calendar';
import type { Activity, Measure, Path, Report } from 'thai-ita/model';
import { digitsIn, toArabicDigits, toThaiDigits, wordsOf } from 'thai-ita/thai';
import { type Random, randomOf } from './random.js';

/** A report with one fault put in, and where the rule must find it. */
interface Planted {
  readonly report: Report;
  readonly path: Path;
}

/** A kind of fault: the rule that must find it, and how it is put into a clean report; undefined where it cannot be. */
export interface Fault {
  readonly name: string;
  readonly rule: string;
  readonly plant: (report: Report, random: Random) => Planted | undefined;
}

/** A copy whose parts can be set. */
type Open<Part> = Part extends string | number
  ? Part
  : Part extends readonly (infer Item)[]
    ? Open<Item>[]
    : { -readonly [Key in keyof Part]: Open<Part[Key]> };

/** A fault in a report that has measures. */
const fault = (
  name: string,
  rule: string,
  plant: (report: Open<Report>, random: Random, measure: Open<Measure>, at: number) => Path | undefined,
): Fault => ({
  name,
  rule: `check.${rule}`,
  plant: (clean, random) => {
    const report = structuredClone(clean) as Open<Report>;
    const at = random.below(report.measures.length);
    const measure = report.measures[at];
    const path = measure === undefined ? undefined : plant(report, random, measure, at);
    return path === undefined ? undefined : { report: report as Report, path };
  },
});

/** A fault in the text of an activity: the text as it then is, undefined to try another one. */
const textFault = (
  name: string,
  rule: string,
  spoil: (text: string, random: Random, report: Report) => string | undefined,
): Fault =>
  fault(name, rule, (report, random) => {
    const places = report.measures.flatMap(({ activities }, at) =>
      activities.map((activity, index) => ({ activity, path: ['measures', at, 'activities', index, 'text'] })),
    );
    for (let tries = 0; tries < 40; tries += 1) {
      const { activity, path } = random.pick(places);
      const text = spoil(activity.text, random, report as Report);
      if (text === undefined || text === activity.text) continue;
      activity.text = text;
      return path;
    }
    return undefined;
  });

const yearOf = ({ fiscalYear = Number.NaN }: Report): number => fiscalYear;

const isThaiReport = (report: Report): boolean => digitsIn(report.title) === 'thai';

/** Words behind the text, in the digits of the report; only where no sum or amount stands. */
const added = (name: string, rule: string, ...words: readonly ((year: number) => string)[]): Fault =>
  textFault(name, rule, (text, random, report) => {
    if (/บาท|พ\.ศ\./.test(text)) return undefined;
    const more = random.pick(words)(yearOf(report));
    return `${text} ${isThaiReport(report) ? toThaiDigits(more) : more}`;
  });

/** The first match of a pattern replaced. */
const replaced = (name: string, rule: string, pattern: RegExp, by: string | ((found: string) => string)): Fault =>
  textFault(name, rule, (text) => (pattern.test(text) ? text.replace(pattern, by as string) : undefined));

const shifted = (found: string, by: number): string => {
  const year = Number(toArabicDigits(found)) + by;
  return digitsIn(found) === 'thai' ? toThaiDigits(year) : String(year);
};

const structure: readonly Fault[] = [
  fault('an id twice', 'ids-are-unique', (_, random, measure, at) => {
    const index = random.below(measure.outcomes.length);
    const outcome = measure.outcomes[index];
    if (outcome === undefined) return undefined;
    outcome.id = measure.id;
    return ['measures', at, 'outcomes', index, 'id'];
  }),
  fault('a reference to nothing', 'references-exist', (_, random, measure, at) => {
    const index = random.below(measure.outcomes.length);
    const outcome = measure.outcomes[index];
    if (outcome === undefined) return undefined;
    outcome.activityIds = ['m99.a1'];
    return ['measures', at, 'outcomes', index, 'activityIds', 0];
  }),
  fault('no activity', 'measure-has-activity', (_, __, measure, at) => {
    measure.activities = [];
    for (const outcome of measure.outcomes) outcome.activityIds = [];
    return ['measures', at, 'activities'];
  }),
  fault('no outcome', 'measure-has-outcome', (_, __, measure, at) => {
    measure.outcomes = [];
    return ['measures', at, 'outcomes'];
  }),
  fault('numbers end', 'measures-numbered-alike', (report, random) => {
    if (report.measures.length < 2 || report.measures[0]?.number === undefined) return undefined;
    const first = 1 + random.below(report.measures.length - 1);
    for (const measure of report.measures.slice(first)) delete measure.number;
    return ['measures', first];
  }),
  ...(['gap', 'repeat', 'restart'] as const).map((kind) =>
    fault(`numbers with a ${kind}`, 'numbers-go-on', (_, random, measure, at) => {
      const { activities } = measure;
      if (activities.length < 3 || activities[0]?.number === undefined) return undefined;
      const first = 1 + random.below(activities.length - 1);
      const shift = { gap: 1, repeat: -1, restart: -first }[kind];
      for (const activity of activities.slice(first)) activity.number = String(Number(activity.number) + shift);
      return ['measures', at, 'activities', first, 'number'];
    }),
  ),
  fault('a title twice', 'titles-are-unique', (report, random, measure, at) => {
    const other = random.below(report.measures.length);
    if (other >= at) return undefined;
    const title = report.measures[other]?.title ?? '';
    measure.title = ` ${title}`;
    return ['measures', at, 'title'];
  }),
  fault('an activity twice', 'activity-is-said-once', (_, random, { activities }, at) => {
    const [first, ...others] = activities;
    const index = 1 + random.below(others.length);
    const second = activities[index];
    if (first === undefined || second === undefined) return undefined;
    second.text = first.text;
    return ['measures', at, 'activities', index, 'text'];
  }),
  fault('an outcome that repeats', 'outcome-adds-something', (_, random, measure, at) => {
    const index = random.below(measure.outcomes.length);
    const outcome = measure.outcomes[index];
    const activity = random.pick<Open<Activity>>(measure.activities);
    if (outcome === undefined) return undefined;
    outcome.text = activity.text;
    return ['measures', at, 'outcomes', index, 'text'];
  }),
];

const years: readonly Fault[] = [
  ...[-1, 1].map((by) =>
    replaced(
      `a year ${by < 0 ? 'stale' : 'to come'}`,
      'years-agree',
      /(?<=ประจำปีงบประมาณ พ\.ศ\. )[0-9๐-๙]{4}/,
      (found) => shifted(found, by),
    ),
  ),
  replaced('a plan that ends before', 'plan-covers-year', /[0-9๐-๙]{4}-[0-9๐-๙]{4}/, (range) =>
    range.replace(/[0-9๐-๙]{4}/g, (found) => shifted(found, -10)),
  ),
  replaced('a range turned round', 'ranges-go-forward', /[0-9๐-๙]{4}-[0-9๐-๙]{4}/, (range) =>
    range.split('-').reverse().join('-'),
  ),
  added(
    'a day that is none',
    'dates-are-real',
    (year) => `วันที่ 31 เมษายน ${year}`,
    (year) => `วันที่ 32 มีนาคม ${year}`,
  ),
  replaced('a wrong weekday', 'dates-are-real', /วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|ศุกร์|เสาร์|อาทิตย์)(?=ที่)/, (day) =>
    day === 'วันจันทร์' ? 'วันศุกร์' : 'วันจันทร์',
  ),
  added(
    'a day of another year',
    'dates-are-in-year',
    (year) => `วันที่ 5 มกราคม ${year + 2}`,
    (year) => `วันที่ 29 ส.ค. ${year - 1}`,
  ),
  fault('work outside the year', 'work-is-in-year', (report, _, measure, at) => {
    const { startsOn: __, ...others } = measure;
    report.measures[at] = {
      ...others,
      endsOn: `${toCommonYear(yearOf(report))}-10-01` as typeof measure.endsOn & string,
    };
    return ['measures', at, 'endsOn'];
  }),
  fault('an end before the start', 'work-is-in-year', (report, _, measure, at) => {
    const year = toCommonYear(yearOf(report));
    measure.startsOn = `${year}-03-02` as typeof measure.startsOn & string;
    measure.endsOn = `${year}-03-01` as typeof measure.endsOn & string;
    return ['measures', at, 'endsOn'];
  }),
];

const numerals: readonly Fault[] = [
  textFault('a number in other digits', 'report-uses-one-script', (text, _, report) =>
    isThaiReport(report)
      ? text.replace(/[๐-๙][๐-๙,.]*[๐-๙]|[๐-๙]/, toArabicDigits)
      : text.replace(/(?<![A-Za-z\d])\d[\d,.]*\d|(?<![A-Za-z\d])\d/, toThaiDigits),
  ),
  textFault('a number in both', 'numbers-are-unmixed', (text, _, report) =>
    isThaiReport(report)
      ? text.replace(/(?<=[๐-๙])[๐-๙]/, toArabicDigits)
      : text.replace(/(?<=(?<![A-Za-z\d])\d)\d/, toThaiDigits),
  ),
  replaced('a letter o', 'numbers-are-unmixed', /(?<=[๐-๙])๐/, 'o'),
  replaced('a mark of the era with two dots', 'era-mark-is-plain', /พ\.ศ\. /, 'พ.ศ..'),
  replaced('a mark of the era without its dot', 'era-mark-is-plain', /พ\.ศ\. /, 'พ.ศ '),
  replaced('a mark of the era without dots', 'era-mark-is-plain', /พ\.ศ\. /, 'พศ '),
];

const money: readonly Fault[] = [
  added(
    'commas out of place',
    'amounts-are-readable',
    () => 'เป็นเงิน 1,23,456 บาท',
    () => 'เป็นเงิน 1234,567 บาท',
  ),
  added(
    'too many decimals',
    'amounts-are-readable',
    () => 'เป็นเงิน 12.345 บาท',
    () => 'เป็นเงิน 1,234.5678 บาท',
  ),
  added(
    'a unit that cannot be meant',
    'amounts-are-plausible',
    () => 'เป็นเงิน 538,800 ล้านบาท',
    () => 'เป็นเงิน 1,200,000 ล้านบาท',
  ),
  replaced('other words', 'amount-equals-its-words', /\([^)]*บาท/, '(ห้าบาท'),
  replaced('a wrong sum', 'sums-add-up', /(?<=รวมเป็นเงิน )[0-9๐-๙]/, (digit) => shifted(digit, 1)),
  fault('too much spent', 'spent-within-budget', (_, random, measure, at) => {
    const index = random.below(measure.activities.length);
    const activity = measure.activities[index];
    if (activity === undefined) return undefined;
    activity.budgetSatang = 500_000;
    activity.spentSatang = 500_001;
    return ['measures', at, 'activities', index, 'spentSatang'];
  }),
];

const text: readonly Fault[] = [
  replaced('เเ for แ', 'letters-are-typed-right', /แ/, 'เเ'),
  replaced('ำ in two pieces', 'letters-are-typed-right', /ำ/, '\u0e4d\u0e32'),
  textFault('a zero-width space', 'letters-are-typed-right', (sentence, random) => {
    const at = 1 + random.below(sentence.length - 1);
    return `${sentence.slice(0, at)}\u200b${sentence.slice(at)}`;
  }),
  replaced('ำ lost', 'no-letter-is-lost', /จัดทำ(?![ก-ฮ])|จำนวน|กำหนด|สำหรับ|ประจำปี|ประจำเดือน|ดำเนิน/, (word) =>
    word.replace('ำ', 'า'),
  ),
  replaced('ำ spaced out', 'no-letter-is-lost', /[ก-ฮ]ำ(?=[ก-ฮ])/, (letters) => `${letters[0]} า`),
  replaced('a replacement character', 'no-letter-is-lost', /(?<=[ก-ฮ])ำ/, '\ufffdา'),
  replaced(
    'a space in a term',
    'words-are-unbroken',
    /(?<=ดำเนิน|ปฏิบัติ|หน่วย)งาน|(?<=โครง|ราช)การ|(?<=(?:จัด|ตาม|และ)การ)(?=[ก-ฮ])|(?<=จัด)จ้าง|(?<=ช่อง)ทาง/,
    ' $&',
  ),
  textFault('a space in a word', 'words-are-unbroken', (sentence, random) => {
    const words = wordsOf(sentence);
    const index = random.below(words.length);
    const word = words[index] ?? '';
    const cuts = [...word.matchAll(/(?<=[ก-๎]{2})(?=[เ-ไ]?[ก-ฮ][ก-๎])(?<![เ-ไ])/g)].map(({ index: cut }) => cut);
    // แผนการ and its like are two words as well
    if (word.length < 6 || cuts.length === 0 || word === 'แผนการ') return undefined;
    const at = random.pick(cuts);
    return [...words.slice(0, index), `${word.slice(0, at)} ${word.slice(at)}`, ...words.slice(index + 1)].join('');
  }),
  textFault(
    'markup',
    'no-markup-left',
    (sentence, random) => `${sentence}${random.pick(['<br>', '&nbsp;', '</p>', '<b>'])}`,
  ),
  textFault('a telephone number of a person', 'personal-data-is-absent', (sentence, random) => {
    // in the digits of the report, since digits of both scripts are a fault of their own
    if (!/[0-9๐-๙]/.test(sentence)) return undefined;
    const number = random.pick(['081-234-5678', '0912345678', '061 234 5678']);
    return `${sentence} โทร. ${/[๐-๙]/.test(sentence) ? toThaiDigits(number) : number}`;
  }),
  replaced('a stray full stop', 'no-stray-full-stop', /(?<=[ก-๎]{4})(?=แผน|คู่มือ|ทะเบียน|ข้อมูล|ช่องทาง)/, '.'),
];

const evidence: readonly Fault[] = [
  fault('a private address', 'evidence-address-is-sound', (_, random, measure, at) => {
    const index = random.below(measure.activities.length);
    const activity = measure.activities[index];
    if (activity === undefined) return undefined;
    activity.evidence = [
      { url: random.pick(['http://localhost/a.pdf', 'https://192.168.1.5/a', 'C:\\a.pdf', 'htp//a.go.th']) },
    ];
    return ['measures', at, 'activities', index, 'evidence', 0, 'url'];
  }),
  fault('an address twice', 'evidence-is-its-own', (_, random, { activities }, at) => {
    const index = 1 + random.below(Math.max(1, activities.length - 1));
    const activity = activities[index];
    if (activity === undefined) return undefined;
    activity.evidence = structuredClone(activities[0]?.evidence ?? []);
    return ['measures', at, 'activities', index, 'evidence', 0, 'url'];
  }),
  fault('no evidence', 'work-has-evidence', (report) => {
    for (const { activities } of report.measures) for (const activity of activities) activity.evidence = [];
    return ['measures'];
  }),
];

const framework: readonly Fault[] = [
  fault('an item that is not listed', 'filing-item-is-listed', (report, random) => {
    report.filing = { scheme: 'nacc', fiscalYear: yearOf(report), item: `O${44 + random.below(50)}` };
    return ['filing', 'item'];
  }),
  fault('the item of the measures', 'filing-item-is-the-report', (report) => {
    report.filing = { scheme: 'nacc', fiscalYear: 2566, item: 'O42' };
    return ['filing', 'item'];
  }),
  fault('a province that does not exist', 'province-exists', (report) => {
    report.agency = { ...report.agency, province: 'นครราชศรีมา' };
    return ['agency', 'province'];
  }),
  fault('an indicator left out', 'indicators-are-covered', (report, random) => {
    const left = random.below(10);
    const kept = report.measures.slice(0, 10).map(({ title }) => title);
    if (kept.length < 10) return undefined;
    report.measures.forEach((measure, at) => {
      measure.title =
        at === left || at > 9 ? `มาตรการเสริม ${isThaiReport(report as Report) ? toThaiDigits(at) : at}` : measure.title;
      for (const [place, item] of [...measure.activities.entries(), ...measure.outcomes.entries()]) {
        item.text = `${'id' in item && item.id.includes('a') ? 'งาน' : 'ผล'}ครั้งที่ ${isThaiReport(report as Report) ? toThaiDigits(place) : place}`;
        delete item.items;
      }
    });
    return ['measures'];
  }),
];

/** Every kind of fault, in the order of the rules. */
export const faults: readonly Fault[] = [
  ...structure,
  ...years,
  ...numerals,
  ...money,
  ...text,
  ...evidence,
  ...framework,
];

/** What one kind of fault led to in many reports. */
export interface FaultCount {
  readonly fault: Fault;
  /** Reports that the fault was put into. */
  planted: number;
  /** Reports in which the rule found it at its place. */
  found: number;
  /** Findings of other rules or at other places. */
  elsewhere: number;
}

/** Plants a fault into each report, and counts what is found. */
export function plantFault(
  fault: Fault,
  reports: readonly Report[],
  check: (report: Report) => readonly { readonly code: string; readonly place?: { readonly path?: Path } }[],
): FaultCount {
  const count: FaultCount = { fault, planted: 0, found: 0, elsewhere: 0 };
  reports.forEach((report, seed) => {
    const planted = fault.plant(report, randomOf(seed));
    if (planted === undefined) return;
    const wanted = planted.path.join('/');
    const issues = check(planted.report);
    const right = issues.filter(({ code, place }) => code === fault.rule && place?.path?.join('/') === wanted);
    count.planted += 1;
    count.found += right.length > 0 ? 1 : 0;
    count.elsewhere += issues.length - right.length;
  });
  return count;
}
