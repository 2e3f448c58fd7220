import type * as z from 'zod/v4';
import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';
import { shown } from '../../thai/argument.js';
import type { Issue, Path } from '../../thai/issue.js';
import type { Flaw, SchemaCode } from '../messages/flaw.js';
import { ownFlawOf } from '../messages/own-flaw.js';
import { reportSchema } from '../report-schemas.js';
import { type DataLimits, dataFlawOf } from './plain-data.js';

/** Limits of the data and of the issues. */
export interface ValidateOptions extends Partial<DataLimits> {
  /** The most issues to give; one more then says that there are more. Default: 1,000. */
  readonly maxIssues?: number;
}

/**
 * Gives data from anywhere as a report, or says what keeps it from being one: an issue for each wrong part, with its path.
 * Never throws. Only plain data is taken, as JSON gives it: nothing inherited, no cycles, nothing too deep or too large.
 *
 * Codes: `schema.missing-field`, `.wrong-type`, `.unknown-field`, `.out-of-range`, `.empty-text`, `.not-a-choice`,
 * `.wrong-format`, `.duplicate-id`, `.dates-out-of-order`, `.unknown-activity`, `.cyclic`, `.not-plain`, `.limit`,
 * `.unreadable`, `.more-issues`.
 *
 * @example
 * ```ts
 * import { validateReport } from 'thai-ita/schema';
 * const { value, issues } = validateReport({ agency: { name: 'อบต.ตัวอย่าง' }, fiscalYear: '2566', title: ' ', measures: [] });
 * value; // => undefined
 * issues.map(({ code, place }) => [code, place?.path]); // => [['schema.wrong-type', ['fiscalYear']], ['schema.empty-text', ['title']]]
 * ```
 */
export function validateReport(data: unknown, options: ValidateOptions = {}): Reading<Report, SchemaCode> {
  const { maxDepth = 64, maxParts = 200_000, maxLength = 20_000_000, maxIssues = 1000 } = options ?? {};
  try {
    const found = dataFlawOf(data, { maxDepth, maxParts, maxLength });
    if (found !== undefined) return refused([issueOf(found.flaw, found.path)]);
    const parsed = reportSchema.safeParse(data);
    if (parsed.success) return { value: parsed.data, issues: [], unread: [], places: new Map() };
    return refused(limited(issuesOf(parsed.error.issues, data, maxIssues), maxIssues));
  } catch {
    // A getter or a proxy of the data threw.
    return refused([issueOf(unreadable, [])]);
  }
}

function refused(issues: readonly Issue<SchemaCode>[]): Reading<Report, SchemaCode> {
  return { issues, unread: [], places: new Map() };
}

function issuesOf(found: readonly z.core.$ZodIssue[], data: unknown, most: number): readonly Issue<SchemaCode>[] {
  const issues: Issue<SchemaCode>[] = [];
  for (const issue of found) {
    const path = issue.path as Path;
    if (issues.length > most) break;
    const wheres =
      issue.code === 'unrecognized_keys' ? issue.keys.slice(0, most + 1).map((key) => [...path, key]) : [path];
    for (const where of wheres) {
      const input = partAt(data, where);
      const keys = issue.code === 'unrecognized_keys' ? { keys: where.slice(-1) as string[] } : {};
      const flaw = ownFlawOf({ ...issue, ...keys, input } as z.core.$ZodRawIssue) ?? wrongValue;
      issues.push(issueOf(flaw, where, input));
    }
  }
  return issues;
}

function limited(issues: readonly Issue<SchemaCode>[], most: number): readonly Issue<SchemaCode>[] {
  return issues.length <= most ? issues : [...issues.slice(0, most), issueOf(moreIssues(most), [])];
}

function issueOf(flaw: Flaw, path: Path, input?: unknown): Issue<SchemaCode> {
  const { code, message, expected } = flaw;
  return {
    code,
    severity: 'error',
    message,
    place: { path },
    ...(input !== undefined && { found: shown(input) }),
    ...(expected !== undefined && { expected }),
  };
}

function partAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

const unreadable: Flaw = {
  code: 'schema.unreadable',
  message: { th: 'อ่านข้อมูลไม่ได้', en: 'The data could not be read.' },
};

const wrongValue: Flaw = {
  code: 'schema.wrong-value',
  message: { th: 'ข้อมูลไม่ถูกต้อง', en: 'The value is not valid.' },
};

const moreIssues = (most: number): Flaw => ({
  code: 'schema.more-issues',
  message: {
    th: `พบข้อผิดพลาดมากกว่า ${most} แห่ง จึงแสดงเพียงส่วนแรก`,
    en: `There are more than ${most} issues; only the first are given.`,
  },
});
