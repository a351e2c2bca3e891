import assert from 'node:assert/strict';

const value = { id: 'fund', kind: 'traety', title: 'On a fund', parties: ['AZ', 'KZ'] };
// #region
import { agreement } from '@comity/core';

const { issues } = agreement['~standard'].validate(value); // undefined, or what is wrong: message, path, suggestions
// #endregion

assert.deepEqual(issues[0].path, ['kind']);
assert.match(issues[0].message, /traety/);
assert.deepEqual(issues[0].suggestions, ['treaty']);
assert.equal(agreement['~standard'].validate({ ...value, kind: 'treaty' }).issues, undefined);
