import type { CommandEntry } from './command.js';
import type { OptionName } from './option-table.js';

/** What goes with every command that reads files. */
const reading: readonly OptionName[] = ['ext', 'encoding', 'stdin-name', 'jobs', 'config', 'no-config'];

/** What goes with every command that checks. */
const checking: readonly OptionName[] = ['strict', 'rule'];

/** The commands that read reports. */
export const reportCommands: readonly CommandEntry[] = [
  {
    name: 'check',
    words: 'FILES…',
    count: [1],
    means: { th: 'ตรวจรายงาน จบด้วยรหัส 1 เมื่อมีข้อผิดพลาด', en: 'checks reports; exit code 1 when there are errors' },
    options: ['output', 'max-warnings', ...checking, 'fix', 'in-place', 'force', ...reading],
    forms: ['text', 'markdown', 'html', 'json', 'sarif', 'junit'],
    examples: [
      { line: 'check รายงาน.html', means: { th: 'ตรวจไฟล์เดียว', en: 'check one file' } },
      {
        line: 'check --strict รายงาน/',
        means: { th: 'ตรวจทั้งโฟลเดอร์ก่อนเผยแพร่', en: 'check a folder before publishing' },
      },
      {
        line: "check --output sarif 'reports/**/*.html' > findings.sarif",
        means: { th: 'ผลสำหรับโปรแกรมอื่น', en: 'findings for other programs' },
      },
      {
        line: 'check --fix รายงาน.html',
        means: { th: 'เขียนฉบับที่แก้แล้วเป็น รายงาน.fixed.html', en: 'write the mended report as รายงาน.fixed.html' },
      },
    ],
    load: async () => (await import('../commands/check.js')).runCheck,
  },
  {
    name: 'show',
    words: 'FILES…',
    count: [1],
    means: { th: 'แสดงเนื้อหาของรายงานและสิ่งที่พบ', en: 'shows what reports say and what was found in them' },
    options: [...checking, ...reading],
    examples: [{ line: 'show รายงาน.docx', means: { th: 'แสดงเป็นตาราง', en: 'show as a table' } }],
    load: async () => (await import('../commands/show.js')).runShow,
  },
  {
    name: 'read',
    words: 'FILES…',
    count: [1],
    means: {
      th: 'พิมพ์รายงานเป็น JSON หลายไฟล์พิมพ์ไฟล์ละบรรทัด',
      en: 'prints reports as JSON, of several files a line each',
    },
    options: ['output', 'fix', 'into', 'force', ...reading],
    forms: ['json', 'jsonl'],
    examples: [
      { line: 'read รายงาน.pdf | jq .measures', means: { th: 'ส่งต่อให้โปรแกรมอื่น', en: 'hand it to another program' } },
      { line: 'read reports/ > reports.jsonl', means: { th: 'ทั้งโฟลเดอร์', en: 'a whole folder' } },
    ],
    load: async () => (await import('../commands/read.js')).runRead,
  },
  {
    name: 'write',
    words: 'FORMAT FILES…',
    count: [2],
    means: {
      th: 'เขียนรายงานเป็น html docx markdown tsv csv หรือ json',
      en: 'writes reports as html, docx, markdown, tsv, csv or json',
    },
    options: ['fix', 'into', 'force', ...reading],
    firstWords: ['html', 'docx', 'markdown', 'tsv', 'csv', 'json'],
    examples: [
      { line: 'write html รายงาน.docx --into รายงาน.html', means: { th: 'Word เป็นหน้าเว็บ', en: 'Word to a page' } },
      {
        line: 'write docx รายงาน.html --into รายงาน.docx',
        means: { th: 'ไฟล์ Word ตามแบบ', en: 'a Word file in the official form' },
      },
      { line: 'write csv reports/ --into csv/', means: { th: 'ทั้งโฟลเดอร์', en: 'a whole folder' } },
    ],
    load: async () => (await import('../commands/write.js')).runWrite,
  },
  {
    name: 'diff',
    words: 'BEFORE AFTER',
    count: [2, 2],
    means: { th: 'บอกสิ่งที่เปลี่ยนระหว่างรายงานสองฉบับ', en: 'tells what changed between two reports' },
    options: ['output', 'into', 'force', ...reading],
    forms: ['text', 'html', 'markdown', 'json'],
    examples: [
      {
        line: 'diff 2566.html 2567.html --output html --into diff.html',
        means: { th: 'หน้าไว้ดูและพิมพ์', en: 'a page to look at and print' },
      },
    ],
    load: async () => (await import('../commands/diff.js')).runDiff,
  },
  {
    name: 'history',
    words: 'FILES…',
    count: [1],
    means: {
      th: 'แต่ละรายการในรายงานหลายปีของหน่วยงานเดียว',
      en: 'what became of every item in the reports of one agency over several years',
    },
    options: ['output', 'into', 'force', ...reading],
    forms: ['text', 'html'],
    examples: [
      { line: 'history อบต-ตัวอย่าง/', means: { th: 'ทุกปีในโฟลเดอร์', en: 'all years in a folder' } },
      {
        line: 'history อบต-ตัวอย่าง/ --output html --into history.html',
        means: { th: 'หน้าไว้ดูและพิมพ์', en: 'a page to look at and print' },
      },
    ],
    load: async () => (await import('../commands/history.js')).runHistory,
  },
  {
    name: 'tables',
    words: 'OUT FILES…',
    count: [2],
    means: {
      th: 'เขียนตาราง CSV ลงโฟลเดอร์ OUT สำหรับฐานข้อมูลและ DuckDB',
      en: 'writes CSV tables into the folder OUT, for databases and DuckDB',
    },
    options: [...checking, 'force', ...reading],
    examples: [
      {
        line: 'tables out/ reports/ && (cd out && duckdb ita.db < load.sql)',
        means: { th: 'โหลดเข้า DuckDB', en: 'load into DuckDB' },
      },
    ],
    load: async () => (await import('../commands/tables.js')).runTables,
  },
];
