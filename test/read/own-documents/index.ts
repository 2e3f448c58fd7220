import { blanks } from './blanks.js';
import { damage } from './damage.js';
import { each } from './each.js';
import { fifthRound } from './fifth-round.js';
import { fourthRound } from './fourth-round.js';
import { furniture } from './furniture.js';
import { headings } from './headings.js';
import { levels } from './levels.js';
import { lines } from './lines.js';
import { mixed } from './mixed.js';
import { notReports } from './not-reports.js';
import { pasted } from './pasted.js';
import { periods } from './periods.js';
import { separated } from './separated.js';
import { spans } from './spans.js';
import { thirdRound } from './third-round.js';
import { wildLines } from './wild-lines.js';
import { wildTables } from './wild-tables.js';

/** All documents of our own making, by kind. */
export const ownDocuments = {
  headings,
  levels,
  periods,
  spans,
  each,
  furniture,
  pasted,
  blanks,
  separated,
  lines,
  damage,
  mixed,
  'wild tables': wildTables,
  'wild lines': wildLines,
  'third round': thirdRound,
  'fourth round': fourthRound,
  'fifth round': fifthRound,
  'no reports': notReports,
};
