import { normalizeThai } from '../../thai/text/normalize.js';
import { type Province, provinces } from './provinces.js';

/** Gives the province that a misspelled Thai name means: the one within two letters of it, where there is no second one as near. */
export function nearestProvince(name: string): Province | undefined {
  if (name.length > LONGEST) return undefined;
  const written = normalizeThai(name.trim());
  const all = provinces.map((province) => ({ province, letters: lettersBetween(written, province.name) }));
  const least = Math.min(...all.map(({ letters }) => letters));
  // of a short name, two letters are too much of it
  if (least > Math.min(2, written.length / 4)) return undefined;
  const [found, ...others] = all.filter(({ letters }) => letters === least);
  return others.length === 0 ? found?.province : undefined;
}

/** UTF-16 units; the longest name has 15. */
const LONGEST = 20;

/** How many letters are to be put in, taken out or changed to make one text of the other. */
function lettersBetween(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const same = left[row - 1] === right[at - 1] ? 0 : 1;
      const [aslant, over, before] = [above[at - 1], above[at], line[at - 1]] as [number, number, number];
      line.push(Math.min(aslant + same, over + 1, before + 1));
    }
    above = line;
  }
  return above[right.length] as number;
}
