import { allRules } from '../../check/all-rules.js';
import type { Severity } from '../../thai/issue.js';
import { didYouMean } from '../arguments/did-you-mean.js';
import { isProblem, type Problem, problem } from '../problem.js';

/** The levels of `--rule`, by full code. */
export function levelsOf(pairs: readonly string[]): Readonly<Record<string, Severity | 'off'>> | Problem {
  const levels: Record<string, Severity | 'off'> = {};
  for (const pair of pairs) {
    const [, name = '', level = ''] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
    const code = ruleCodeOf(name);
    if (name === '')
      return problem(`--rule ต้องเป็น CODE=LEVEL ไม่ใช่ “${pair}”`, `--rule takes CODE=LEVEL, not “${pair}”`);
    if (isProblem(code)) return code;
    if (!isLevel(level)) {
      return problem(
        `ระดับของกฎเป็น off, note, warning หรือ error ไม่ใช่ “${level}”`,
        `the level of a rule is off, note, warning or error, not “${level}”`,
      );
    }
    levels[code.code] = level;
  }
  return levels;
}

const isLevel = (level: string): level is Severity | 'off' => ['off', 'note', 'warning', 'error'].includes(level);

/** The full code of a rule, which may be named without its floor. */
export function ruleCodeOf(name: string): { readonly code: string } | Problem {
  const codes = allRules.map(({ code }) => code);
  const code = codes.find((each) => each === name || each === `check.${name}`);
  if (code !== undefined) return { code };
  const { th, en } = didYouMean(name.startsWith('check.') ? name : `check.${name}`, codes);
  return problem(
    `ไม่มีกฎ “${name}”${th} ดูรายการด้วย thai-ita rules`,
    `there is no rule “${name}”${en}; thai-ita rules lists them`,
  );
}
