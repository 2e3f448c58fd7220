// Writes the JSON Schemas beside the build: thai-ita/report.schema.json of a report, thai-ita/config.schema.json of the settings
// of the command line. Part of `npm run build`.
import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/cli/settings/config-schema.js';
import { reportJsonSchema } from '../src/schema/report-json-schema.js';

const write = (name: string, schema: object): void =>
  writeFileSync(`dist/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);

write('report', reportJsonSchema());
write('config', configJsonSchema());
