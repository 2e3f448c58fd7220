/**
 * What the assessor asks, by fiscal year; agencies and their types.
 *
 * @module catalogue
 */
export { type AgencyType, agencyTypes, findAgencyType } from './agency-types.js';
