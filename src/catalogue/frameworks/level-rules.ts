import type { LevelRule } from './framework.js';

/**
 * Letters of fiscal year 2562. That there were letters is by two sources: 88.02 was A at ryt9.com/s/nnd/3057901, 91.07 was A at
 * ipst.ac.th/news/76226. The bounds are those of 2563.
 */
export const letterLevels2562: readonly LevelRule[] = [
  { name: 'AA', total: 95, confidence: 'inferred' },
  { name: 'A', total: 85, confidence: 'inferred' },
  { name: 'B', total: 75, confidence: 'inferred' },
  { name: 'C', total: 65, confidence: 'inferred' },
  { name: 'D', total: 55, confidence: 'inferred' },
  { name: 'E', total: 50, confidence: 'inferred' },
  { name: 'F', total: 0, confidence: 'inferred' },
];

/** Letters, from fiscal year 2563 to 2565. Sources: a report of the OSMEP for 2565; public website code; 39 units of 2563. */
export const letterLevels: readonly LevelRule[] = [
  { name: 'AA', total: 95, confidence: 'verified' },
  { name: 'A', total: 85, confidence: 'verified' },
  { name: 'B', total: 75, confidence: 'verified' },
  { name: 'C', total: 65, confidence: 'verified' },
  { name: 'D', total: 55, confidence: 'verified' },
  { name: 'E', total: 50, confidence: 'verified' },
  { name: 'F', total: 0, confidence: 'verified' },
];

/**
 * Words, from fiscal year 2566 on. Sources: the assessor's resolution of 8 June 2566 as bangplakod.go.th cites it, and public
 * code; the bound of 70 stands in one code alone.
 */
export const wordLevels: readonly LevelRule[] = [
  { name: 'ผ่านดีเยี่ยม', total: 95, each: 95, confidence: 'verified' },
  { name: 'ผ่านดี', total: 85, each: 85, confidence: 'verified' },
  { name: 'ผ่าน', total: 85, confidence: 'verified' },
  { name: 'ต้องปรับปรุง', total: 70, confidence: 'single-source' },
  { name: 'ต้องปรับปรุงโดยด่วน', total: 0, confidence: 'single-source' },
];
