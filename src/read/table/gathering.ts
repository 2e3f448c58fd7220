import type { Recorder } from '../text/recorder.js';
import type { SpannedText } from '../text/spanned-text.js';
import type { RawMeasure } from './raw-measure.js';
import { noSections, type Sections, withMeasure, withSection } from './sections.js';

/** Measures as they are gathered from the tables of a document. */
export interface Gathering {
  readonly measures: RawMeasure[];
  sections: Sections;
  /** Headings that no measure stands under yet. */
  fresh: SpannedText[];
  readonly record: Recorder;
}

/** Nothing gathered yet. */
export const gathering = (record: Recorder): Gathering => ({ measures: [], sections: noSections, fresh: [], record });

/** Opens a section: a heading that the next measures stand under. */
export function openSection(state: Gathering, text: SpannedText, number?: string): void {
  state.sections = withSection(state.sections, text, number);
  state.fresh.push(text);
}

/** The headings that a measure stands under, now that it begins. */
export function sectionsOf(state: Gathering, number: string | undefined): readonly SpannedText[] {
  state.sections = withMeasure(state.sections, number);
  const open = state.sections.open.map(({ text }) => text);
  for (const text of state.fresh) if (!open.includes(text)) state.record.unread(text);
  state.fresh = [];
  return open;
}

/** Leaves unread the headings that no measure came to stand under. */
export function endSections({ fresh, record }: Gathering): void {
  for (const text of fresh) record.unread(text);
}
