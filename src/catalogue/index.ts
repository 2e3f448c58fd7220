/**
 * What the assessor asks, by fiscal year; levels; agencies and their types.
 *
 * @module catalogue
 */
export { type AgencyCount, type AgencyType, agencyTypes, findAgencyType } from './agencies/agency-types.js';
export { type AgencyCodeIssueCode, explainAgencyCode } from './agencies/explain-agency-code.js';
export { findProvince } from './agencies/find-province.js';
export { type AgencyCode, parseAgencyCode } from './agencies/parse-agency-code.js';
export { type Province, provinces } from './agencies/provinces.js';
export { frameworks } from './frameworks/all-frameworks.js';
export { findFramework } from './frameworks/find-framework.js';
export type {
  Confidence,
  Framework,
  FrameworkItem,
  ItemList,
  LevelRule,
  ReportItem,
  ReportPair,
  SubIndicator,
  TitleConfidence,
  Weights,
} from './frameworks/framework.js';
export { findIndicator, type Indicator, indicators } from './indicators.js';
export { type Instrument, type InstrumentId, instruments } from './instruments.js';
export { explainItemCode, type ItemCodeIssueCode } from './items/explain-item-code.js';
export { findItem, type ItemQuery, type ItemStatus, itemStatusOf } from './items/find-item.js';
export { findItemList, type ItemListQuery } from './items/find-item-list.js';
export { type ItemCode, parseItemCode } from './items/parse-item-code.js';
export { type ReportItems, reportItemsOf } from './items/report-items.js';
export { schemeLists } from './schemes/all-schemes.js';
export { type Level, type LevelOptions, levelOf, type Scores } from './scores/level-of.js';
export { weightsOf } from './scores/weights-of.js';
