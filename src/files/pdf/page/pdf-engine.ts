/** A page, as `pdfjs-dist` gives it; only what is used here. */
export interface EnginePage {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  readonly getOperatorList: (options: { readonly annotationMode: number }) => Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
  readonly getAnnotations: () => Promise<readonly Annotation[]>;
  readonly getStructTree: () => Promise<StructureNode | null>;
  readonly commonObjs: { readonly has: (id: string) => boolean; readonly get: (id: string) => EngineFont };
  readonly cleanup: () => void;
}

/** A link or a form field of a page. */
interface Annotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  /** Left, bottom, right, top, in the coordinates of the file. */
  readonly rect?: readonly number[];
}

/** A node of the structure of a tagged page: an element with a role, or a piece of content with an id. */
export interface StructureNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructureNode[];
}

interface EngineFont {
  readonly fontMatrix?: readonly number[];
}

/** A document, as `pdfjs-dist` gives it; only what is used here. */
export interface EngineDocument {
  readonly numPages: number;
  readonly getMetadata: () => Promise<{ readonly info?: { readonly Producer?: unknown } }>;
  readonly getPage: (number: number) => Promise<EnginePage>;
}

interface LoadingTask {
  readonly promise: Promise<EngineDocument>;
  readonly destroy: () => Promise<void>;
}

/** A worker behind a port. */
interface EngineWorker {
  readonly destroyed?: boolean;
}

/** The package, loaded. */
export interface Engine {
  readonly PDFWorker: { readonly create?: MakeWorker; readonly fromPort: MakeWorker };
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => LoadingTask;
  readonly OPS: Readonly<Record<string, number>>;
}

/** Gives the worker of a port, the same each time. */
type MakeWorker = (options: { readonly port: object }) => EngineWorker;

/** What of the thread's globals the package looks at. */
interface Scope {
  DOMMatrix?: unknown;
  pdfjsWorker?: unknown;
  window?: unknown;
  readonly postMessage?: unknown;
}

/**
 * Loads `pdfjs-dist` with its worker in the same thread, unless the caller has a worker of his own behind a port or set one. Some versions ask for
 * `DOMMatrix` at import in Node, where there is none, and never use it for what is read here.
 */
export async function loadEngine(port?: object): Promise<Engine> {
  const scope = globalThis as Scope;
  const isLent = scope.DOMMatrix === undefined;
  if (isLent) scope.DOMMatrix = function DOMMatrix() {};
  try {
    const engine = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Engine & {
      readonly GlobalWorkerOptions: { readonly workerSrc?: string; readonly workerPort?: unknown };
    };
    // a bundler may be told to leave the package out, and then gives an empty module
    if (engine.getDocument === undefined) throw new Error('Cannot find package pdfjs-dist');
    const { workerSrc, workerPort } = engine.GlobalWorkerOptions;
    // another version of the package may have left its worker here
    if (port === undefined && !isSet(workerSrc) && !isSet(workerPort)) {
      scope.pdfjsWorker = await loadWorker(scope);
    }
    return engine;
  } finally {
    if (isLent) delete scope.DOMMatrix;
  }
}

/** Loads the worker of the package as a plain module. In a thread that is a worker, without a window, it would answer the thread's own messages. */
async function loadWorker(scope: Scope): Promise<unknown> {
  const isLent = scope.window === undefined && typeof scope.postMessage === 'function';
  if (isLent) scope.window = scope;
  try {
    // @ts-expect-error the package has no types for its worker
    return await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (isLent) delete scope.window;
  }
}

/** In Node the package sets a file of its own beside it. */
const isSet = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && value !== './pdf.worker.mjs';

/** How a document is opened. */
interface OpenOptions {
  readonly password: string | undefined;
  readonly port: object | undefined;
}

/** Opens a document: nothing is fetched, no picture is decoded, no code of the file runs. */
export const openDocument = (engine: Engine, bytes: Uint8Array, { password, port }: OpenOptions): LoadingTask =>
  engine.getDocument({
    // a copy, since the package takes the bytes away from the caller
    data: new Uint8Array(bytes),
    ...(password !== undefined && { password }),
    ...(port !== undefined && { worker: workerOf(engine, port) }),
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    useWorkerFetch: false,
    maxImageSize: 1,
    enableXfa: false,
    verbosity: 0,
  });

/** The worker behind a port. Older versions name the function otherwise. */
function workerOf({ PDFWorker }: Engine, port: object): EngineWorker {
  const worker = PDFWorker.create === undefined ? PDFWorker.fromPort({ port }) : PDFWorker.create({ port });
  // messages to a port wait until it is started
  (port as { readonly start?: () => void }).start?.();
  return worker;
}
