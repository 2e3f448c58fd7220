import { nameOfField } from '../../model/field-table.js';
import type { Report } from '../../model/report.js';
import type { Bilingual, Path, Place } from '../../thai/issue.js';

/** The index of the measure that a place is in; -1 for one that is in none. */
export function measureOf({ path = [] }: Place): number {
  const [list, at] = path;
  return list === 'measures' && typeof at === 'number' ? at : -1;
}

/** Where a place is within its measure or report, in words: กิจกรรมที่ 2 › งบประมาณ. */
export function placeWords(place: Place, language: keyof Bilingual): string {
  const { path = [] } = place;
  const steps = measureOf(place) < 0 ? path : path.slice(2);
  const words: string[] = [];
  for (const [at, step] of steps.entries()) {
    const next = steps[at + 1];
    if (typeof step === 'number' || (nameless.has(step) && typeof next !== 'number')) continue;
    words.push(typeof next === 'number' ? partWords(step, next + 1, language) : fieldName(step, language));
  }
  return words.join(' › ');
}

/** Steps that say nothing of their own: the text of a part, and all measures. */
const nameless: ReadonlySet<string> = new Set(['text', 'title', 'measures']);

/** One part of a list, by its place from 1. */
function partWords(list: string, place: number, language: keyof Bilingual): string {
  const one = parts[list];
  const name = one === undefined ? fieldName(list, language) : one[language];
  return language === 'th' ? `${name}ที่ ${place}` : `${name} ${place}`;
}

const fieldName = (field: string, language: keyof Bilingual): string => nameOfField(field)?.[language] ?? field;

const parts: Readonly<Partial<Record<string, Bilingual>>> = {
  measures: { th: 'มาตรการ', en: 'measure' },
  activities: { th: 'กิจกรรม', en: 'activity' },
  outcomes: { th: 'ผลลัพธ์', en: 'outcome' },
  steps: { th: 'ขั้นตอน', en: 'step' },
  items: { th: 'ข้อย่อย', en: 'item' },
  results: { th: 'ผล', en: 'result' },
  evidence: { th: 'หลักฐาน', en: 'evidence' },
};

/** The text that a path of the report leads to: the text itself, or that of the part; undefined where there is none. */
export function textAt(report: Report, path: Path): string | undefined {
  let held: unknown = report;
  for (const step of path) {
    if (typeof held !== 'object' || held === null || !Object.hasOwn(held, step)) return undefined;
    held = (held as Readonly<Record<string | number, unknown>>)[step];
  }
  if (typeof held === 'string') return held;
  if (typeof held !== 'object' || held === null) return undefined;
  const { text, title, url } = held as Readonly<Record<string, unknown>>;
  return [text, title, url].find((each) => typeof each === 'string') as string | undefined;
}
