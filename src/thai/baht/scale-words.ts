/** Words of places that stand before a unit of money, and their zeros. */
const scales: readonly (readonly [word: string, zeros: number])[] = [
  ['ล้าน', 6],
  ['แสน', 5],
  ['หมื่น', 4],
  ['พัน', 3],
  ['ร้อย', 2],
];

/** The zeros that the words of places from a place on stand for, such as ล้าน or แสนล้าน, and the place behind them. */
export function endOfScale(text: string, at: number): { readonly zeros: number; readonly end: number } {
  let zeros = 0;
  let end = at;
  for (let word = scaleAt(text, end); word !== undefined && zeros < MOST_ZEROS; word = scaleAt(text, end)) {
    zeros += word[1];
    end += word[0].length;
  }
  return { zeros, end };
}

/** Whether a word of a place ends at a place. */
export const isScaleBefore = (text: string, end: number): boolean => scales.some(([word]) => text.endsWith(word, end));

const MOST_ZEROS = 18;

function scaleAt(text: string, at: number): (typeof scales)[number] | undefined {
  const unit = text.charCodeAt(at);
  const mayBegin = unit === LO_LING || unit === SARA_AE || unit === HO_HIP || unit === PHO_PHAN || unit === RO_RUA;
  return mayBegin ? scales.find(([word]) => text.startsWith(word, at)) : undefined;
}

const PHO_PHAN = 0x0e1e;
const RO_RUA = 0x0e23;
const LO_LING = 0x0e25;
const HO_HIP = 0x0e2b;
const SARA_AE = 0x0e41;
