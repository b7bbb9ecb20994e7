/** Writes the JSON Schemas: of unitlint.ini, made from the rules and the schema that reads it, and of what the formats write. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../rules/index.ts';
import { checkFormats } from '../src/cli/formats.ts';
import { jsonSchemaOf } from '../src/config/schema.ts';
import { outputSchemas, schemaFile } from './schemas.ts';

export const schemaPath = 'schema/unitlint-config.schema.json';

export const schemaText = (): string => `${JSON.stringify(jsonSchemaOf(rules, checkFormats), null, 2)}\n`;

if (process.argv[1]?.endsWith('gen-schema.ts')) {
  mkdirSync('schema', { recursive: true });
  writeFileSync(schemaPath, schemaText());
  for (const [name, schema] of Object.entries(outputSchemas)) writeFileSync(join('schema', name), schemaFile(schema));
}
