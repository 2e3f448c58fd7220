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
  // what holds no module of ours is a package, or the bundler's own
  const [, packaged] = /^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/m.exec(text) ?? [];
  const last = modules.at(-1) ?? packaged ?? (text.length > 100 ? 'bundler' : 'empty');
  const name = last.replaceAll('/', '-');
  // only chunks without a module of ours can have one name
  let own = `${name}.${extension}`;
  for (let copy = 2; modules.length === 0 && [...named.values()].includes(own); copy += 1)
    own = `${name}-${copy}.${extension}`;
  named.set(file, own);
}
if (new Set(named.values()).size < named.size) throw new Error('name-chunks: two chunks would have one name');
for (const file of files) {
  const text = readFileSync(folder + file, 'utf8');
  const changed = text.replace(/chunk-[A-Z0-9]+\.c?js/g, (name) => named.get(name) ?? name);
  if (changed !== text) writeFileSync(folder + file, changed);
}
for (const [file, name] of named) renameSync(folder + file, folder + name);
