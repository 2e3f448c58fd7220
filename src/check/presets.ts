import { allRules } from './all-rules.js';
import type { CheckOptions } from './check-options.js';

/** Options for `checkReport`: every rule with its own severity, which is the default. */
export const recommended: CheckOptions = {};

/** Options for `checkReport` before publishing: notes become warnings, and warnings become errors. */
export const strict: CheckOptions = /* @__PURE__ */ (() => ({
  severities: Object.fromEntries(
    allRules.map(({ code, severity }) => [code, severity === 'note' ? ('warning' as const) : ('error' as const)]),
  ),
}))();
