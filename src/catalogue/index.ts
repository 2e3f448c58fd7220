/**
 * What the assessor asks, by fiscal year; levels; agencies and their types.
 *
 * @module catalogue
 */
export { type AgencyType, agencyTypes, findAgencyType } from './agencies/agency-types.js';
export { type AgencyCode, parseAgencyCode } from './agencies/parse-agency-code.js';
export type { Confidence, Framework, FrameworkItem, SubIndicator } from './frameworks/framework.js';
export { framework2562 } from './frameworks/framework-2562.js';
export { framework2563 } from './frameworks/framework-2563.js';
export { framework2564 } from './frameworks/framework-2564.js';
export { framework2565 } from './frameworks/framework-2565.js';
export { framework2566 } from './frameworks/framework-2566.js';
export { framework2567 } from './frameworks/framework-2567.js';
export { framework2568 } from './frameworks/framework-2568.js';
export { framework2569 } from './frameworks/framework-2569.js';
export { findFramework, frameworks } from './frameworks/frameworks.js';
export { findIndicator, type Indicator, indicators } from './indicators.js';
export { type Instrument, type InstrumentId, instruments } from './instruments.js';
export { findItem, findItemIn, type ItemStatus, itemStatusIn, itemStatusOf } from './items/find-item.js';
export { type ItemCode, parseItemCode } from './items/parse-item-code.js';
export { type ReportItem, type ReportItems, reportItemsOf } from './items/report-items.js';
export { type Level, type LevelOptions, levelOf, type Scores } from './scores/level-of.js';
export { type Weights, weightsOf } from './scores/weights-of.js';
