import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';

const examples = readdirSync('examples').filter((file) => file.endsWith('.ts'));

/** The lines that an example says it prints, typed by hand behind `// prints: `. */
const promisesOf = (file: string): string[] =>
  [...readFileSync(`examples/${file}`, 'utf8').matchAll(/\/\/ prints: (.*)$/gm)].map(([, line = '']) => line);

test.each(examples)('%s prints what it promises', async (file) => {
  const print = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await import(new URL(`../../examples/${file}`, import.meta.url).href);
  const lines = print.mock.calls.map((values) => values.join(' ')).join('\n');
  print.mockRestore();
  expect(promisesOf(file).length).toBeGreaterThan(0);
  expect(lines.split('\n')).toEqual(promisesOf(file));
});
