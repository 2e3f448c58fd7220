// Fastify: zod by fastify-type-provider-zod, with the page of OpenAPI that comes of it.
import swagger from '@fastify/swagger';
import fastify from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { toReport } from 'thai-ita/model';
import { workForm } from './work-form.js';

/** Makes the server. */
export async function makeFastifyApp(form = workForm) {
  const app = fastify().withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler((error, _request, reply) => {
    if (!hasZodFastifySchemaValidationErrors(error)) throw error;
    // "/report/measures/0/title" is named as in the form: report.measures.0.title
    const errors = error.validation.map(({ instancePath, message }) => [
      instancePath.slice(1).replaceAll('/', '.'),
      message,
    ]);
    return reply.status(400).send({ errors: Object.fromEntries(errors) });
  });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Works', version: '1' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  app.post('/works', { schema: { body: form } }, ({ body: { budget, report } }) => ({
    budgetSatang: budget,
    measures: toReport(report).measures.map(({ id }) => id),
  }));
  return app;
}
