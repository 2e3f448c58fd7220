import type { Activity, Measure, Outcome, Report } from 'thai-ita/model';

/** The words that a generated report is made of; each inner list holds phrases that mean the same. */
export interface Vocabulary {
  readonly verbs: readonly (readonly string[])[];
  readonly objects: readonly (readonly string[])[];
  readonly units: readonly (readonly string[])[];
  readonly ways: readonly (readonly string[])[];
  readonly clauses: readonly string[];
  readonly villages: readonly string[];
}

/** How much is changed between the two reports. */
export interface Mutations {
  readonly reworded: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  /** Years by which every year advances. */
  readonly years: number;
  /** Share of the items whose amount is changed. */
  readonly amounts: number;
  /** Share of the items with a space put in by a PDF. */
  readonly spaces: number;
  /** Share of the measures that are removed, of new ones, and of those that change their place. */
  readonly measures: number;
  /** Share of the titles that are reworded. */
  readonly titles: number;
  /** Whether texts name an amount and the number of a village; their words alone tell them apart otherwise. */
  readonly hasNumbers: boolean;
}

/** Two reports and what is the same in them, by hidden ids that no differ sees. */
export interface KnownPair {
  readonly before: Report;
  readonly after: Report;
  /** Ids after of the activities and outcomes, by id before. */
  readonly truth: ReadonlyMap<string, string>;
  /** Ids before of what was reworded. */
  readonly reworded: ReadonlySet<string>;
  /** Ids before of what was moved inside its list or to another measure. */
  readonly moved: ReadonlySet<string>;
}

/** The mutations that the goals name. */
export const base: Mutations = {
  reworded: 0.1,
  added: 0.05,
  removed: 0.05,
  moved: 0.05,
  years: 0,
  amounts: 0.1,
  spaces: 0.1,
  measures: 0.05,
  titles: 0.1,
  hasNumbers: true,
};
/** With all years advanced. */
export const bump: Mutations = { ...base, years: 1 };
/** The same, of texts without any number but the year. */
export const wordsOnly: Mutations = { ...bump, hasNumbers: false };
/** The hardest level. */
export const hard: Mutations = {
  ...bump,
  reworded: 0.4,
  added: 0.1,
  removed: 0.1,
  moved: 0.15,
  amounts: 0.3,
  spaces: 0.3,
};

type Random = () => number;

/** Numbers from 0 to 1 that a seed decides. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** An item as phrases with the synonym chosen for each. */
interface Draft {
  readonly key: number;
  readonly phrases: readonly { readonly forms: readonly string[]; readonly form: number }[];
  readonly clause?: string;
  readonly amount: number;
  readonly village: string;
  /** Number of the village. */
  readonly villageNumber: number;
  readonly year: number;
}

interface DraftMeasure {
  readonly title: string;
  readonly activities: readonly Draft[];
  readonly outcomes: readonly Draft[];
}

/** Makes a pair of reports with known truth: so many measures, each with 5 activities and 4 outcomes. */
export function knownPair(seed: number, measures: number, words: Vocabulary, mutations: Mutations): KnownPair {
  const random = randomOf(seed);
  let keys = 0;
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const draft = (): Draft => {
    keys += 1;
    const phrases = [words.verbs, words.objects, words.units, words.ways].map((table) => {
      const forms = pick(table);
      return { forms, form: Math.floor(random() * forms.length) };
    });
    const clause = random() < 0.5 ? { clause: pick(words.clauses) } : {};
    return {
      key: keys,
      phrases,
      ...clause,
      amount: Math.floor(random() * 90000) + 100,
      village: pick(words.villages),
      villageNumber: 1 + Math.floor(random() * 17),
      year: 2566,
    };
  };
  const drafts = (count: number) => Array.from({ length: count }, draft);
  const draftMeasure = (at: number): DraftMeasure => ({
    title: `${pick(pick(words.verbs))}${pick(pick(words.objects))} ด้านที่ ${at % 40}`,
    activities: drafts(5),
    outcomes: drafts(4),
  });
  const before = Array.from({ length: measures }, (_, at) => draftMeasure(at));
  const reworded = new Set<number>();
  const moved = new Set<number>();
  const wandering: { readonly list: 'activities' | 'outcomes'; readonly draft: Draft }[] = [];
  const mutate = (item: Draft): Draft => {
    const changed = { ...item, year: item.year + mutations.years };
    if (random() < mutations.amounts) Object.assign(changed, { amount: Math.floor(random() * 90000) + 100 });
    if (random() >= mutations.reworded) return changed;
    reworded.add(item.key);
    const phrases = [...item.phrases];
    for (let times = 1 + Math.floor(random() * 3); times > 0; times -= 1) {
      const at = Math.floor(random() * phrases.length);
      const phrase = phrases[at];
      if (phrase !== undefined) phrases[at] = { ...phrase, form: (phrase.form + 1) % phrase.forms.length };
    }
    const kind = random();
    const { clause: _, ...others } = changed;
    if (kind < 0.33) return { ...others, phrases };
    return kind < 0.66 ? { ...others, phrases, clause: pick(words.clauses) } : { ...changed, phrases };
  };
  const listOf = (list: 'activities' | 'outcomes', items: readonly Draft[]): Draft[] => {
    const kept: Draft[] = [];
    const inside: Draft[] = [];
    for (const item of items) {
      if (random() < mutations.removed) continue;
      const changed = mutate(item);
      if (random() >= mutations.moved) kept.push(changed);
      else {
        moved.add(item.key);
        if (random() < 0.5 && items.length > 1) inside.push(changed);
        else wandering.push({ list, draft: changed });
      }
    }
    for (const item of inside) kept.splice(Math.floor(random() * (kept.length + 1)), 0, item);
    return kept;
  };
  const stays = before.filter(() => random() >= mutations.measures);
  const after = (stays.length > 0 ? stays : before).map(({ title, activities, outcomes }) => ({
    title: random() < mutations.titles ? `${title} อย่างต่อเนื่อง` : title,
    activities: listOf('activities', activities),
    outcomes: listOf('outcomes', outcomes),
  }));
  const put = <Value>(list: Value[], value: Value) => list.splice(Math.floor(random() * (list.length + 1)), 0, value);
  const times = Math.round(measures * mutations.measures);
  for (let count = times; count > 0; count -= 1) {
    const [measure] = after.splice(Math.floor(random() * after.length), 1);
    if (measure !== undefined) put(after, measure);
  }
  for (const { list, draft: item } of wandering) {
    put(pick(after)[list], item);
  }
  for (const list of ['activities', 'outcomes'] as const) {
    for (let count = Math.round(measures * (list === 'activities' ? 5 : 4) * mutations.added); count > 0; count -= 1) {
      put(pick(after)[list], draft());
    }
  }
  for (let count = times; count > 0; count -= 1) {
    const { title, activities, outcomes } = draftMeasure(Math.floor(random() * 40));
    put(after, { title, activities: [...activities], outcomes: [...outcomes] });
  }
  const idsBefore = new Map<number, string>();
  const idsAfter = new Map<number, string>();
  const reports = {
    before: reportOf(before, 2566, idsBefore, (item) => textOf(item, mutations.hasNumbers)),
    after: reportOf(after, 2566 + mutations.years, idsAfter, (item) => {
      const text = textOf(item, mutations.hasNumbers);
      return random() < mutations.spaces ? wrapped(text, random) : text;
    }),
  };
  const known = (kept: ReadonlySet<number>) =>
    new Set([...kept].filter((key) => idsAfter.has(key)).map((key) => idsBefore.get(key) ?? ''));
  const truth = new Map(
    [...idsBefore].flatMap(([key, id]) => (idsAfter.has(key) ? [[id, idsAfter.get(key) ?? '']] : [])),
  );
  return { ...reports, truth, reworded: known(reworded), moved: known(moved) };
}

function reportOf(
  measures: readonly DraftMeasure[],
  fiscalYear: number,
  ids: Map<number, string>,
  spelled: (item: Draft) => string,
): Report {
  const items = (list: readonly Draft[], prefix: string): (Activity & Outcome)[] =>
    list.map((item, at) => {
      const id = `${prefix}${at + 1}`;
      ids.set(item.key, id);
      return { id, number: `${at + 1}`, text: spelled(item) };
    });
  return {
    agency: { name: 'องค์การบริหารส่วนตำบลตัวอย่าง' },
    fiscalYear,
    title: 'รายงานผลการดำเนินการ',
    measures: measures.map(
      ({ title, activities, outcomes }, at): Measure => ({
        id: `m${at + 1}`,
        number: `${at + 1}`,
        title,
        activities: items(activities, `m${at + 1}.a`),
        outcomes: items(outcomes, `m${at + 1}.o`),
      }),
    ),
  };
}

function textOf({ phrases, clause, amount, village, villageNumber, year }: Draft, hasNumbers: boolean): string {
  const [verb, object, unit, way] = phrases.map(({ forms, form }) => forms[form] ?? '');
  const numbers = hasNumbers ? ` หมู่ที่ ${villageNumber} งบประมาณ ${amount.toLocaleString('en-US')} บาท` : '';
  return `${verb}${object} ประจำปีงบประมาณ พ.ศ. ${year} ${unit} ${way} บ้าน${village}${numbers}${clause === undefined ? '' : ` ${clause}`}`;
}

/** A space between two Thai letters, where a line of a PDF ended. */
function wrapped(text: string, random: Random): string {
  const places = [...text.matchAll(/[ก-ฮ](?=[ก-ฮเ-ไ])/g)].map(({ index }) => index + 1);
  const at = places[Math.floor(random() * places.length)] ?? 0;
  return `${text.slice(0, at)} ${text.slice(at)}`;
}
