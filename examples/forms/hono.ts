// Hono: Standard Schema by @hono/standard-validator. A wrong form is answered with one sentence for each field.
import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { toReport } from 'thai-ita/model';
import { workForm } from './work-form.js';

/** Makes the server. */
export const makeHonoApp = (form = workForm) =>
  new Hono().post(
    '/works',
    sValidator('json', form, (result, context) => {
      if (result.success) return undefined;
      const errors = result.error.map(({ path = [], message }) => [path.map(stepOf).join('.'), message]);
      return context.json({ errors: Object.fromEntries(errors) }, 400);
    }),
    (context) => {
      const { budget, report } = context.req.valid('json');
      return context.json({ budgetSatang: budget, measures: toReport(report).measures.map(({ id }) => id) });
    },
  );

/** A step of a path: Standard Schema may wrap it. */
const stepOf = (step: PropertyKey | { readonly key: PropertyKey }): string =>
  String(typeof step === 'object' ? step.key : step);
