import {
  closeSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../input/bytes-of.js';
import { type Problem, problem } from '../problem.js';

/** A file that is written beside its place and put there whole; until then what stood there stays as it was. */
export interface FreshFile {
  readonly write: (piece: string | Uint8Array) => void;
  /** Puts the file in its place. */
  readonly keep: () => Problem | undefined;
  /** Removes what was written. */
  readonly drop: () => void;
}

/** Whether a file that stands there is replaced. */
export interface FreshFileOptions {
  readonly replaces: boolean;
}

/** Begins a file, or says why it cannot be written: it exists, or its folder does not let it. */
export function freshFile(path: string, { replaces }: FreshFileOptions): FreshFile | Problem {
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (old?.isDirectory() === true) return problem(`${path} เป็นโฟลเดอร์`, `${path} is a folder`);
    if (old !== undefined && !old.isFile()) return throughFile(path);
    if (old !== undefined && !replaces) return alreadyThere(path);
    const target = old === undefined ? path : realpathSync(path);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = join(dirname(target), `.thai-ita-${process.pid}-${temporaries.size}-${Date.now()}.tmp`);
    const file = openSync(temporary, 'wx');
    temporaries.add(temporary);
    if (old !== undefined) fchmodSync(file, old.mode);
    const forget = () => {
      rmSync(temporary, { force: true });
      temporaries.delete(temporary);
    };
    return {
      write: (piece) => writeAll(file, piece),
      keep: () => {
        fsyncSync(file);
        closeSync(file);
        try {
          if (replaces) renameSync(temporary, target);
          else linkSync(temporary, target);
          return undefined;
        } catch (error) {
          return codeIn(error) === 'EEXIST' ? alreadyThere(path) : cannotWrite(path, error);
        } finally {
          forget();
        }
      },
      drop: () => {
        closeSync(file);
        forget();
      },
    };
  } catch (error) {
    return cannotWrite(path, error);
  }
}

/** Files that are being written; they go when the program is ended. */
const temporaries = new Set<string>();

/** Removes all files that are half written. */
export const dropTemporaries = (): void => {
  for (const file of temporaries) rmSync(file, { force: true });
};

/** A device or a pipe, which has no old content to keep. */
function throughFile(path: string): FreshFile {
  const file = openSync(path, 'w');
  return {
    write: (piece) => writeAll(file, piece),
    keep: () => closeSync(file) as undefined,
    drop: () => closeSync(file),
  };
}

function writeAll(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

const codeIn = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const alreadyThere = (path: string): Problem =>
  problem(`มี ${path} อยู่แล้ว ใช้ --force เพื่อเขียนทับ`, `${path} exists; --force replaces it`);

const cannotWrite = (path: string, error: unknown): Problem => {
  const { th, en } = codeOf(error);
  return problem(`${path}: เขียนไม่ได้ (${th})`, `${path} cannot be written (${en})`);
};

/** Writes a whole file, or says why not. */
export function putFile(path: string, content: string | Uint8Array, options: FreshFileOptions): Problem | undefined {
  const file = freshFile(path, options);
  if ('problem' in file) return file;
  try {
    file.write(content);
  } catch (error) {
    file.drop();
    return cannotWrite(path, error);
  }
  return file.keep();
}
