// Gives the library what was broken, many times: `npm run fuzz -- 100000`, with a seed behind it if wanted. Texts of reports, files
// of every kind, data that came as JSON, options. Ends with 1 at the first error that is no answer, at a lost word, and at a
// call that takes longer than ten seconds.
import { readFileSync } from 'node:fs';
import { exampleFiles, readBrokenFile } from './fuzz/bytes.js';
import { useBrokenData } from './fuzz/data.js';
import { readMutated } from './fuzz/texts.js';

const runs = Number(process.argv[2] ?? 2000);
const texts = ['thungdokchan-2566.txt', 'thungdokchan-2567.html'].map((file) =>
  readFileSync(`examples/reports/${file}`, 'utf8'),
);
const files = await exampleFiles();

const kinds = {
  texts: () => readMutated(texts),
  data: useBrokenData,
  // a file takes a hundred times as long
  files: (run: number) => (run % 10 === 0 ? readBrokenFile(files) : undefined),
} as const;

for (let run = 0; run < runs; run += 1) {
  for (const [kind, use] of Object.entries(kinds)) {
    const start = performance.now();
    try {
      await use(run);
    } catch (error) {
      console.error(`run ${run}, ${kind}:`, error);
      process.exit(1);
    }
    const time = performance.now() - start;
    if (time > 10_000) {
      console.error(`run ${run}, ${kind}: took ${time.toFixed(0)} ms`);
      process.exit(1);
    }
  }
}
console.log(`fuzz: ${runs} texts, ${runs} calls with data, ${Math.ceil(runs / 10)} files: every one was answered`);
