import { allRules } from './all-rules.js';
import type { CheckOptions } from './check-options.js';

/** Every rule with its own severity: what one sees without options. */
export const recommended: CheckOptions = {};

/** Every rule, one step harder: notes are warnings, warnings are errors; for a last look before publishing. */
export const strict: CheckOptions = /* @__PURE__ */ (() => ({
  severities: Object.fromEntries(
    allRules.map(({ code, severity }) => [code, severity === 'note' ? ('warning' as const) : ('error' as const)]),
  ),
}))();
