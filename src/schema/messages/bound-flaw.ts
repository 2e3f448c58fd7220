import type { Bilingual } from '../../thai/issue.js';
import { type Flaw, flaw } from './flaw.js';

/** An issue of zod about a value beyond a bound. */
export interface BoundIssue {
  readonly origin: string;
  /** Whether the bound itself is allowed. Default: true. */
  readonly inclusive?: boolean;
  /** Whether nothing but the bound is allowed. */
  readonly exact?: boolean;
  readonly path?: readonly PropertyKey[];
}

/** Gives what a value beyond its least or most means; undefined for a date. */
export function flawOfBound(issue: BoundIssue, side: 'least' | 'most', limit: unknown): Flaw | undefined {
  const { origin, inclusive = true, exact = false, path = [] } = issue;
  if (origin === 'date') return undefined;
  const written = String(limit);
  if (origin === 'string' && side === 'least' && written === '1' && !exact) return emptyText;
  if (path.at(-1) === 'fiscalYear' && /^(?:2505|2999)$/.test(written)) return noFiscalYear;
  const what = counted[origin] ?? { th: 'ค่า', en: 'This' };
  if (exact) return flaw('out-of-range', `${what.th}ต้องเป็น ${written}`, `${what.en} must be ${written}.`, written);
  const { th, sign } = wordings[side][inclusive ? 'inclusive' : 'exclusive'];
  const expected = `${sign} ${written}`;
  return flaw('out-of-range', `${what.th}${th} ${written}`, `${what.en} must be ${expected}.`, expected);
}

/** A text with nothing in it where there must be some. */
export const emptyText: Flaw = /* @__PURE__ */ (() =>
  flaw('empty-text', 'ต้องไม่ว่าง', 'This must not be empty.', 'text'))();

/** A number that is no fiscal year of the library. */
export const noFiscalYear: Flaw = /* @__PURE__ */ (() =>
  flaw(
    'out-of-range',
    'ปีงบประมาณต้องเป็น พ.ศ. 2505 ถึง 2999',
    'A fiscal year is a Buddhist year from 2505 to 2999.',
    '2505–2999',
  ))();

/** What a bound counts, by the kind of value. */
const counted: Readonly<Record<string, Bilingual>> = {
  string: { th: 'ความยาว', en: 'The length' },
  array: { th: 'จำนวนรายการ', en: 'The number of entries' },
  set: { th: 'จำนวนรายการ', en: 'The number of entries' },
  map: { th: 'จำนวนรายการ', en: 'The number of entries' },
  file: { th: 'ขนาดแฟ้มเป็นไบต์', en: 'The size of the file in bytes' },
};

const wordings = {
  least: { inclusive: { th: 'ต้องไม่น้อยกว่า', sign: '≥' }, exclusive: { th: 'ต้องมากกว่า', sign: '>' } },
  most: { inclusive: { th: 'ต้องไม่มากกว่า', sign: '≤' }, exclusive: { th: 'ต้องน้อยกว่า', sign: '<' } },
} as const;
