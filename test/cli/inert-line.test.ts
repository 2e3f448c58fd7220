import { expect, test } from 'vitest';
import { inertLine } from '../../src/cli/terminal/inert-line.js';

test.each([
  ['plain Thai and Latin stay', 'มาตรการ ก้าวหน้า (E-Service)', 'มาตรการ ก้าวหน้า (E-Service)'],
  ['line ends and tabs stay', 'ก\n\tข', 'ก\n\tข'],
  [
    'the colours of this program stay',
    '\u001b[1m\u001b[31mก\u001b[39m\u001b[22m',
    '\u001b[1m\u001b[31mก\u001b[39m\u001b[22m',
  ],
  ['a title of the window is shown', '\u001b]0;pwned\u0007ก', '␛]0;pwned␇ก'],
  ['a link is shown', '\u001b]8;;http://a.th\u001b\\ก\u001b]8;;\u001b\\', '␛]8;;http://a.th␛\\ก␛]8;;␛\\'],
  ['clearing the screen is shown', '\u001b[2J\u001b[H', '␛[2J␛[H'],
  ['hidden text is shown', '\u001b[8mก', '␛[8mก'],
  ['a colour of 256 is shown', '\u001b[38;5;1mก', '␛[38;5;1mก'],
  ['one-unit controls are shown', '\u009b31m\u0000\u007f\r', '<U+009B>31m␀␡␍'],
  ['marks of direction are shown', 'a\u202eb\u2066c', 'a<U+202E>b<U+2066>c'],
])('%s', (_, line, expected) => {
  expect(inertLine(line)).toBe(expected);
});
