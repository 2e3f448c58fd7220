import type { CommandEntry } from './command.js';

/** The commands that read no reports. */
export const listCommands: readonly CommandEntry[] = [
  {
    name: 'convert',
    words: 'KIND [VALUES…]',
    count: [1],
    means: {
      th: 'แปลงเลข วันที่ ปี เงิน และคำอ่าน จากคำสั่งหรือทีละบรรทัดจากไฟล์',
      en: 'converts digits, dates, years and money; from the command line, or line by line from a pipe',
    },
    options: ['to'],
    firstWords: ['digits', 'date', 'year', 'baht', 'words', 'number'],
    examples: [
      {
        line: "convert digits 'พ.ศ. 2566'",
        means: { th: 'พ.ศ. ๒๕๖๖ (--to arabic กลับกัน)', en: 'พ.ศ. ๒๕๖๖ (--to arabic: back)' },
      },
      {
        line: "convert date '30 ก.ย. 2566'",
        means: { th: '2023-09-30 (--to thai กลับกัน)', en: '2023-09-30 (--to thai: back)' },
      },
      { line: "convert year 'ปีงบประมาณ ๒๕๖๖' --to common", means: { th: '2023', en: '2023' } },
      {
        line: "convert baht '๑.๕ ล้านบาท'",
        means: { th: '1500000.00 (--to satang เป็นสตางค์)', en: '1500000.00 (--to satang: in satang)' },
      },
      { line: 'convert words 1,250.50', means: { th: 'จำนวนเงินเป็นตัวอักษร', en: 'an amount in words' } },
      { line: 'convert number < amounts.txt', means: { th: 'ทีละบรรทัด', en: 'line by line' } },
    ],
    load: async () => (await import('../commands/convert.js')).runConvert,
  },
  {
    name: 'rules',
    words: '[CODE]',
    count: [0, 1],
    means: { th: 'รายการกฎ หรือหน้าของกฎหนึ่ง', en: 'lists the rules, or prints the page of one' },
    options: [],
    examples: [{ line: 'rules years-agree', means: { th: 'กฎหนึ่งโดยละเอียด', en: 'one rule in full' } }],
    load: async () => (await import('../commands/rules.js')).runRules,
  },
  {
    name: 'explain',
    words: 'CODE',
    count: [1, 1],
    means: { th: 'อธิบายรหัสของสิ่งที่พบ', en: 'explains the code of a finding' },
    options: [],
    examples: [{ line: 'explain read.no-table', means: { th: 'หมายความว่าอะไร', en: 'what it means' } }],
    load: async () => (await import('../commands/explain.js')).runExplain,
  },
  {
    name: 'completions',
    words: 'SHELL',
    count: [1, 1],
    means: { th: 'พิมพ์คำสั่งเติมคำของ bash zsh หรือ fish', en: 'prints completions for bash, zsh or fish' },
    options: [],
    firstWords: ['bash', 'zsh', 'fish'],
    examples: [
      {
        line: 'completions bash > ~/.local/share/bash-completion/completions/thai-ita',
        means: { th: 'ติดตั้งให้ bash', en: 'install for bash' },
      },
    ],
    load: async () => (await import('../commands/completions.js')).runCompletions,
  },
  {
    name: 'help',
    words: '[COMMAND]',
    count: [0, 1],
    means: { th: 'วิธีใช้', en: 'how a command is used' },
    options: [],
    examples: [{ line: 'help check', means: { th: 'วิธีใช้คำสั่ง check', en: 'how check is used' } }],
    load: async () => (await import('../commands/help.js')).runHelp,
  },
];
