import type { Report } from '../model/report.js';
import type { DiffSide } from './change.js';
import { fingerprintOf } from './fingerprint.js';

/** What a diff keeps of a report. */
export function sideOf(report: Report): DiffSide {
  const { measures, ...own } = report;
  return {
    agency: report.agency.name,
    ...(report.fiscalYear !== undefined && { fiscalYear: report.fiscalYear }),
    title: report.title,
    fingerprint: fingerprintOf(own),
    measures: measures.map((measure) => ({
      fingerprint: fingerprintOf(measure),
      activities: measure.activities.length,
      outcomes: measure.outcomes.length,
    })),
  };
}
