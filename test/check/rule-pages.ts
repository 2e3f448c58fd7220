import { indicators } from 'thai-ita/catalogue';
import { allRules, checkReport, type Rule } from 'thai-ita/check';
import { indicatorWords } from '../../src/check/rules/assessment/indicators-are-covered.js';
import { type Example, type RuleNote, reportOfExample } from './rule-notes/rule-note.js';
import { structureNotes } from './rule-notes/structure-notes.js';
import { textNotes } from './rule-notes/text-notes.js';
import { valueNotes } from './rule-notes/value-notes.js';

/** What the pages say of each rule, by its name. */
export const ruleNotes: Readonly<Record<string, RuleNote>> = { ...structureNotes, ...valueNotes, ...textNotes };

/** The name of a rule: its code without the floor. */
export const nameOf = ({ code }: Rule): string => code.replace('check.', '');

const severities = { error: 'ข้อผิดพลาด · error', warning: 'ข้อควรตรวจ · warning', note: 'หมายเหตุ · note' } as const;

/** Whether a fix comes with the findings on the wrong example. */
const hasFix = (rule: Rule): boolean =>
  checkReport(reportOfExample(noteOf(rule).wrong), { rules: [rule] }).some(({ fix }) => fix !== undefined);

const noteOf = (rule: Rule): RuleNote => {
  const note = ruleNotes[nameOf(rule)];
  if (note === undefined) throw new Error(`no note on ${rule.code}`);
  return note;
};

/** The pages of docs/codes by file name, for readers of Thai and of English. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map(allRules.map((rule) => [`${rule.code}.md`, pageOf(rule)]));
}

/** The table of all rules, docs/tables/issues.md. */
export function issuesPage(): string {
  const rows = allRules.map((rule) => {
    const { code, severity, holds } = rule;
    return `| [\`${code}\`](../codes/${code}.md) | ${severities[severity]} | ${hasFix(rule) ? '✓' : '–'} | ${holds.th} | ${holds.en} |`;
  });
  return [
    '# กฎของการตรวจรายงาน · rules of checkReport',
    `${allRules.length} กฎ · rules`,
    ['| กฎ · rule | ระดับ · severity | แก้ให้ · fix | สิ่งที่ควรเป็น | what holds |', '|---|---|---|---|---|', ...rows].join(
      '\n',
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function pageOf(rule: Rule): string {
  const { code, severity, holds, options = {} } = rule;
  const { looksAt, why, source, wrong, right } = noteOf(rule);
  const found = checkReport(reportOfExample(wrong), { rules: [rule] });
  const settings = Object.entries(options).map(([name, value]) => `\`${name}\`: ${value}`);
  return [
    `# ${code}`,
    `**${holds.th}** · ${holds.en}`,
    `ระดับ · severity: ${severities[severity]}`,
    `แก้ให้ได้ · fix: ${hasFix(rule) ? 'ได้ · yes' : 'ไม่ได้ · no'}`,
    ...(settings.length === 0 ? [] : [`ตัวเลือก · options: ${settings.join(', ')}`]),
    '## ดูอะไร · What it looks at',
    looksAt,
    ...(code === 'check.indicators-are-covered' ? [keyWords()] : []),
    '## เพราะอะไร · Why',
    why.th,
    why.en,
    `ที่มา · source: ${source}`,
    '## ผิด · Wrong',
    shown(wrong),
    ...found.map(({ message }) => `> ${message.th}\n>\n> ${message.en}`),
    '## ถูก · Right',
    shown(right),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const keyWords = (): string =>
  [
    '| ตัวชี้วัด | คำสำคัญ (นิพจน์ปรกติ) |',
    '|---|---|',
    ...indicatorWords.map(
      (words, at) => `| ${at + 1}. ${indicators[at]?.name} | \`${words.source.replaceAll('|', '\\|')}\` |`,
    ),
  ].join('\n');

const shown = (example: Example): string =>
  typeof example === 'string'
    ? `\`\`\`text\n${example}\n\`\`\``
    : `\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\``;
