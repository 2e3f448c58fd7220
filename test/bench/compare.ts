import { Bench } from 'tinybench';

/** What one row of a comparison does; `peer` rows are what the first row is measured against. */
export interface Candidate {
  readonly name: string;
  /** One round; returns something so that the work cannot be left out. */
  readonly run: () => unknown;
  /** Operations in one round, 1 unless told. */
  readonly operations?: number;
}

/** What was measured of a candidate. */
export interface Measured {
  readonly name: string;
  /** Per operation, the median of the rounds. */
  readonly nanoseconds: number;
  /** To the first candidate: the median of the ratios of each round, since what else a machine does falls on a round, not on all. */
  readonly ratio: number;
}

/**
 * Runs the candidates side by side in several interleaved rounds, prints a table with the ratio of each to the first,
 * and returns what it printed, in the order given. Ratios of one run compare; absolute times of a shared machine do not.
 */
export async function compare(title: string, candidates: readonly Candidate[], rounds = 3): Promise<Measured[]> {
  const samples = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const bench = new Bench({ time: 150, iterations: 3, warmupTime: 50, warmupIterations: 1 });
    for (const { name, run } of candidates) {
      bench.add(name, () => {
        sink = run();
      });
    }
    await bench.run();
    bench.tasks.forEach((task, index) => {
      const result = task.result;
      if (result.state !== 'completed') throw new Error(`${task.name}: ${result.state}`);
      samples[index]?.push(result.latency.p50 * 1e6);
    });
  }
  const measured = candidates.map(({ name, operations = 1 }, index) => {
    const own = (samples[index] ?? []).map((nanoseconds) => nanoseconds / operations);
    const first = (samples[0] ?? []).map((nanoseconds) => nanoseconds / (candidates[0]?.operations ?? 1));
    return {
      name,
      nanoseconds: medianOf(own),
      ratio: medianOf(own.map((nanoseconds, round) => nanoseconds / (first[round] ?? Number.NaN))),
    };
  });
  print(title, measured);
  return measured;
}

/** Keeps results alive so that the engine cannot drop the work. */
let sink: unknown;

/** The last result, for those who want to look. */
export const lastResult = (): unknown => sink;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(title: string, measured: readonly Measured[]): void {
  console.log(`\n${title}`);
  for (const { name, nanoseconds, ratio } of measured) {
    console.log(`  ${name.padEnd(44)} ${formatTime(nanoseconds).padStart(12)}  ${ratio.toFixed(2).padStart(8)} ×`);
  }
}

function formatTime(nanoseconds: number): string {
  if (nanoseconds < 1e4) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e7 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
