/**
 * Every floor in one file, for a page without a bundler: `<script type="module">` and `dist/browser/thai-ita.js`. zod is inside; Excel
 * and PDF files are read where an import map names their readers.
 *
 * @module browser
 */
export * from './files/index.js';
export * from './index.js';
export * from './schema/index.js';
