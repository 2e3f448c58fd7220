import type { ItemList } from '../frameworks/framework.js';
import { moph2563 } from './moph-2563.js';
import { moph2564 } from './moph-2564.js';
import { moph2565 } from './moph-2565.js';
import { moph2566 } from './moph-2566.js';
import { moph2567 } from './moph-2567.js';
import { moph2568 } from './moph-2568.js';
import { obec2569 } from './obec-2569.js';
import { vec2568 } from './vec-2568.js';
import { vec2569 } from './vec-2569.js';

/** The lists of items of bodies other than the NACC: hospitals (`moph`), vocational colleges (`vec`), schools (`obec`). */
export const schemeLists: readonly ItemList[] = [
  moph2563,
  moph2564,
  moph2565,
  moph2566,
  moph2567,
  moph2568,
  vec2568,
  vec2569,
  obec2569,
];
