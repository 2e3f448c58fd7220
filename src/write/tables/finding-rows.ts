import type { Report } from '../../model/report.js';
import type { Issue, Path } from '../../thai/issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';
import type { ComparedPart, ComparedReports } from './table-entries.js';
import type { TableRow } from './table-row.js';

/** The rows of what was found in a report. */
export const issueRows = (issues: readonly Issue[], report: Report, reportId: string): readonly TableRow[] =>
  issues.map(({ code, severity, message, place, found, expected, confidence }, at) => ({
    issue_id: `${reportId}/issue-${at + 1}`,
    report_id: reportId,
    measure_id: measureIdOf(place?.path ?? [], report, reportId),
    code,
    severity,
    message_th: message.th,
    message_en: message.en,
    path: place?.path === undefined ? undefined : toJsonPointer(place.path),
    line: place?.source?.line,
    column: place?.source?.column,
    page: place?.source?.page,
    found,
    expected,
    confidence,
  }));

function measureIdOf([list, at]: Path, { measures }: Report, reportId: string): string | undefined {
  const measure = list === 'measures' && typeof at === 'number' ? measures[at] : undefined;
  return measure === undefined ? undefined : `${reportId}/${measure.id}`;
}

/** The rows of what changed from one report to the next. */
export const changeRows = ({ before, after, changes }: ComparedReports, reportId: string): readonly TableRow[] =>
  changes.map((change, at) => ({
    change_id: `${reportId}/since-${before.fiscalYear ?? 'before'}-${at + 1}`,
    report_id: reportId,
    fiscal_year: after.fiscalYear,
    before_fiscal_year: before.fiscalYear,
    what: change.what,
    kind: change.kind,
    measure_id: changedMeasure(change, reportId),
    before_text: change.before?.text ?? (change.kind === 'merged' ? textsOf(change) : undefined),
    after_text: change.after?.text ?? (change.kind === 'split' ? textsOf(change) : undefined),
    aspects: change.aspects.join(' '),
    is_stale: change.aspects.includes('stale-year'),
  }));

function changedMeasure({ what, after }: ComparedPart, reportId: string): string | undefined {
  const id = what === 'measure' ? after?.id : after?.measureId;
  return id === undefined ? undefined : `${reportId}/${id}`;
}

const textsOf = ({ parts = [] }: ComparedPart): string => parts.map(({ text }) => text).join('\n');
