import type { Activity, Evidence, ListItem, Measure, Work } from 'thai-ita/model';
import type { readReport } from 'thai-ita/read';
import type { OwnDocument } from './own-document.js';

type Reading = ReturnType<typeof readReport>;

/** How a reading stands beside what a careful clerk reads. */
export interface OwnJudgement {
  /** What differs, a line each; empty when all is right. */
  readonly wrong: readonly string[];
  /** Measures are wrong, and no warning or error says so. */
  readonly isSilent: boolean;
  /** Words, numbers and addresses that are neither in the value nor unread. */
  readonly lost: readonly string[];
}

/** Compares a reading with its document. */
export function judgeOwn(reading: Reading, document: OwnDocument): OwnJudgement {
  const { value, issues } = reading;
  const printed = (value?.measures ?? []).map((measure) => [measureLine(measure), joinedLine(measure)] as const);
  const tries = document.measures.map((text) => measuresDiffer(printed, text));
  const measures = tries.find((lines) => lines.length === 0) ?? tries[0] ?? [];
  const head = [
    ...differs('agency', value?.agency.name, document.agency),
    ...differs('year', value?.fiscalYear, document.year),
    ...differs('title', value?.title, document.title),
  ];
  const isLoud = issues.some(({ severity, code }) => severity !== 'note' && !/agency|fiscal-year/.test(code));
  return {
    wrong: [...head, ...measures],
    isSilent: measures.length > 0 && !isLoud,
    lost: lostOf(reading, document),
  };
}

const differs = (name: string, got: unknown, want: unknown): readonly string[] =>
  want === undefined || got === want ? [] : [`${name}: ${got} instead of ${want}`];

function measuresDiffer(printed: readonly (readonly [string, string])[], text: string): readonly string[] {
  const wanted = text.split('\n').filter((line) => line !== '');
  return Array.from({ length: Math.max(wanted.length, printed.length) }, (_, at) => {
    const [exact = 'nothing', joined = ''] = printed[at] ?? [];
    const want = wanted[at] ?? 'nothing';
    return sorted(want) === sorted(want.includes('→→') ? joined : exact) ? [] : [`${exact}\n   not ${want}`];
  }).flat();
}

/** A line without white space, which Thai has none of inside a sentence, and with the fields of each part in one order. */
const sorted = (line: string): string =>
  line
    .replace(/(?: *\{[^}]*\})+/g, (fields) => ` ${(fields.match(/\{[^}]*\}/g) ?? []).sort().join(' ')}`)
    .replace(/\s+/g, '');

const measureLine = ({ number, title, activities, outcomes, sections, steps, monitoring, ...work }: Measure): string =>
  `${number === undefined ? '' : `${number} `}${title} | ${activities.map(activityText).join(' ¦ ')} | ${outcomes.map(itemText).join(' ¦ ')}${[
    ...workFields(work),
    ...[sections].flatMap((texts) => (texts === undefined ? [] : [`{sections: ${texts.join(' › ')}}`])),
    ...[steps].flatMap((items) => (items === undefined ? [] : [`{steps: ${items.map(itemText).join(' ¦ ')}}`])),
    ...(monitoring === undefined ? [] : [`{monitoring: ${monitoring}}`]),
  ]
    .map((field) => ` ${field}`)
    .join('')}`;

/** The same, with the results of all activities together. */
function joinedLine(measure: Measure): string {
  const results = measure.activities.flatMap(({ results: came = [] }) => came.map(({ text }) => text));
  const plain = measure.activities.map(({ results: _, ...rest }) => rest);
  const [head = '', activities = '', ...rest] = measureLine({ ...measure, activities: plain }).split(' | ');
  return [head, results.length === 0 ? activities : `${activities} →→ ${results.join(' + ')}`, ...rest].join(' | ');
}

const itemText = ({ text, items }: ListItem): string =>
  items === undefined || items.length === 0 ? text : `${text} (${items.map(itemText).join(' ¦ ')})`;

function activityText(activity: Activity): string {
  const { results, ...work } = activity;
  const came = (results ?? []).map(({ period, text }) => (period === undefined ? text : `[${period}] ${text}`));
  return [itemText(activity), ...(came.length === 0 ? [] : ['→', came.join(' + ')]), ...workFields(work)].join(' ');
}

/** The fields that people fill; none where they wrote “none”. */
function workFields(work: Work): readonly string[] {
  const baht = (satang: number | undefined, text: string | undefined) =>
    satang === undefined ? text : String(satang / 100);
  return Object.entries({
    responsible: work.responsible,
    period: work.period,
    targets: work.targets,
    budget: baht(work.budgetSatang, work.budgetText),
    spent: baht(work.spentSatang, work.spentText),
    left: baht(work.remainingSatang, work.remainingText),
    status: work.status ?? work.statusText,
    problems: work.problems,
    recommendations: work.recommendations,
    remarks: work.remarks,
    evidence: work.evidence?.map(evidenceText).join(' + '),
  })
    .filter(([, text]) => text !== undefined && text !== 'ไม่มี')
    .map(([name, text]) => `{${name}: ${text}}`);
}

const evidenceText = ({ title, url }: Evidence): string =>
  [title, url === undefined ? undefined : `<${url}>`].filter((part) => part !== undefined && part !== '').join(' ');

/** Runs of Thai letters, numbers of three digits and more and addresses that went nowhere. */
function lostOf(reading: Reading, { text, furniture }: OwnDocument): readonly string[] {
  const { value, unread, issues, columns } = reading;
  const kept = folded(
    [
      JSON.stringify(value ?? ''),
      ...unread.map((part) => part.text),
      ...issues.map(({ found }) => found ?? ''),
      ...(columns ?? []).map(({ heading }) => heading),
      furniture,
      'ประจำปีงบประมาณ พ.ศ.',
    ].join('\u0002'),
  );
  const seen = text
    .replace(/<title[\s\S]*?<\/title>|<style[\s\S]*?<\/style>/gi, ' ')
    .replace(/<a[^>]*href="(http[^"]*)"[^>]*>/gi, ' $1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;/g, ' ');
  const words = folded(seen, ' ').match(/https?:\/\/[^\s)]+|[ก-ฮะาเ-ไ]{4,}|\d+(?:,\d{3})*/g) ?? [];
  return [...new Set(words)].filter((word) => {
    if (!/^\d/.test(word)) return !kept.includes(word);
    const digits = word.replaceAll(',', '');
    return digits.length > 2 && !kept.replaceAll(',', '').includes(digits);
  });
}

/** Without white space, marks above and below letters and what stands before the names of places; digits Arabic. */
const folded = (text: string, blank = ''): string =>
  text
    .replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
    .replace(/เเ/g, 'แ')
    .replace(/าํ/g, 'า')
    .replace(/[\u0e33\u0e4d](?:\s?\u0e32)?|\s\u0e32/g, 'า')
    .replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b\uf700-\uf71a]/g, '')
    .replace(/อาเภอ|จงหวด/g, ' ')
    .replace(/[^\S ]+/g, ' ')
    .replace(/\s+/g, blank);
