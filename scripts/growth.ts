// How the time of every public function that takes a text grows with the text: `npm run growth` with every third of the hostile texts (some
// 250) of up to 400,000 units; `-- all` with all of them; `-- small`, as `npm run check` does, with every sixteenth and smaller sizes. A name
// behind it takes the functions with that name. A time that grows faster than the power 1.2 of the size is measured again, and ends the
// script with 1. Then memory is cleared before each call, and new values have much room, so that what is measured is the function and not the
// collector of memory.
import { type Pattern, patterns } from './growth/patterns.js';
import { type Subject, subjects } from './growth/subjects.js';

const limit = 1.2;
const [mode = 'full', only = ''] = process.argv.slice(2);
const isSmall = mode === 'small';
const sizes = [3_000, 12_000, 40_000, 160_000, 400_000];
/** Larger sizes are tried only where the time seems to grow too fast. */
const largest = isSmall ? 12_000 : 400_000;
/** A size is not tried where it would take longer than this, in milliseconds. */
const longest = 6_000;
/** Shorter times, in milliseconds, are noise: what grows with the square of the size takes longer at the largest. */
const shortest = isSmall ? 4 : 40;

function timeOf({ call }: Subject, text: string, isCareful: boolean): number {
  if (isCareful) globalThis.gc?.();
  const start = performance.now();
  try {
    call(text);
  } catch (error) {
    // A text that a function refuses is answered; a full stack is a fault.
    if (error instanceof RangeError && /call stack|regular expression/i.test(error.message)) throw error;
    if (error instanceof SyntaxError) throw error;
  }
  return performance.now() - start;
}

interface Growth {
  readonly exponent: number;
  readonly units: number;
  readonly time: number;
}

/**
 * The exponent between the largest size and one of a quarter or less, each taken as the best of several rounds. A round goes through all
 * sizes, so that a busy moment of the machine does not fall on one of them alone.
 */
function growthOf(subject: Subject, pattern: Pattern, rounds: number): Growth {
  const measured: { readonly units: number; time: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, size] of sizes.entries()) {
      if (size > largest && exponentOf(measured) <= limit) break;
      const text = pattern.text(size);
      const time = timeOf(subject, text, rounds > 1);
      const same = measured[at];
      if (same === undefined) measured.push({ units: text.length, time });
      else same.time = Math.min(same.time, time);
      if (time * 16 > longest) break;
    }
  }
  const { units = 0, time = 0 } = measured.at(-1) ?? {};
  return { exponent: exponentOf(measured), units, time };
}

function exponentOf(measured: readonly Omit<Growth, 'exponent'>[]): number {
  const last = measured.at(-1);
  const first = measured.findLast(({ units }) => last !== undefined && units * 3.5 < last.units);
  if (last === undefined || first === undefined || last.time <= shortest) return 0;
  return Math.log(last.time / Math.max(first.time, shortest / 16)) / Math.log(last.units / first.units);
}

const everyNth = { small: 16, full: 3, all: 1 }[mode] ?? 3;
const tried = patterns.filter((_, at) => at % everyNth === everyNth >> 1);
let failed = 0;
for (const subject of subjects.filter(({ name }) => name.includes(only))) {
  let worst: Growth & { readonly name: string } = { exponent: 0, units: 0, time: 0, name: '' };
  for (const pattern of tried) {
    let growth = growthOf(subject, pattern, 1);
    for (const rounds of [3, 7, 15, 40]) if (growth.exponent > limit) growth = growthOf(subject, pattern, rounds);
    if (growth.exponent > worst.exponent) worst = { ...growth, name: pattern.name };
    if (growth.exponent > limit) {
      failed += 1;
      console.log(
        `  ${subject.name}: ${pattern.name}: ${growth.exponent.toFixed(2)} (${growth.time.toFixed(0)} ms, ${growth.units} units)`,
      );
    }
  }
  console.log(
    `${subject.name.padEnd(34)} ${worst.exponent.toFixed(2)}  ${worst.name === '' ? 'never long enough to measure' : `${worst.time.toFixed(0)} ms for ${worst.units} units of ${worst.name}`}`,
  );
}
console.log(`${subjects.length} functions, ${tried.length} texts: ${failed} grow faster than the power ${limit}`);
process.exitCode = failed === 0 ? 0 : 1;
