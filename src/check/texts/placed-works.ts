import type { Evidence, Work } from '../../model/measure.js';
import type { Report } from '../../model/report.js';
import type { Path } from '../../thai/issue.js';

/** A measure or an activity, and where it stands. */
export interface PlacedWork {
  readonly work: Work;
  readonly path: Path;
}

/** Each measure, followed by its activities. */
export function* worksOf({ measures }: Report): Generator<PlacedWork> {
  for (const [at, measure] of measures.entries()) {
    yield { work: measure, path: ['measures', at] };
    for (const [index, work] of measure.activities.entries()) {
      yield { work, path: ['measures', at, 'activities', index] };
    }
  }
}

/** All evidence of a report, with its paths. */
export function* evidenceOf(report: Report): Generator<{ readonly evidence: Evidence; readonly path: Path }> {
  for (const { work, path } of worksOf(report)) {
    for (const [at, evidence] of (work.evidence ?? []).entries()) yield { evidence, path: [...path, 'evidence', at] };
  }
}
