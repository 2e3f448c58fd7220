import { requireText } from '../../thai/argument.js';

/** Where a writer finds the page that explains a code. */
export interface CodePageOptions {
  /**
   * Where the pages of codes stand, with a stroke or an equals sign at the end: the page of `check.years-agree` is
   * `https://example.go.th/codes/check.years-agree.html` in a folder, and `https://example.go.th/?code=check.years-agree` behind an
   * equals sign. An empty text writes no addresses. Default: the pages of this library, for its own codes.
   */
  readonly codePages?: string | undefined;
}

/** The pages of all codes of this library. */
const CODE_PAGES = 'https://thai-ita.github.io/thai-ita/codes/';

/** Throws a TypeError that names the function, unless the option is a text. */
export function requireCodePages(caller: string, { codePages }: CodePageOptions): void {
  if (codePages !== undefined) requireText(caller, codePages);
}

/** The address of the page that explains a code; undefined where there is none. */
export function helpUri(code: string, { codePages }: CodePageOptions): string | undefined {
  if (codePages === '' || !isCode.test(code)) return undefined;
  if (codePages === undefined) return isOwnCode.test(code) ? `${CODE_PAGES}${code}.html` : undefined;
  return `${codePages}${code}${codePages.endsWith('/') ? '.html' : ''}`;
}

const isCode = /^[\w-]+(?:\.[\w-]+)*$/;

/** Codes of this library begin with the name of the floor that gives them. */
const isOwnCode = /^(?:thai|calendar|mention|model|catalogue|schema|read|write|files|check|diff|cli)\./;
