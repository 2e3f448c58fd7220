// Runs every benchmark, or those whose names are given: `npm run bench -- thai`.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith('-bench.ts'));
for (const file of files.sort()) {
  if (wanted.length > 0 && !wanted.includes(file.replace('-bench.ts', ''))) continue;
  console.log(`\n## ${file.replace('-bench.ts', '')}`);
  const { run } = (await import(`./${file}`)) as { run: () => Promise<void> };
  await run();
}
