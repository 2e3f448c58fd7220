import { allCodes } from '../../src/cli/explain/all-codes.js';

/** Which functions give the codes of a floor. */
const givenBy: Readonly<Record<string, string>> = {
  calendar: '`explainThaiDate`, `explainFiscalYears`, `explainFiscalPeriod`',
  catalogue: '`explainItemCode`, `explainAgencyCode`',
  cli: '`thai-ita`',
  diff: '`applyDiff`, `toJsonPatch`',
  files: '`readReportFile`, `readReportDocx`, `readReportXlsx`, `readReportPdf`, `decodeText`',
  read: '`readReport`, `readReportFile`',
  schema: '`validateReport`, `reportSchema`',
  thai: '`explainNumber`, `explainNumberWords`, `explainBaht`, `explainBahtWords`, `explainPhone`, `explainCitizenId`',
};

/** The pages of docs/codes by file name, for the codes that are no rules; rules have longer pages. */
export const codePages = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(allCodes).map(([code, { th, en }]) => [
      `${code}.md`,
      `# ${code}\n\n${th}\n\n${en}\n\nพบจาก · given by: ${givenBy[code.slice(0, code.indexOf('.'))]}\n`,
    ]),
  );

/** The table of these codes, docs/tables/codes.md. */
export const codesPage = (): string =>
  [
    '# รหัสอื่น · other codes',
    '',
    `${Object.keys(allCodes).length} รหัส · codes; [กฎของการตรวจ · rules](issues.md)`,
    '',
    '| รหัส · code | ความหมาย | meaning |',
    '|---|---|---|',
    ...Object.entries(allCodes)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, { th, en }]) => `| [\`${code}\`](../codes/${code}.md) | ${th} | ${en} |`),
    '',
  ].join('\n');
