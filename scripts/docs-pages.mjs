// A plugin of typedoc for the pages of docs/: each takes its title from its first heading, its group from its folder, and its
// address from its path (docs/codes/read.limit.md is codes/read.limit.html), so that issues can point at it.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Converter, IndexEvent, KindRouter, PageEvent, ReflectionKind } from 'typedoc';

const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
const pictures = 'https://raw.githubusercontent.com/thai-ita/thai-ita/main/docs/pictures/';

const groups = {
  guides: 'Guides',
  'guides/th': 'คู่มือ',
  reference: 'Reference',
  tables: 'Tables',
  codes: 'Issue codes',
  house: 'For contributors',
};

/** Pages that stand in docs/ itself. */
const shelves = {
  'which-function': 'guides',
  questions: 'guides',
  migration: 'guides',
  forms: 'guides',
  loading: 'guides',
  formats: 'reference',
  glossary: 'reference',
  architecture: 'house',
};

/** The path of a page below docs/, without its ending: `codes/read.limit`. */
function pathOf(page) {
  const file = page.project.files.getReflectionPath(page) ?? '';
  return relative('docs', file)
    .replaceAll('\\', '/')
    .replace(/^\.\.\//, '')
    .replace(/\.md$/, '');
}

class DocsRouter extends KindRouter {
  getIdealBaseName(reflection) {
    return reflection.kind === ReflectionKind.Document ? pathOf(reflection) : super.getIdealBaseName(reflection);
  }
}

/** The Thai of a page. The search cuts what is not Latin off the ends of words, so Latin letters stand there. */
function thaiWordsOf(page) {
  const text = [page.name, ...(page.content ?? []).map((part) => part.text)].join(' ');
  return [...new Set(text.match(/[ก-๙]+/g))].map((word) => `x${word}x`).join(' ');
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.defineRouter('docs', DocsRouter);
  // links of the head are meant from the front page
  app.renderer.on(PageEvent.END, (page) => {
    const up = '../'.repeat(page.url.split('/').length - 1);
    page.contents = page.contents
      ?.replaceAll('href="playground/', `href="${up}playground/`)
      .replaceAll(`href="${homepage}"`, `href="${up}index.html"`)
      .replaceAll(`href="${homepage}`, `href="${up}`)
      .replaceAll(`src="${pictures}`, `src="${up}pictures/`)
      // landmarks that the theme has not
      .replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<nav id="tsd-sidebar-links"', '<nav id="tsd-sidebar-links" aria-label="Links"');
  });
  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    event.searchFieldWeights.thai = 1;
    event.searchFields = event.searchResults.map((page) => ({ thai: thaiWordsOf(page) }));
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, page) => {
    const [first] = page.content;
    const heading = /^(?:<!--.*-->|\s)*# (.+)\n+/.exec(first?.text ?? '');
    if (heading === null) throw new Error(`${pathOf(page)}: a page begins with its heading`);
    page.name = heading[1].replaceAll('`', '');
    const path = pathOf(page);
    const folder = shelves[path] ?? path.split('/').slice(0, -1).join('/');
    page.frontmatter.group = groups[folder] ?? 'Guides';
  });
}
