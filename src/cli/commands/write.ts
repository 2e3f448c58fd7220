import { writeReportJson } from '../../write/write-text.js';
import { reportForms } from '../forms.js';
import type { Task } from '../task.js';
import { print, type Terminal } from '../terminal/terminal.js';
import { fixedReport } from './fixed-report.js';
import type { FoundReport } from './found-report.js';

/** Writes a report in the form asked for, mended first where that is asked for. */
export function runWrite({ report }: FoundReport, { form, fixes }: Task, terminal: Terminal): void {
  const writeReport = reportForms.get(form) ?? writeReportJson;
  if (!fixes) {
    print(writeReport(report), terminal);
    return;
  }
  const fixed = fixedReport(report);
  terminal.error(`thai-ita: findings mended: ${fixed.count} · แก้แล้ว ${fixed.count} ข้อ`);
  print(writeReport(fixed.report), terminal);
}
