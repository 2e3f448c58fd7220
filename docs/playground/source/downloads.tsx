import {
  writeIssuesHtml,
  writeIssuesJson,
  writeIssuesJunit,
  writeIssuesMarkdown,
  writeIssuesSarif,
} from 'thai-ita/check';
import { toJsonPatch, writeDiffMarkdown } from 'thai-ita/diff';
import type { Report } from 'thai-ita/model';
import type { Issue } from 'thai-ita/thai';
import {
  writeReportCsv,
  writeReportHtml,
  writeReportJson,
  writeReportMarkdown,
  writeReportTsv,
  writeTables,
} from 'thai-ita/write';
import { diffOf, pageOf } from './comparison.js';
import { type Language, useSay } from './language.js';
import { wordFileOf } from './read-input.js';

interface DownloadsProps {
  readonly report: Report | undefined;
  readonly other: Report | undefined;
  readonly issues: readonly Issue[];
  readonly document: string;
  readonly language: Language;
}

/** Every form that the library writes, as a file to keep. */
export function Downloads({ report, other, issues, document: name, language }: DownloadsProps) {
  const say = useSay();
  const about = { document: name, language };
  const diff = report && other && diffOf(report, other);
  return (
    <>
      {report !== undefined && (
        <Files
          heading={say({ th: 'รายงาน', en: 'The report' })}
          files={[
            ['report.docx', () => wordFileOf(report)],
            ['report.html', () => writeReportHtml(report)],
            ['report.md', () => writeReportMarkdown(report)],
            ['report.csv', () => writeReportCsv(report)],
            ['report.tsv', () => writeReportTsv(report)],
            ['report.json', () => writeReportJson(report)],
            ['measures.csv', () => writeTables([{ report, issues }])['measures.csv'] ?? ''],
          ]}
        />
      )}
      <Files
        heading={say({ th: 'สิ่งที่พบ', en: 'The findings' })}
        files={[
          ['findings.html', () => writeIssuesHtml(issues, { ...about, report })],
          ['findings.md', () => writeIssuesMarkdown(issues, about)],
          ['findings.json', () => writeIssuesJson(issues, about)],
          ['findings.sarif', () => writeIssuesSarif(issues, about)],
          ['findings.xml', () => writeIssuesJunit(issues, about)],
        ]}
      />
      {report !== undefined && other !== undefined && diff !== undefined && (
        <Files
          heading={say({ th: 'สิ่งที่เปลี่ยนไป', en: 'The changes' })}
          files={[
            ['changes.html', () => pageOf(report, other, language)],
            ['changes.md', () => writeDiffMarkdown(diff)],
            ['changes.json', () => JSON.stringify(diff, undefined, 2)],
            ['changes.patch.json', () => JSON.stringify(toJsonPatch(diff), undefined, 2)],
          ]}
        />
      )}
    </>
  );
}

interface FilesProps {
  readonly heading: string;
  readonly files: readonly (readonly [name: string, write: () => string | Promise<Uint8Array>])[];
}

function Files({ heading, files }: FilesProps) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="files">
        {files.map(([name, write]) => (
          <li key={name}>
            <button type="button" onClick={async () => save(name, await write())}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Keeps a text or bytes as a file; nothing leaves the page. */
function save(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
