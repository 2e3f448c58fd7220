import { Bench } from 'tinybench';

/** What one row of a comparison does; `peer` rows are what the first row is measured against. */
export interface Candidate {
  readonly name: string;
  /** One round; returns something so that the work cannot be left out. */
  readonly run: () => unknown;
  /** Operations in one round, 1 unless told. */
  readonly operations?: number;
}

/** Nanoseconds per operation (median) of each candidate, in the order given. */
export interface Measured {
  readonly name: string;
  readonly nanoseconds: number;
}

/**
 * Runs the candidates side by side in several interleaved rounds, prints a table with the ratio of each to the first,
 * and returns the medians. Ratios of one run compare; absolute times of a shared machine do not.
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
  const measured = candidates.map(({ name, operations = 1 }, index) => ({
    name,
    nanoseconds: medianOf(samples[index] ?? []) / operations,
  }));
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
  const first = measured[0]?.nanoseconds ?? Number.NaN;
  console.log(`\n${title}`);
  for (const { name, nanoseconds } of measured) {
    const ratio = (nanoseconds / first).toFixed(2);
    console.log(`  ${name.padEnd(44)} ${formatTime(nanoseconds).padStart(12)}  ${ratio.padStart(8)} ×`);
  }
}

function formatTime(nanoseconds: number): string {
  if (nanoseconds < 1e4) return `${nanoseconds.toFixed(0)} ns`;
  return nanoseconds < 1e7 ? `${(nanoseconds / 1e3).toFixed(1)} µs` : `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
