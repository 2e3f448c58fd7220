import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What a run of the program gave. */
interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** How the program is run. */
interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** The program, built as it is shipped. */
export interface BuiltProgram {
  readonly script: string;
  readonly run: (args: readonly string[], options?: RunOptions) => Ended;
  readonly remove: () => void;
}

/** Builds the command line into a folder of its own in the repository, where it finds the package's files. */
export async function builtProgram(): Promise<BuiltProgram> {
  const folder = join(process.cwd(), '.tmp', `cli-${process.pid}-${Math.round(performance.now())}`);
  await build({
    entryPoints: { main: 'src/cli/main.ts', 'reading-worker': 'src/cli/input/reading-worker.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['pdfjs-dist', '@e965/xlsx'],
    banner: {
      js: "import { createRequire as createRequireOfNode } from 'node:module';const require = createRequireOfNode(import.meta.url);",
    },
    logLevel: 'silent',
  });
  const script = join(folder, 'main.js');
  return {
    script,
    run: (args, { cwd, input, env = {} } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: cwd ?? process.cwd(),
        encoding: 'utf8',
        input: input ?? '',
        env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...env },
        maxBuffer: 64_000_000,
      });
      return { code: status, out: stdout, error: stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A report as tab-separated rows; ปี 2565 in it is a warning. */
export const warnedReport = [
  'อบต.ตัวอย่าง จ.ขอนแก่น',
  'ปีงบประมาณ พ.ศ. ๒๕๖๖',
  'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์',
  '๑. โปร่งใส\t๑. จัดทำแผน ปีงบประมาณ พ.ศ. ๒๕๖๕\tดีขึ้น',
].join('\n');

/** A report in which two findings can be mended: a digit of the other script, and the mark of the era. */
export const mendableReport = [
  'อบต.ตัวอย่าง',
  'ปีงบประมาณ พ.ศ. ๒๕๖๖',
  'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์',
  '๑. ก้าวหน้า\t๑. อบรม 2 ครั้ง ๒. ประชุม ๓ ครั้ง พ.ศ.. ๒๕๖๖\tดี ๑ เรื่อง',
].join('\n');

/** A report with an error: a measure without work. */
export const wrongReport = ['อบต.ตัวอย่าง', 'ปีงบประมาณ พ.ศ. ๒๕๖๖', 'มาตรการ\tผลการดำเนินงาน\tผลลัพธ์', 'ก้าวหน้า\t\tดี'].join(
  '\n',
);
