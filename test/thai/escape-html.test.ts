import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/thai/escape-html.js';

test.each([
  ['', ''],
  ['แผนงาน ๒๕๖๖', 'แผนงาน ๒๕๖๖'],
  [`<a href="x" id='y'>&amp;`, '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;'],
])('%j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));
