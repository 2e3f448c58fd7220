import type { Framework } from './framework.js';
import { framework2562 } from './framework-2562.js';
import { framework2563 } from './framework-2563.js';
import { framework2564 } from './framework-2564.js';
import { framework2565 } from './framework-2565.js';
import { framework2566 } from './framework-2566.js';
import { framework2567 } from './framework-2567.js';
import { framework2568 } from './framework-2568.js';
import { framework2569 } from './framework-2569.js';

/** The lists of items of all known years, the oldest first. */
export const frameworks: readonly Framework[] = [
  framework2562,
  framework2563,
  framework2564,
  framework2565,
  framework2566,
  framework2567,
  framework2568,
  framework2569,
];
