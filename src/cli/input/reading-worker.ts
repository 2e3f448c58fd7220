import { parentPort } from 'node:worker_threads';
import { type ReportFileOptions, readReportFile } from '../../files/read-report-file.js';

/** A file for the thread to read. */
export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly options: ReportFileOptions;
}

// a thread of its own for Word, Excel and PDF files: answers each job with its reading as plain data
parentPort?.on('message', async ({ bytes, options }: ReadingJob) => {
  const { value, issues, unread, places, columns } = await readReportFile(bytes, options);
  parentPort?.postMessage({ value, issues, unread, places, columns });
});
