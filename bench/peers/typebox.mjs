/** typebox, compiled at run time (it uses `new Function`, which a strict content security policy forbids). */
import { Compile } from 'typebox/schema';
import { jsonSchemaOf } from './json-schema.mjs';

/** @param {any} meta */
export function typebox(meta) {
  const validator = Compile(jsonSchemaOf(meta));
  return {
    name: 'typebox',
    accepts: (/** @type {unknown} */ value) => validator.Check(value),
    // A pair: the verdict and the errors.
    issues: (/** @type {unknown} */ value) => validator.Errors(value)[1],
  };
}
