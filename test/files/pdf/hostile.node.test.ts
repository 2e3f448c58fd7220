import { createHash } from 'node:crypto';
import { MessageChannel, Worker } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { readReportPdf } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';
import { assembled, bodiesOf, glyphsOf, shown, stream, writePdf } from './write-pdf.js';

const title = 'รายงานผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ. 2566';
const letters = glyphsOf([title]);
const content = shown(title, 60, 780, letters);
const plain = writePdf([{ content }], letters);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** A stream that is packed. */
const packed = (bytes: Uint8Array | string, filter = '/FlateDecode', times = 1): string => {
  let data = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
  for (let at = 0; at < times; at += 1) data = deflateSync(data);
  return stream(latin(data), `/Filter${filter}`);
};

/** A file whose page has the object 10 as its content. */
const fileWith = (body: string, ...more: readonly string[]): Uint8Array => {
  const bodies = bodiesOf([{ content }], letters, [body, ...more]);
  const page = 11 + more.length;
  bodies.set(page, (bodies.get(page) ?? '').replace(/\/Contents \d+/, '/Contents 10'));
  return assembled(bodies);
};

const changed = (number: number, body: (old: string) => string, more: readonly string[] = []): Uint8Array => {
  const bodies = bodiesOf([{ content }], letters, more);
  bodies.set(number, body(bodies.get(number) ?? ''));
  return assembled(bodies);
};

const textsOf = async (bytes: Uint8Array, password?: string): Promise<string> => {
  const { value, issues, unread } = await readReportPdf(bytes, { password });
  return JSON.stringify([value, issues, unread]);
};

describe('what is no whole PDF file is told', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 7 + at * 31) % 251);
  test.each([
    ['nothing', new Uint8Array()],
    ['text', bytesOf('no file')],
    ['a web page', bytesOf('<!doctype html><title>x</title>')],
    ['an archive', bytesOf('PK\x03\x04 and more')],
    ['noise', noise],
    ['a file cut at 1 kB', plain.slice(0, 1000)],
    ['a file cut in half', plain.slice(0, plain.length / 2)],
    ['a tree of pages that leads to itself', changed(2, () => '<</Type/Pages/Count 2/Kids[2 0 R]>>')],
  ])('%s', async (_, bytes) => {
    const { value, issues } = await readReportPdf(bytes);
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['files.damaged']);
  });
});

describe('what is odd and harmless is read', () => {
  test.each([
    ['a count of two milliards of pages', changed(2, (old) => old.replace('/Count 1', '/Count 2000000000'))],
    [
      'a form that draws itself',
      changed(11, (old) => old.replace('/Font', '/XObject<</X 10 0 R>>/Font'), [
        stream('/X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 10 0 R>>>>'),
      ]),
    ],
  ])('%s', async (_, bytes) => {
    expect(await textsOf(bytes)).toContain('รายงานผลการดำเนินการตามมาตรการ');
  });

  test('a script of the file never runs', async () => {
    const script = '<</S/JavaScript/JS(globalThis.scriptRan=true)>>';
    const bytes = changed(1, () => `<</Type/Catalog/Pages 2 0 R/OpenAction${script}/AA<</O ${script}>>>>`);
    expect(await textsOf(bytes)).toContain('รายงานผลการดำเนินการตามมาตรการ');
    expect(globalThis).not.toHaveProperty('scriptRan');
  });

  test('a garbled page gives what is left of it, and says that there is no table', async () => {
    const { issues } = await readReportPdf(fileWith(stream(`((([[<<< ${content.slice(0, 40)} \x00\xff >>> ]`)));
    expect(issues.map(({ code }) => code)).toContain('read.no-table');
  });
});

describe('what would take all time and memory ends at a limit', () => {
  test.each([
    ['a stream of 64 MB in 64 kB', fileWith(packed(new Uint8Array(64_000_000)))],
    ['a stream packed twice', fileWith(packed(new Uint8Array(1000), '[/FlateDecode/FlateDecode]', 2))],
    ['four million pieces of a path', fileWith(packed('0 0 m '.repeat(4_000_000)))],
    ['three million texts', fileWith(packed('(a)Tj '.repeat(3_000_000)))],
    ['a hundred thousand saved states, packed', fileWith(packed('q '.repeat(100_000)))],
  ])('%s', async (_, bytes) => {
    const start = performance.now();
    const { issues } = await readReportPdf(bytes);
    expect(issues.map(({ code }) => code)).toEqual(['read.limit']);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('more pages than the limit', async () => {
    const bytes = writePdf(
      Array.from({ length: 200 }, () => ({ content })),
      letters,
    );
    const { issues } = await readReportPdf(bytes, { limits: { maxPages: 5 } });
    expect(issues.map(({ code }) => code)).toContain('read.limit');
  });
});

describe('a thread of its own', () => {
  /** A thread with the worker of pdfjs-dist, and the port to it. */
  const threadWithPort = () => {
    const { port1, port2 } = new MessageChannel();
    const code = `import('pdfjs-dist/legacy/build/pdf.worker.mjs').then(({ WorkerMessageHandler }) => {
      const { workerData } = require('node:worker_threads');
      WorkerMessageHandler.initializeFromPort(workerData);
      workerData.start();
    });`;
    const thread = new Worker(code, { eval: true, workerData: port2, transferList: [port2] });
    return { thread, port: port1 };
  };

  test('reads a file, and the next one', async () => {
    const { thread, port } = threadWithPort();
    const readings = [await readReportPdf(plain, { port }), await readReportPdf(plain, { port })];
    const here = await readReportPdf(plain);
    for (const { value, issues, unread } of readings)
      expect({ value, issues, unread }).toEqual({ value: here.value, issues: here.issues, unread: here.unread });
    port.close();
    await thread.terminate();
  });

  test('forms inside forms, ten of ten of ten, are stopped by a signal', async () => {
    const form = (inner: number) =>
      stream('/X Do '.repeat(10), `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${inner} 0 R>>>>`);
    const forms = Array.from({ length: 12 }, (_, at) => form(11 + at));
    const last = stream('0 0 m 1 1 l S', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<>>');
    const bodies = bodiesOf([{ content: '/X Do' }], letters, [...forms, last]);
    bodies.set(23, (bodies.get(23) ?? '').replace('/Font', '/XObject<</X 10 0 R>>/Font'));
    const { thread, port } = threadWithPort();
    const { value, issues } = await readReportPdf(assembled(bodies), { port, signal: AbortSignal.timeout(1500) });
    expect(value).toBeUndefined();
    expect(issues.map(({ code }) => code)).toContain('files.stopped');
    port.close();
    await thread.terminate();
  });

  test('a signal that has been given already', async () => {
    const { issues } = await readReportPdf(plain, { signal: AbortSignal.abort() });
    expect(issues.map(({ code }) => code)).toContain('files.stopped');
  });
});

describe('a password', () => {
  const pad = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
  const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), pad]).subarray(0, 32);
  const md5 = (...parts: readonly Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();

  function rc4(key: Uint8Array, data: Uint8Array): Buffer {
    const state = Array.from({ length: 256 }, (_, at) => at);
    const swap = (one: number, other: number) => {
      [state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0];
    };
    for (let at = 0, other = 0; at < 256; at += 1) {
      other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) % 256;
      swap(at, other);
    }
    let [i, j] = [0, 0];
    return Buffer.from(
      data.map((byte) => {
        i = (i + 1) % 256;
        j = (j + (state[i] ?? 0)) % 256;
        swap(i, j);
        return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) % 256] ?? 0);
      }),
    );
  }

  /** A file encrypted with 40 bits (ISO 32000-1, 7.6.3). */
  function encrypted(user: string, owner: string): Uint8Array {
    const id = Buffer.from('0123456789abcdef', 'latin1');
    const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
    const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff]);
    const key = md5(padded(user), ownerEntry, permissions, id).subarray(0, 5);
    const bodies = bodiesOf([{ content }], letters);
    for (const [number, body] of bodies) {
      const ownKey = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10);
      const secret = (_: string, text: string) => `stream\n${latin(rc4(ownKey, bytesOf(text)))}\nendstream`;
      bodies.set(number, body.replace(/stream\n([\s\S]*)\nendstream/, secret));
    }
    const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
    const entries = `/Filter/Standard/V 1/R 2/P -4/O ${hex(ownerEntry)}/U ${hex(rc4(key, pad))}`;
    return assembled(bodies, `/Encrypt<<${entries}>>/ID[${hex(id)}${hex(id)}]`);
  }

  test.each([
    ['none', undefined, 'The PDF file needs a password.'],
    ['a wrong one', 'guess', 'The password of the PDF file is wrong.'],
  ])('%s', async (_, password, message) => {
    const { issues } = await readReportPdf(encrypted('secret', 'owner'), { password });
    expect(issues).toMatchObject([{ code: 'files.pdf-password', message: { en: message } }]);
  });

  test('the right one, and a file that only forbids to copy', async () => {
    expect(await textsOf(encrypted('secret', 'owner'), 'secret')).toContain('รายงานผลการดำเนินการตามมาตรการ');
    expect(await textsOf(encrypted('', 'owner'))).toContain('รายงานผลการดำเนินการตามมาตรการ');
  });
});
