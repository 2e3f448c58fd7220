// The figures of README.md and README.th.md. `npm run figures` measures them anew, keeps them in docs/figures.json and writes them into both
// pages; `npm run figures -- sizes` measures some of sizes, speed, reading, pairing, layouts, twins; `-- pages` only writes the pages. `-- hold` ends with 1
// when a size differs by more than 3 % from what is kept, or the share of fields read right in 600 documents by more than 1.5 points.
// A test compares the pages with docs/figures.json.
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figures, pageWith } from './figure-tables.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = `${root}docs/figures.json`;
const pages = ['README.md', 'README.th.md'];

const outputOf = (command: string): string =>
  execSync(command, { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'inherit'] });

/** The groups of an expression, which are numbers. */
function found(text: string, expression: RegExp): readonly number[] {
  const match = expression.exec(text);
  if (match === null) throw new Error(`figures: ${expression} is not in\n${text.slice(-2000)}`);
  return match.slice(1).map(Number);
}

const measures: { readonly [Name in keyof Figures]: (amount?: number) => Figures[Name] } = {
  sizes: () =>
    Object.fromEntries(
      (JSON.parse(outputOf('npx size-limit --json 2>/dev/null || true')) as { name: string; size: number }[]).map(
        ({ name, size }) => [name, size],
      ),
    ),

  /** Ratios to the first line of each comparison. */
  speed: () => {
    const speed: Record<string, Record<string, number>> = {};
    let title = '';
    for (const line of outputOf('npm run -s bench -- thai calendar').split('\n')) {
      const row = /^ {2}(\S.*?) {2,}[\d.]+ (?:ns|µs|ms|s) +([\d.]+) ×$/.exec(line);
      if (row === null) title = line.trim() || title;
      else speed[title] = { ...speed[title], [row[1] ?? '']: Number(row[2]) };
    }
    return speed;
  },

  /** How many times the bare tokenizer on a page of 1 MB, and 5,300 reports in one process. */
  reading: () => {
    const text = outputOf('npm run -s bench -- read');
    const [tokenizer = 0] = found(text, /^ {2}htmlparser2 Parser, empty handlers .* ([\d.]+) ×$/m);
    const [seconds = 0, megabytes = 0] = found(text, /5,300 reports of [\d.]+ kB: ([\d.]+) s, (\d+) MB/);
    return { timesTokenizer: Number((1 / tokenizer).toFixed(1)), seconds, megabytes };
  },

  /** By level of change: the least F1 of pairReports over all sizes and vocabularies, and the best of any peer. */
  pairing: () => {
    const pairing: Record<string, { ours: number; peers: number }> = {};
    let level = '';
    for (const line of outputOf('npm run -s bench -- diff').split('\n')) {
      level = /^ {2}(\w+), \d+ measures$/.exec(line)?.[1] ?? level;
      const row = /^ {4}(?:tuned|unseen) (\S.*?) {2,}.*?f1 ([\d.]+)/.exec(line);
      if (row === null) continue;
      const { ours, peers } = pairing[level] ?? { ours: 1, peers: 0 };
      const f1 = Number(row[2]);
      pairing[level] =
        row[1] === 'pairReports' ? { ours: Math.min(ours, f1), peers } : { ours, peers: Math.max(peers, f1) };
    }
    return pairing;
  },

  layouts: (documents = 5000) => {
    const text = outputOf(`npm run -s layouts -- ${documents} 5`);
    const [all = 0, , right = 0, silent = 0, lost = 0] = found(
      text,
      /^all +(\d+) +([\d.]+) % +([\d.]+) % +([\d.]+) % +(\d+)/m,
    );
    const [taken = 0] = found(text, /that are no reports (\d+) were taken/);
    const forms = [...text.matchAll(/^(?!all|form)\S.*? +\d+ +[\d.]+ % +([\d.]+) %/gm)].map(([, share]) =>
      Number(share),
    );
    return {
      documents: all,
      forms: forms.length,
      right,
      least: Math.min(...forms),
      most: Math.max(...forms),
      silent,
      lost,
      taken,
    };
  },

  /** Of 60 documents, by the way they were printed: right, and wrong without a warning. */
  twins: () => {
    // what was printed stays in a folder for temporary files, so that reading it again takes a minute
    const folder = join(tmpdir(), 'thai-ita-twins-9');
    const rows = outputOf(`npm run -s twins -- 60 9 --folder ${folder}`).matchAll(
      /^(\S.*?) {2,}(?:\d+ +){4}(\d+) +([\d.]+) %$/gm,
    );
    return Object.fromEntries(
      [...rows].map(([, way, silent, right]) => [way, { right: Number(right), silent: Number(silent) }]),
    );
  },
};

let figures = JSON.parse(readFileSync(kept, 'utf8')) as Figures;
const wanted = process.argv.slice(2);

if (wanted.includes('hold')) {
  const problems = Object.entries(measures.sizes())
    .filter(([name, size]) => Math.abs(size - (figures.sizes[name] ?? 0)) > 0.03 * size)
    .map(([name, size]) => `${name} is ${size} bytes, and ${figures.sizes[name]} in docs/figures.json`);
  const { right } = measures.layouts(600);
  if (Math.abs(right - figures.layouts.right) > 1.5) {
    problems.push(`${right} % of the fields are read right, and ${figures.layouts.right} % in docs/figures.json`);
  }
  for (const problem of problems) console.error(`figures: ${problem}; npm run figures measures anew`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} else {
  const chosen = wanted.length === 0 ? Object.keys(measures) : wanted.filter((name) => name !== 'pages');
  for (const name of chosen) {
    if (!(name in measures)) throw new Error(`figures: there is no ${name}`);
    figures = { ...figures, [name]: measures[name as keyof Figures]() };
    writeFileSync(kept, `${JSON.stringify(figures, undefined, 2)}\n`);
  }
  for (const page of pages) {
    writeFileSync(
      `${root}${page}`,
      pageWith(readFileSync(`${root}${page}`, 'utf8'), figures, page.includes('.th.') ? 'th' : 'en'),
    );
  }
}
