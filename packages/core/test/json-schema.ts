import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isDateByOracle } from './edtf-oracle.js';

/** A schema that is shipped: `agreement`, `dataset`, `report`. */
export function shippedSchema(name: string): Record<string, unknown> {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** A shipped schema in ajv with everything strict; dates are judged by the npm package `edtf`. */
export function compileShipped(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  ajv.addFormat('comity-partial-date', isDateByOracle);
  return ajv.compile(shippedSchema(name));
}
