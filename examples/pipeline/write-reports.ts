import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeReportHtml } from 'thai-ita/write';
import { inventedReport, years } from './invented-reports.js';

/** Writes a page for each of so many agencies and each year into a folder for the year: `2566/0001.html`. */
export async function writeReports(folder: string, agencies: number): Promise<void> {
  for (const year of years) {
    await mkdir(join(folder, String(year)), { recursive: true });
    for (let at = 0; at < agencies; at += 1) {
      const file = join(folder, String(year), `${String(at + 1).padStart(4, '0')}.html`);
      await writeFile(file, writeReportHtml(inventedReport(at, year)));
    }
  }
}
