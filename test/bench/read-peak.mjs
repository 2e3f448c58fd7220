// What a process of its own needs at most to read the page in a file, by the built package: memory once taken is not given
// back, and a process that translates TypeScript has taken much of it before.
import { readFileSync } from 'node:fs';
import { argv, resourceUsage } from 'node:process';
import { readReport } from 'thai-ita/read';

const page = readFileSync(argv[2], 'utf8');
const bytes = Buffer.byteLength(page);
readReport(page.slice(0, 20_000));
const before = resourceUsage().maxRSS;
readReport(page, { format: 'html' });
const taken = (resourceUsage().maxRSS - before) * 1024;
const size = (count) => `${(count / 1e6).toFixed(2).padStart(6)} MB`;
console.log(`  ${size(bytes)}  takes ${size(taken)} at most, ${(taken / bytes).toFixed(1)} times the input`);
