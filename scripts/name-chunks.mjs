// Names the chunks of dist after what is in them, so that stack traces can be read: the bundler calls them `chunk-HASH`.
// A chunk takes the name of its last module, the one that needs the others: `read-read-report.js`. No two chunks share a module.
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const folder = 'dist/';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.c?js$/.test(name));
const named = new Map();
for (const file of files) {
  const [, extension] = /^chunk-[A-Z0-9]+\.(c?js)$/.exec(file) ?? [];
  if (extension === undefined) continue;
  const text = readFileSync(folder + file, 'utf8');
  const modules = [...text.matchAll(/\/\/ src\/(\S+)\.ts$/gm)].map(([, path]) => path);
  // what holds no module is the bundler's own
  const last = modules.at(-1) ?? (text.length > 100 ? 'bundler' : 'empty');
  named.set(file, `${last.replaceAll('/', '-')}.${extension}`);
}
if (new Set(named.values()).size < named.size) throw new Error('name-chunks: two chunks would have one name');
for (const file of files) {
  const text = readFileSync(folder + file, 'utf8');
  const changed = text.replace(/chunk-[A-Z0-9]+\.c?js/g, (name) => named.get(name) ?? name);
  if (changed !== text) writeFileSync(folder + file, changed);
}
for (const [file, name] of named) renameSync(folder + file, folder + name);
