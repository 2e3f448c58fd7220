import type * as z from 'zod/v4';
import type { Measure } from '../../model/measure.js';
import type { Path } from '../../thai/issue.js';
import { type Flaw, quoted } from '../messages/flaw.js';
import { addFlaw } from '../messages/sentence.js';

/** A zod check of all measures: unique ids, dates in order, outcomes of activities that exist. */
export function checkMeasures(payload: z.core.ParsePayload<readonly Measure[]>): void {
  const add = (path: Path, input: unknown, flaw: Flaw): void => addFlaw(payload, { flaw, input, path });
  const measures = payload.value;
  const places = placesOfIds(measures);
  for (const [id, paths] of places) {
    if (paths.length > 1) for (const path of paths) add(path, id, duplicateId(id));
  }
  measures.forEach((measure, at) => {
    for (const { path, startsOn, endsOn } of spansOf(measure, at)) {
      if (startsOn === undefined || endsOn === undefined || startsOn <= endsOn) continue;
      add([...path, 'startsOn'], startsOn, datesOutOfOrder(startsOn, endsOn));
      add([...path, 'endsOn'], endsOn, datesOutOfOrder(startsOn, endsOn));
    }
  });
  const activities = new Set(measures.flatMap((measure) => measure.activities.map(({ id }) => id)));
  measures.forEach((measure, at) => {
    measure.outcomes.forEach(({ activityIds = [] }, index) => {
      activityIds.forEach((id, place) => {
        if (!activities.has(id)) add([at, 'outcomes', index, 'activityIds', place], id, unknownActivity(id));
      });
    });
  });
}

/** Where each id stands; all ids of a report are of one set. */
function placesOfIds(measures: readonly Measure[]): ReadonlyMap<string, readonly Path[]> {
  const places = new Map<string, Path[]>();
  const note = (id: string, path: Path): void => {
    const known = places.get(id);
    if (known === undefined) places.set(id, [path]);
    else known.push(path);
  };
  measures.forEach((measure, at) => {
    note(measure.id, [at, 'id']);
    measure.activities.forEach(({ id }, index) => {
      note(id, [at, 'activities', index, 'id']);
    });
    measure.outcomes.forEach(({ id }, index) => {
      note(id, [at, 'outcomes', index, 'id']);
    });
  });
  return places;
}

interface Span {
  readonly path: Path;
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
}

function spansOf(measure: Measure, at: number): readonly Span[] {
  const activities = measure.activities.map(({ startsOn, endsOn }, index) => ({
    path: [at, 'activities', index],
    startsOn,
    endsOn,
  }));
  return [{ path: [at], startsOn: measure.startsOn, endsOn: measure.endsOn }, ...activities];
}

const duplicateId = (id: string): Flaw => ({
  code: 'schema.duplicate-id',
  message: { th: `รหัส ${quoted(id)} ซ้ำกันในรายงาน`, en: `The id ${quoted(id)} stands more than once in the report.` },
});

const datesOutOfOrder = (startsOn: string, endsOn: string): Flaw => ({
  code: 'schema.dates-out-of-order',
  message: {
    th: `วันเริ่ม ${startsOn} อยู่หลังวันสิ้นสุด ${endsOn}`,
    en: `The first day ${startsOn} is after the last day ${endsOn}.`,
  },
});

const unknownActivity = (id: string): Flaw => ({
  code: 'schema.unknown-activity',
  message: { th: `ไม่มีกิจกรรมที่มีรหัส ${quoted(id)} ในรายงาน`, en: `The report has no activity with the id ${quoted(id)}.` },
});
