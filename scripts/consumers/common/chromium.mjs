// A page in headless Chromium, from a folder served on this machine.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright';
import { equal } from './workbench.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };

const serve = async (folder) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    try {
      const body = readFileSync(join(folder, file));
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
};

const launch = () =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

let opened;

/** Ends the browser that all pages were opened in. */
export const closeBrowser = async () => (await opened)?.close();

/** Opens `page` of a folder, waits until it gives itself a title, and compares that; an error or a warning of the page fails. */
export const inPage = async (folder, want, page = '') => {
  const server = await serve(folder);
  opened ??= launch();
  const context = await (await opened).newContext();
  try {
    const tab = await context.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    tab.on('console', (line) => ['error', 'warning'].includes(line.type()) && errors.push(line.text()));
    await tab.goto(`http://127.0.0.1:${server.address().port}/${page}`);
    await tab.waitForFunction(() => document.title !== '', undefined, { timeout: 10_000 }).catch(() => {});
    equal(errors.join('; '), '');
    equal(await tab.title(), want);
  } finally {
    await context.close();
    server.close();
  }
};
