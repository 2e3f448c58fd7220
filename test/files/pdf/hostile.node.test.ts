import { MessageChannel, Worker } from 'node:worker_threads';
import { deflateSync } from 'node:zlib';
import { readReportPdf } from 'thai-ita/files';
import { describe, expect, test } from 'vitest';
import { encryptedPdf } from './encrypt-pdf.js';
import { packedLzw, packedRuns, toBase85 } from './pack-stream.js';
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

/** Objects that lead from one to the next, so many of them, and from the last to what is given. */
const chain = (length: number, first: number, link: (next: string, before: string) => string, last: string): string[] =>
  Array.from({ length }, (_, at) => link(at === length - 1 ? last : `${first + at + 1} 0 R`, `${first + at - 1} 0 R`));

/** So many operators before the content that codes of all widths are needed. */
const long = Array.from({ length: 3000 }, (_, at) => `${at} ${at * 7} m`).join('\n') + content;

/** The bytes of a content as the ways of packing write it. */
const inWays: readonly (readonly [way: string, body: string])[] = [
  ['LZW', stream(latin(packedLzw(bytesOf(long), 1)), '/Filter/LZWDecode')],
  [
    'LZW that changes late',
    stream(latin(packedLzw(bytesOf(long), 0)), '/Filter/LZWDecode/DecodeParms<</EarlyChange 0>>'),
  ],
  ['runs', stream(latin(packedRuns(bytesOf(content))), '/Filter/RunLengthDecode')],
  ['letters', stream(latin(toBase85(deflateSync(bytesOf(content)))), '/Filter[/ASCII85Decode/FlateDecode]')],
  ['packed twice', packed(content, '[/FlateDecode/FlateDecode]', 2)],
];

describe('what is odd and harmless is read', () => {
  test.each(inWays)('a page in %s', async (_, body) => {
    expect(await textsOf(fileWith(body))).toContain('รายงานผลการดำเนินการตามมาตรการ');
  });

  test('a tree of pages 20,000 deep', async () => {
    const nodes = chain(
      20_000,
      10,
      (next, before) => `<</Type/Pages/Count 1/Parent ${before}/Kids[${next}]>>`,
      '20010 0 R',
    );
    const bodies = bodiesOf([{ content }], letters, nodes);
    bodies.set(2, '<</Type/Pages/Count 1/Kids[10 0 R]>>');
    expect(await textsOf(assembled(bodies))).toContain('รายงานผลการดำเนินการตามมาตรการ');
  });

  test('tags 20,000 deep', async () => {
    const tags = chain(20_000, 10, (next, before) => `<</S/Div/P ${before}/K ${next}/Pg 20010 0 R>>`, '0');
    const bodies = bodiesOf([{ content, entries: '/StructParents 0' }], letters, tags);
    bodies.set(1, '<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 6 0 R>>');
    bodies.set(6, '<</Type/StructTreeRoot/K 10 0 R/ParentTree<</Nums[0[20009 0 R]]>>>>');
    expect(await textsOf(assembled(bodies))).toContain('รายงานผลการดำเนินการตามมาตรการ');
  });

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
    ['64 MB packed twice', fileWith(packed(new Uint8Array(64_000_000), '[/FlateDecode/FlateDecode]', 2))],
    ['four million pieces of a path', fileWith(packed('0 0 m '.repeat(4_000_000)))],
    ['three million texts', fileWith(packed('(a)Tj '.repeat(3_000_000)))],
    ['a hundred thousand saved states, packed', fileWith(packed('q '.repeat(100_000)))],
    ['a hundred thousand saved states, not packed', fileWith(stream('q '.repeat(100_000)))],
    ['such states in LZW', fileWith(stream(latin(packedLzw(bytesOf('q '.repeat(100_000)), 1)), '/Filter/LZWDecode'))],
    ['texts in runs', fileWith(stream(latin(packedRuns(new Uint8Array(8_000_000))), '/Filter/RunLengthDecode'))],
    ['8 MB in LZW', fileWith(stream(latin(packedLzw(new Uint8Array(8_000_000), 1)), '/Filter/LZW'))],
    [
      '64 MB packed and written as letters',
      fileWith(stream(latin(toBase85(deflateSync(new Uint8Array(64_000_000)))), '/Filter[/ASCII85Decode/FlateDecode]')),
    ],
    ['64 MB under a name with escapes', fileWith(packed(new Uint8Array(64_000_000), '/Fl#61te#44ecode'))],
    ['64 MB whose filter is named elsewhere', fileWith(packed(new Uint8Array(64_000_000), ' 11 0 R'), '/FlateDecode')],
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

  test('an encrypted file whose streams cannot be counted before', async () => {
    const bodies = bodiesOf([{ content }], letters, [packed('0 0 m 9 9 l S '.repeat(2_000_000))]);
    bodies.set(11, (bodies.get(11) ?? '').replace(/\/Contents \d+/, '/Contents 10'));
    const { thread, port } = threadWithPort();
    const bytes = encryptedPdf(bodies, '', 'owner');
    const { issues } = await readReportPdf(bytes, { port, signal: AbortSignal.timeout(1500) });
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
  const plainBodies = () => bodiesOf([{ content }], letters);

  test.each([
    ['none', undefined, 'The PDF file needs a password.'],
    ['a wrong one', 'guess', 'The password of the PDF file is wrong.'],
  ])('%s', async (_, password, message) => {
    const { issues } = await readReportPdf(encryptedPdf(plainBodies(), 'secret', 'owner'), { password });
    expect(issues).toMatchObject([{ code: 'files.pdf-password', message: { en: message } }]);
  });

  test('the right one, and a file that only forbids to copy', async () => {
    expect(await textsOf(encryptedPdf(plainBodies(), 'secret', 'owner'), 'secret')).toContain(
      'รายงานผลการดำเนินการตามมาตรการ',
    );
    expect(await textsOf(encryptedPdf(plainBodies(), '', 'owner'))).toContain('รายงานผลการดำเนินการตามมาตรการ');
  });
});
