import { findMentions, type Mention } from 'thai-ita/mention';
import { expect, inject, test } from 'vitest';

const seed = inject('seed');

/** Each kind of mention and how often it stands in the real report, counted by hand. */
const counted = {
  'fiscal-year 2566 พ.ศ. ๒๕๖๖': 20,
  'fiscal-years 2566-2570 พ.ศ. ๒๕๖๖-๒๕๗๐': 1,
  'fiscal-years 2566-2570 ๒๕๖๖-๒๕๗๐': 1,
  'year calendar 2567 พ.ศ. 2567': 1,
  'year law 2560 พ.ศ. ๒๕๖๐': 3,
  'amount 1564276955 ๑๕,๖๔๒,๗๖๙.๕๕ บาท': 1,
  'count 59 โครงการ ๕๙ โครงการ': 1,
};

function describe(mention: Mention): string {
  const value = () => {
    if (mention.kind === 'fiscal-year') return mention.fiscalYear;
    if (mention.kind === 'fiscal-years') return `${mention.first}-${mention.last}`;
    if (mention.kind === 'year') return `${mention.of} ${mention.year}`;
    if (mention.kind === 'amount') return mention.satang;
    return mention.kind === 'count' ? `${mention.count} ${mention.unit}` : '?';
  };
  return `${mention.kind} ${value()} ${mention.text}`;
}

test.skipIf(seed === undefined)('the real report holds these and nothing else (skipped without the report)', () => {
  const found: Record<string, number> = {};
  for (const mention of findMentions(seed ?? '')) {
    const name = describe(mention);
    found[name] = (found[name] ?? 0) + 1;
  }
  expect(found).toEqual(counted);
});
