import * as files from '../../src/files/index.js';
import * as ita from '../../src/index.js';
import * as schema from '../../src/schema/index.js';

/** A public function that takes a text, called with it. */
export interface Subject {
  readonly name: string;
  readonly call: (text: string) => unknown;
}

/** A report whose only activity, measure and outcome has the text. */
const reportOf = (text: string): ita.Report =>
  ita.toReport({
    fiscalYear: 2566,
    agency: { name: 'อบต.ตัวอย่าง' },
    title: 'รายงานผล',
    measures: [{ title: 'โปร่งใส', activities: [text], outcomes: ['ตรวจสอบได้'] }],
  });

/** A report with the text in each place where a text may stand. */
const fullReportOf = (text: string): ita.Report =>
  ita.toReport({
    fiscalYear: 2566,
    agency: { name: text, province: text },
    title: text,
    preamble: text,
    measures: [
      { title: text, activities: [{ text, evidence: [{ url: `https://example.go.th/${text}` }] }], outcomes: [text] },
    ],
  });

const heading = 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์\n';
const other = reportOf('จัดทำแผน');

/** Functions that take a text and no more. */
const ofText = {
  bigSatangOfBaht: ita.bigSatangOfBaht,
  decodeText: (text: string) => files.decodeText(new TextEncoder().encode(text)),
  digitsIn: ita.digitsIn,
  explainAgencyCode: ita.explainAgencyCode,
  explainBaht: ita.explainBaht,
  explainBahtWords: ita.explainBahtWords,
  explainCitizenId: ita.explainCitizenId,
  explainFiscalPeriod: ita.explainFiscalPeriod,
  explainFiscalYears: ita.explainFiscalYears,
  explainItemCode: ita.explainItemCode,
  explainNumber: ita.explainNumber,
  explainNumberWords: ita.explainNumberWords,
  explainPhone: ita.explainPhone,
  explainThaiDate: ita.explainThaiDate,
  findAgencyType: ita.findAgencyType,
  findIndicator: ita.findIndicator,
  findMentions: ita.findMentions,
  findProvince: ita.findProvince,
  findRule: ita.findRule,
  normalizeThai: ita.normalizeThai,
  parseAgencyCode: ita.parseAgencyCode,
  parseBaht: ita.parseBaht,
  parseBahtWords: ita.parseBahtWords,
  parseCitizenId: ita.parseCitizenId,
  parseFiscalPeriod: ita.parseFiscalPeriod,
  parseFiscalYears: ita.parseFiscalYears,
  parseItemCode: ita.parseItemCode,
  parseNumber: ita.parseNumber,
  parseNumberWords: ita.parseNumberWords,
  parsePhone: ita.parsePhone,
  parseThaiDate: ita.parseThaiDate,
  repairThai: ita.repairThai,
  satangOfBaht: ita.satangOfBaht,
  splitNumberedList: ita.splitNumberedList,
  toArabicDigits: ita.toArabicDigits,
  toThaiDigits: ita.toThaiDigits,
  wordsOf: ita.wordsOf,
};

/** Functions that read a document. */
const ofDocument = {
  readReport: ita.readReport,
  readReportCsv: ita.readReportCsv,
  readReportHtml: ita.readReportHtml,
  readReportJson: ita.readReportJson,
  readReportMarkdown: ita.readReportMarkdown,
  readReportText: ita.readReportText,
  readReportTsv: ita.readReportTsv,
  'readReport, in a cell': (text: string) => ita.readReport(`${heading}ก\t${text}\tค`),
  'readReport, before the table': (text: string) => ita.readReport(`${text}\n${heading}ก\tข\tค`),
  'readReport, in a title': (text: string) => ita.readReport(`${heading}${text}\tข\tค`),
  'readReportHtml, in a cell': (text: string) =>
    ita.readReportHtml(`<table><tr><th>มาตรการ<th>ผลการดำเนินงาน<th>ผลลัพธ์<tr><td>ก<td>${text}<td>ค</table>`),
  'readReportJson, in a text': (text: string) => ita.readReportJson(JSON.stringify(fullReportOf(text))),
};

/** Functions that take a report, or two, with the text in it. */
const ofReport = {
  checkReport: (text: string) => ita.checkReport(reportOf(text)),
  'checkReport, strict, everywhere': (text: string) => ita.checkReport(fullReportOf(text), ita.strict),
  diffReports: (text: string) => ita.diffReports(reportOf(text), other),
  'diffReports, a letter on': (text: string) => ita.diffReports(reportOf(text), reportOf(`${text}x`)),
  'diffReports, a letter before': (text: string) => ita.diffReports(reportOf(text), reportOf(`ก${text}`)),
  'diffReports, everywhere': (text: string) => ita.diffReports(fullReportOf(text), fullReportOf(`${text}ก`)),
  diffText: (text: string) => ita.diffText(text, `ก${text}`),
  historyOf: (text: string) => ita.historyOf([reportOf(text), { ...reportOf(`${text} ก`), fiscalYear: 2567 }]),
  pairReports: (text: string) => ita.pairReports(reportOf(text), reportOf(`${text} ก`)),
  validateReport: (text: string) => schema.validateReport(fullReportOf(text)),
  writeDiffHtml: (text: string) => ita.writeDiffHtml(ita.diffReports(other, fullReportOf(text))),
  'writeDiffHtml, with the report': (text: string) =>
    ita.writeDiffHtml(ita.diffReports(fullReportOf(`${text}ก`), fullReportOf(text)), { report: fullReportOf(text) }),
  writeHistoryHtml: (text: string) =>
    ita.writeHistoryHtml([
      other,
      { ...fullReportOf(text), fiscalYear: 2567 },
      { ...fullReportOf(`${text}ก`), fiscalYear: 2568 },
    ]),
  writeIssuesHtml: (text: string) =>
    ita.writeIssuesHtml(ita.checkReport(fullReportOf(text)), { report: fullReportOf(text) }),
  writeDiffMarkdown: (text: string) => ita.writeDiffMarkdown(ita.diffReports(other, fullReportOf(text))),
  writeReportCsv: (text: string) => ita.writeReportCsv(fullReportOf(text)),
  writeReportHtml: (text: string) => ita.writeReportHtml(fullReportOf(text)),
  writeReportJson: (text: string) => ita.writeReportJson(fullReportOf(text)),
  writeReportMarkdown: (text: string) => ita.writeReportMarkdown(fullReportOf(text)),
  writeReportTsv: (text: string) => ita.writeReportTsv(fullReportOf(text)),
  writeTables: (text: string) => ita.writeTables([fullReportOf(text)]),
};

/** Fields of a form. */
const ofField = {
  bahtField: (text: string) => schema.bahtField().safeParse(text),
  fiscalYearField: (text: string) => schema.fiscalYearField().safeParse(text),
  thaiDateField: (text: string) => schema.thaiDateField().safeParse(text),
  thaiNumberField: (text: string) => schema.thaiNumberField().safeParse(text),
};

export const subjects: readonly Subject[] = Object.entries({ ...ofText, ...ofDocument, ...ofReport, ...ofField }).map(
  ([name, call]) => ({ name, call: call as Subject['call'] }),
);
