import { findMentions, type Mention } from 'thai-ita/mention';

/** A mention without its place: kind, text and what the kind adds. */
export type Short = readonly [Mention['kind'], string, Readonly<Record<string, unknown>>];

function shortOf({ kind, text, start: _, end: __, digits: ___, ...rest }: Mention): Short {
  return [kind, text, rest];
}

export const found = (text: string): readonly Short[] => findMentions(text).map(shortOf);

export const year = (text: string, fiscalYear: number): Short => ['fiscal-year', text, { fiscalYear }];
export const years = (text: string, first: number, last: number): Short => ['fiscal-years', text, { first, last }];
export const law = (text: string, value: number): Short => ['year', text, { year: value, of: 'law' }];
export const plain = (text: string, value: number): Short => ['year', text, { year: value, of: 'calendar' }];
export const date = (text: string, day: string): Short => ['date', text, { day }];
export const dates = (text: string, startsOn: string, endsOn: string): Short => ['dates', text, { startsOn, endsOn }];
export const amount = (text: string, satang: number): Short => ['amount', text, { satang }];
export const amounts = (text: string, firstSatang: number, lastSatang: number): Short => [
  'amounts',
  text,
  { firstSatang, lastSatang },
];
export const citizen = (text: string, citizenId: string): Short => ['citizen-id', text, { citizenId }];
export const count = (text: string, value: number, unit: string): Short => ['count', text, { count: value, unit }];
export const percent = (text: string, value: number): Short => ['percent', text, { percent: value }];
export const item = (text: string, code: string): Short => ['item', text, { code }];
export const phone = (text: string, value: string): Short => ['phone', text, { phone: value }];
export const url = (text: string): Short => ['url', text, { url: text }];
export const email = (text: string): Short => ['email', text, { email: text }];
export const repaired = ([kind, text, rest]: Short): Short => [kind, text, { ...rest, repaired: true }];
