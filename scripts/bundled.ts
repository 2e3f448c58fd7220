import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * Leaves out HTML's table of character references (half of all that reading weighs): the tokenizer imports it even where
 * it is told to leave references alone. Whoever decodes by it after all gets an error, never a wrong text.
 */
export const withoutEntityTable: Plugin = {
  name: 'without-entity-table',
  setup: (build) => {
    build.onResolve({ filter: /^entities\/decode$/ }, () => ({ path: 'entities', namespace: 'left-out' }));
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: undecoded }));
  },
};

const undecoded = `
const refuse = () => { throw new Error('character references are decoded by src/read/character-references.ts'); };
export const DecodingMode = {};
export const htmlDecodeTree = undefined;
export const xmlDecodeTree = undefined;
export class EntityDecoder {
  startEntity() { refuse(); }
  write() { refuse(); }
  end() { refuse(); }
}
`;

/** Writes the licences of all packages that a build took code from into dist/THIRD-PARTY.txt; of all builds together. */
export const licenceNotices: Plugin = {
  name: 'licence-notices',
  setup: (build) => {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile }) => {
      for (const { inputs } of Object.values(metafile?.outputs ?? {})) {
        for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
          const folder = bytesInOutput > 0 ? /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] : undefined;
          if (folder !== undefined) folders.add(folder);
        }
      }
      mkdirSync('dist', { recursive: true });
      writeFileSync(
        'dist/THIRD-PARTY.txt',
        [...folders]
          .sort()
          .map(noticeOf)
          .join(`\n${'-'.repeat(80)}\n\n`),
      );
    });
  },
};

const folders = new Set<string>();

function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const by = typeof author === 'string' ? author : author?.name;
  const text =
    file !== undefined && existsSync(`${folder}/${file}`)
      ? readFileSync(`${folder}/${file}`, 'utf8').trim()
      : `Copyright ${by ?? 'its authors'}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
