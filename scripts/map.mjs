// Rewrites the map in docs/architecture.md to what stands under src, keeping the captions that are there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/architecture.md';
const order = 'thai calendar mention model catalogue schema read write check diff cli'.split(' ');
const text = readFileSync(page, 'utf8').replace(/^(?:<{7}|={7}|>{7}).*\n/gm, '');
const [, map] = /```map\n([\s\S]*?)```/.exec(text) ?? [];

const captions = new Map();
const folders = [];
for (const [, indent, name, caption] of map.matchAll(/^( *)(\S+)(?: +(\S.*))?$/gm)) {
  folders.length = indent.length / 2;
  if (name.endsWith('/')) folders.push(name.slice(0, -1));
  else if (caption !== undefined) captions.set([...folders, name].join('/'), caption);
}

const lines = [];
function list(folder, depth) {
  lines.push(`${'  '.repeat(depth)}${folder.split('/').at(-1)}/`);
  const entries = readdirSync(folder, { withFileTypes: true }).sort((left, right) =>
    left.name.localeCompare(right.name),
  );
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map(({ name }) => name);
  const isIndex = (name) => (name === 'index.ts' ? 0 : 1);
  for (const name of files.sort((left, right) => isIndex(left) - isIndex(right))) {
    const caption = captions.get(`${folder}/${name}`) ?? '';
    lines.push(`${`${'  '.repeat(depth + 1)}${name} `.padEnd(28)}${caption}`.trimEnd());
  }
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  for (const name of inner.sort((left, right) => rank(left) - rank(right))) list(`${folder}/${name}`, depth + 1);
}
list('src', 0);
writeFileSync(
  page,
  text.replace(/```map\n[\s\S]*?```/, () => `\`\`\`map\n${lines.join('\n')}\n\`\`\``),
);
const bare = lines.filter((line) => line.endsWith('.ts') && !line.endsWith('index.ts')).length;
console.log(`map: ${lines.length} lines, ${bare} without a caption`);
