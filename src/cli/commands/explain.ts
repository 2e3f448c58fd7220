import { allRules } from '../../check/all-rules.js';
import type { RunCommand } from '../arguments/command.js';
import { didYouMean } from '../arguments/did-you-mean.js';
import { allCodes } from '../explain/all-codes.js';
import { problem } from '../problem.js';
import { say, type Terminal } from '../terminal/terminal.js';
import { wrapped } from '../terminal/wrap.js';

/** Says what a code means: what must hold for a rule, what happened for a code of reading. */
export const runExplain: RunCommand = async ({ words: [name = ''] }, terminal) => {
  const rule = allRules.find(({ code }) => code === name || code === `check.${name}`);
  if (rule !== undefined) {
    const short = rule.code.replace('check.', '');
    tell(`${rule.code} (${rule.severity})`, say(rule.holds, terminal), terminal);
    tell('', say({ th: `ปิดกฎ: --rule ${short}=off`, en: `switch it off: --rule ${short}=off` }, terminal), terminal);
    tell(
      '',
      say({ th: `ทั้งหน้า: thai-ita rules ${short}`, en: `the whole page: thai-ita rules ${short}` }, terminal),
      terminal,
    );
    return 0;
  }
  const meaning = allCodes[name];
  if (meaning !== undefined) {
    tell(name, say(meaning, terminal), terminal);
    return 0;
  }
  const codes = [...allRules.map(({ code }) => code), ...Object.keys(allCodes)];
  const { th, en } = didYouMean(name.includes('.') ? name : `check.${name}`, codes);
  return problem(`ไม่มีรหัส “${name}”${th}`, `there is no code “${name}”${en}`);
};

function tell(heading: string, text: string, { out, colours, columns }: Terminal): void {
  if (heading !== '') out(colours.bold(heading));
  for (const line of wrapped(text, columns - 4)) out(`    ${line}`);
}
