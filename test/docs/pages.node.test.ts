import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Figures, pageWith } from '../../scripts/figure-tables.js';
import { wayOfAReport } from '../../scripts/way-of-a-report.js';
import { publicNames } from '../house/public-names.js';

const site = 'https://thai-ita.github.io/thai-ita/';
const source = 'https://github.com/thai-ita/thai-ita/blob/main/';
const pictures = 'https://raw.githubusercontent.com/thai-ita/thai-ita/main/';
const figures = JSON.parse(readFileSync('docs/figures.json', 'utf8')) as Figures;

describe.each([
  ['README.md', 'en'],
  ['README.th.md', 'th'],
] as const)('%s', (name, language) => {
  const page = readFileSync(name, 'utf8');

  test('says the figures of docs/figures.json; npm run figures -- pages rewrites it', () => {
    expect(page.match(/<!-- figures: /g)).toHaveLength(4);
    expect(pageWith(page, figures, language)).toBe(page);
  });

  test('has absolute links only, so that they work from a registry, and each leads to a page or file', () => {
    const addresses = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) {
      if (address === site || address === `${site}playground/index.html`) continue;
      const file = address.startsWith(site)
        ? `docs/${address.slice(site.length).replace(/\.html$/, '.md')}`
        : address.replace(source, '').replace(pictures, '');
      expect([address, existsSync(file)]).toEqual([address, true]);
    }
  });

  test('has the two commands that do everything', () => {
    expect(page).toMatch(/npm ci && npm run demo.*\nnpm ci && npm test/);
  });
});

describe('guides', () => {
  const guides = readdirSync('docs/guides').filter((name) => name.endsWith('.md'));
  const codeOf = (path: string) =>
    [...readFileSync(path, 'utf8').matchAll(/```(?:ts|js|json)\n([\s\S]*?)```/g)].map(([, code = '']) =>
      code.replace(/ \/\/ (?!=>|throws).*$/gm, ''),
    );

  test('each has its Thai twin', () => {
    expect(guides.length).toBeGreaterThan(8);
    expect(readdirSync('docs/guides/th').sort()).toEqual(guides.toSorted());
  });

  test.each(guides)('%s has the same code in both languages', (name) => {
    expect(codeOf(`docs/guides/th/${name}`)).toEqual(codeOf(`docs/guides/${name}`));
  });
});

test('the address of the site is the homepage of the package', () => {
  const { homepage } = JSON.parse(readFileSync('package.json', 'utf8')) as { homepage: string };
  expect(homepage).toBe(site);
});

describe('docs/which-function.md', () => {
  const rows = readFileSync('docs/which-function.md', 'utf8')
    .split('\n')
    .map((line) => /^\|[^|]*\|[^|]*\|([^|]*)\| `thai-ita\/(\w+)` \|$/.exec(line))
    .flatMap((match) => (match === null ? [] : [{ floor: match[2] ?? '', names: match[1]?.match(/\w{3,}/g) ?? [] }]));

  test('names functions that stand where it says', () => {
    expect(rows.length).toBeGreaterThan(25);
    for (const { floor, names } of rows) expect(publicNames[floor]).toEqual(expect.arrayContaining(names));
  });

  test('names every floor', () => {
    expect([...new Set(rows.map(({ floor }) => floor))].sort()).toEqual(Object.keys(publicNames).sort());
  });
});

test('the drawing of the architecture is the one that the script draws, and names rooms of src', () => {
  const drawing = readFileSync('docs/pictures/way-of-a-report.svg', 'utf8');
  expect(drawing).toBe(wayOfAReport());
  const rooms = [...drawing.matchAll(/class="room"[^>]*>([a-z/]+)/g)].map(([, room = '']) => room);
  expect(rooms.length).toBeGreaterThan(8);
  for (const room of rooms)
    expect([room, existsSync(`src/${room}`) || existsSync(`src/${room}.ts`)]).toEqual([room, true]);
});
