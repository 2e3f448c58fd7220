import type { Activity, Measure, Report } from 'thai-ita/model';
import type { readReport } from 'thai-ita/read';
import type { OtherRole, TrueMeasure, Truth } from './truth.js';

type Reading = ReturnType<typeof readReport>;

/** How a reading stands beside the truth. */
export interface Judgement {
  readonly fields: number;
  readonly right: number;
  readonly wrong: readonly string[];
  /** Something is wrong, and no warning or error says so. */
  readonly isSilent: boolean;
  /** Texts of the document that are neither in the value nor unread nor in an issue. */
  readonly lost: readonly string[];
}

const fold = (text: string): string =>
  text
    .replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
    .replace(/\s+/g, '')
    .replace(/^(?:[-•]|\(?\d{1,2}[.)])/, '');

/** Compares field by field. */
export function judge(reading: Reading, truth: Truth): Judgement {
  const { value, issues } = reading;
  const wrong: string[] = [];
  let fields = 0;
  const look = (name: string, got: string | undefined, want: string) => {
    fields += 1;
    if (fold(got ?? '') !== fold(want))
      wrong.push(`${name}: “${(got ?? '').slice(0, 60)}” instead of “${want.slice(0, 60)}”`);
  };
  look('agency', value?.agency.name, truth.agency);
  look('year', String(value?.fiscalYear ?? ''), String(truth.fiscalYear));
  look('title', value?.title, truth.title);
  look('measures', String(value?.measures.length ?? 0), String(truth.measures.length));
  truth.measures.forEach((measure, at) => {
    for (const [name, got, want] of fieldsOf(value?.measures[at], measure)) look(`${at + 1} ${name}`, got, want);
  });
  const isLoud = issues.some(({ severity, code }) => severity !== 'note' && !/agency|fiscal-year/.test(code));
  const isAbout = wrong.some((text) => !/^(?:agency|year|title)/.test(text));
  return {
    fields,
    right: fields - wrong.length,
    wrong,
    isSilent: isAbout && !isLoud,
    lost: lostOf(reading, truth),
  };
}

function* fieldsOf(
  got: Measure | undefined,
  want: TrueMeasure,
): Generator<readonly [string, string | undefined, string]> {
  if (want.number !== undefined) yield ['number', got?.number, want.number];
  yield ['title', got?.title, want.title];
  yield ['sections', got?.sections?.join(' ') ?? '', want.sections.join(' ')];
  yield [
    'activities',
    got?.activities.map(({ text }) => fold(text)).join('¦'),
    want.activities.map(({ text }) => fold(text)).join('¦'),
  ];
  if (want.activities.some(({ items = [] }) => items.length > 0))
    yield ['items', got?.activities.map(itemsOf).join('¦') ?? '', want.activities.map(itemsOf).join('¦')];
  yield ['results', got?.activities.map(resultsOf).join('¦') ?? '', want.activities.map(resultsOf).join('¦')];
  yield ['outcomes', got?.outcomes.map(({ text }) => fold(text)).join('¦') ?? '', want.outcomes.map(fold).join('¦')];
  for (const [role, text] of Object.entries(want.others))
    yield [role, otherOf(got, role as OtherRole), printed(role as OtherRole, text)];
}

const resultsOf = ({ results = [] }: Pick<Activity, 'results'> | TrueMeasure['activities'][number]): string =>
  results.map(({ text }) => fold(text)).join('+');

const itemsOf = ({ items = [] }: Pick<Activity, 'items'> | TrueMeasure['activities'][number]): string =>
  items.map((item) => fold(typeof item === 'string' ? item : item.text)).join('+');

const moneyRoles: readonly string[] = ['budget', 'spent', 'remaining'];

const printed = (role: OtherRole, text: string): string =>
  moneyRoles.includes(role) ? String(Number(text.replaceAll(',', '')) * 100) : text;

function otherOf(measure: Measure | undefined, role: OtherRole): string | undefined {
  if (measure === undefined) return undefined;
  const owner = [measure, ...measure.activities];
  if (role === 'evidence')
    return owner.flatMap(({ evidence = [] }) => evidence.map(({ title }) => title ?? '')).join(' ');
  if (role === 'budget')
    return owner
      .map(({ budgetSatang }) => budgetSatang)
      .find((money) => money !== undefined)
      ?.toString();
  if (role === 'spent')
    return owner
      .map(({ spentSatang }) => spentSatang)
      .find((money) => money !== undefined)
      ?.toString();
  if (role === 'remaining')
    return owner
      .map(({ remainingSatang }) => remainingSatang)
      .find((money) => money !== undefined)
      ?.toString();
  return owner.map((each) => each[role]).find((text) => text !== undefined);
}

/** Texts of the truth that stand nowhere in a reading. */
function lostOf(
  { value, issues, unread }: Pick<Reading, 'value' | 'issues' | 'unread'>,
  { measures }: Truth,
): readonly string[] {
  const kept =
    fold(JSON.stringify(value ?? ('' as unknown as Report))) +
    fold(unread.map(({ text }) => text).join('')) +
    fold(issues.map(({ found }) => found ?? '').join(''));
  const texts = measures.flatMap(({ title, activities, outcomes, sections }) => [
    title,
    ...sections,
    ...outcomes,
    ...activities.flatMap(({ text, items = [], results }) => [text, ...items, ...results.map((result) => result.text)]),
  ]);
  return texts.filter((text) => !kept.includes(fold(text)));
}
