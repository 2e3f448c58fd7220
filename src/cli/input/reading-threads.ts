import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { readReportFile } from '../../files/read-report-file.js';
import type { Reading } from '../../model/reading.js';
import type { Report } from '../../model/report.js';

/** Threads that read files, each one file at a time. */
export interface ReadingThreads {
  /** Rejects for a file that its thread could not finish. */
  readonly read: typeof readReportFile;
  readonly end: () => Promise<void>;
}

/** Milliseconds after which a thread is ended: no report takes so long. */
const MOST_TIME = 120_000;

/** Starts threads as they are needed, at most so many; undefined where the program runs from its source, which has no built thread. */
export function readingThreads(most: number): ReadingThreads | undefined {
  const script = new URL('./reading-worker.js', import.meta.url);
  if (!existsSync(fileURLToPath(script))) return undefined;
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];
  const start = (): Worker => {
    const worker = new Worker(script);
    all.add(worker);
    return worker;
  };
  const taken = async (): Promise<Worker> => {
    const free = idle.pop() ?? (all.size < most ? start() : undefined);
    return free ?? new Promise((resolve) => waiting.push(resolve));
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  };
  return {
    read: async (bytes, options) => {
      const worker = await taken();
      try {
        const reading = await answerOf(worker, { bytes, options });
        release(worker);
        return reading;
      } catch (error) {
        all.delete(worker);
        await worker.terminate();
        if (waiting.length > 0) release(start());
        throw error;
      }
    },
    end: async () => {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

function answerOf(worker: Worker, job: object): Promise<Reading<Report>> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown) => {
      stopListening();
      reject(error);
    };
    const accept = (reading: Reading<Report>) => {
      stopListening();
      resolve(reading);
    };
    const timer = setTimeout(() => refuse(new Error('too long')), MOST_TIME);
    // each listener by itself: a worker listens to some events of its own
    const stopListening = (): void => {
      clearTimeout(timer);
      worker.off('message', accept).off('error', refuse).off('exit', refuse);
    };
    worker.on('message', accept).on('error', refuse).on('exit', refuse);
    worker.postMessage(job);
  });
}
