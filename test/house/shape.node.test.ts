import path from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

/** Where rules of shape do not hold yet, by the beginning of the path. A line goes when its files are mended; none is added. */
const notYet: Readonly<Record<'circle' | 'folder' | 'length' | 'parameters', readonly string[]>> = {
  circle: [],
  folder: [],
  length: [],
  parameters: [],
};

const beyond = (rule: keyof typeof notYet, found: readonly string[]): readonly string[] =>
  found.filter((name) => !notYet[rule].some((start) => name.startsWith(start)));

const parsed = sourceFiles.map(({ file, text }) => ({
  file,
  source: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
}));

/** The files that each file imports or exports from, types included. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  parsed.map(({ file, source }) => {
    const wanted = source.statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier !== undefined &&
      ts.isStringLiteral(statement.moduleSpecifier)
        ? [statement.moduleSpecifier.text]
        : [],
    );
    const inside = wanted.filter((name) => name.startsWith('.'));
    return [file, inside.map((name) => path.join(path.dirname(file), name).replace(/\.js$/, '.ts'))];
  }),
);

/** Every file that can be reached from a file. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(imports.get(next) ?? []));
  }
  return reached;
}

interface FoundFunction {
  readonly name: string;
  readonly lines: number;
  readonly parameters: number;
}

function functionsIn(source: ts.SourceFile): readonly FoundFunction[] {
  const found: FoundFunction[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const lineOf = (at: number) => source.getLineAndCharacterOfPosition(at).line;
      const first = lineOf(node.getStart(source));
      found.push({
        name: node.name?.getText(source) ?? `line ${first + 1}`,
        lines: lineOf(node.getEnd()) - first + 1,
        parameters: node.parameters.filter((parameter) => parameter.name.getText(source) !== 'this').length,
      });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

const functions = parsed.flatMap(({ file, source }) => functionsIn(source).map((each) => ({ file, ...each })));

const said = ({ file, name }: { readonly file: string; readonly name: string }) => `${file} ${name}`;

describe('the shape of the source', () => {
  test('no file imports itself by way of others', () => {
    const circles = [...imports.keys()].filter((file) => reachedFrom(file).has(file));
    expect(beyond('circle', circles)).toEqual([]);
  });

  test('no folder has more than 16 files', () => {
    const counts = new Map<string, number>();
    for (const { file } of sourceFiles) counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1);
    const large = [...counts].filter(([, count]) => count > 16).map(([folder]) => folder);
    expect(beyond('folder', large)).toEqual([]);
  });

  test('no function has more than 60 lines', () => {
    const long = functions.filter(({ lines }) => lines > 60).map(said);
    expect(beyond('length', long)).toEqual([]);
  });

  test('no function takes more than four arguments by place', () => {
    const many = functions.filter(({ parameters }) => parameters > 4).map(said);
    expect(beyond('parameters', many)).toEqual([]);
  });

  test('the scan sees functions and imports at all', () => {
    expect(functions.length).toBeGreaterThan(1000);
    expect([...imports.values()].flat().length).toBeGreaterThan(800);
    expect(functions).toContainEqual(expect.objectContaining({ file: 'diff/diff-reports.ts', name: 'diffReports' }));
  });
});
