import { relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Ignored } from '../../check/check-options.js';
import type { Issue, Path } from '../../thai/issue.js';
import { toJsonPointer } from '../../thai/json-pointer.js';
import type { Config } from './config-schema.js';

/** A finding that is accepted in some documents, or in all. */
export interface IgnoredFinding {
  readonly code: string;
  readonly path: Path;
  readonly reason: string;
  readonly isIn: (document: string) => boolean;
}

/** The accepted findings of a file of settings; its globs start from its folder. */
export const ignoredFindings = (ignore: NonNullable<Config['ignore']>, folder: string): readonly IgnoredFinding[] =>
  ignore.map(({ code, files, path = '', reason }) => {
    const matches = files === undefined ? undefined : picomatch([...files], { dot: true });
    return {
      code,
      path: stepsOf(path),
      reason,
      isIn: (document) => matches === undefined || matches(relative(folder, resolve(document)).split(sep).join('/')),
    };
  });

/** What `checkReport` leaves out in a document. */
export const ignoredRules = (ignore: readonly IgnoredFinding[], document: string): readonly Ignored[] =>
  ignore.filter(({ code, isIn }) => code.startsWith('check.') && isIn(document));

/** The findings of a document without those of reading that are accepted. */
export function withoutIgnored(
  issues: readonly Issue[],
  ignore: readonly IgnoredFinding[],
  document: string,
): readonly Issue[] {
  const passed = ignore.filter(({ code, isIn }) => !code.startsWith('check.') && isIn(document));
  return passed.length === 0
    ? issues
    : issues.filter(({ code, place }) => {
        const pointer = `${toJsonPointer(place?.path ?? [])}/`;
        return !passed.some((each) => each.code === code && pointer.startsWith(`${toJsonPointer(each.path)}/`));
      });
}

const stepsOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
