// Writes the JSON Schema of a report beside the build: thai-ita/report.schema.json. Part of `npm run build`.
import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../src/schema/report-json-schema.js';

writeFileSync('dist/report.schema.json', `${JSON.stringify(reportJsonSchema(), undefined, 2)}\n`);
