import type { Terminal } from './terminal.js';

/** A bar that shows how many documents are done. */
export interface Progress {
  /** The terminal whose lines stand above the bar. */
  readonly terminal: Terminal;
  readonly step: () => void;
  readonly stop: () => void;
}

/** A bar below what is printed, where somebody looks and there is more than one document; nothing elsewhere. */
export async function withProgress(terminal: Terminal, total: number): Promise<Progress> {
  if (terminal.progress === undefined || total < 2) return { terminal, step: () => {}, stop: () => {} };
  const { MultiBar } = (await import('cli-progress')).default;
  const bars = new MultiBar({
    format: '{bar} {value}/{total} · {eta_formatted}',
    barsize: 24,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
    stream: process.stderr,
  });
  const bar = bars.create(total, 0);
  const above = (line: string): void => bars.log(`${line}\n`);
  const isShared = terminal.progress === 'below';
  return {
    terminal: { ...terminal, error: above, ...(isShared && { out: above, document: above }) },
    step: () => bar.increment(),
    stop: () => {
      bars.update();
      bars.stop();
    },
  };
}
