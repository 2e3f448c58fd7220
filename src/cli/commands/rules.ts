import { readFileSync } from 'node:fs';
import { allRules } from '../../check/all-rules.js';
import type { RunCommand } from '../arguments/command.js';
import { packageFile } from '../package-file.js';
import { isProblem } from '../problem.js';
import { ruleCodeOf } from '../settings/rule-levels.js';
import { say } from '../terminal/terminal.js';
import { wrapped } from '../terminal/wrap.js';

/** Lists the rules with what must hold, or prints the page of one. */
export const runRules: RunCommand = async ({ words: [name] }, terminal) => {
  const { out, colours, columns } = terminal;
  if (name !== undefined) {
    const found = ruleCodeOf(name);
    if (isProblem(found)) return found;
    out(readFileSync(packageFile(`docs/codes/${found.code}.md`), 'utf8').trimEnd());
    return 0;
  }
  const paint = { error: colours.red, warning: colours.yellow, note: colours.dim };
  for (const { code, severity, holds } of allRules) {
    out(`${code} ${paint[severity](severity)}`);
    for (const line of wrapped(say(holds, terminal), columns - 4)) out(`    ${line}`);
  }
  return 0;
};
