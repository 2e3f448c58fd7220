// tRPC: the schema is the input of a procedure; the error formatter puts the sentences beside their fields.
import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { toReport } from 'thai-ita/model';
import * as z from 'zod';
import { workForm } from './work-form.js';

const trpc = initTRPC.create({
  errorFormatter: ({ shape, error: { cause } }) => ({ ...shape, data: { ...shape.data, errors: errorsOf(cause) } }),
});

/** Makes the router; its type is what a client imports. */
export const makeRouter = (form = workForm) =>
  trpc.router({
    addWork: trpc.procedure.input(form).mutation(({ input: { budget, report } }) => ({
      budgetSatang: budget,
      measures: toReport(report).measures.map(({ id }) => id),
    })),
  });

/** Makes the server: a request in, a response out. */
export const makeTrpcServer =
  (form = workForm) =>
  (request: Request): Promise<Response> =>
    fetchRequestHandler({ endpoint: '/trpc', req: request, router: makeRouter(form) });

const errorsOf = (cause: unknown): Record<string, string> | undefined =>
  cause instanceof z.ZodError
    ? Object.fromEntries(cause.issues.map(({ path, message }) => [path.join('.'), message]))
    : undefined;
