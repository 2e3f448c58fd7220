import { expect, test } from 'vitest';
import { toJsonPointer } from '../../src/thai/json-pointer.js';

test.each([
  [[], ''],
  [['measures', 0, 'title'], '/measures/0/title'],
  [['a/b'], '/a~1b'],
  [['m~n'], '/m~0n'],
  [['~1'], '/~01'],
  [[''], '/'],
])('%j is %j', (path, pointer) => expect(toJsonPointer(path)).toBe(pointer));
