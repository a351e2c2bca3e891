import assert from 'node:assert/strict';

const value = { id: 'fund', kind: 'traety', title: 'On a fund', parties: ['AZ', 'KZ'] };
// #region
import { agreement } from '@comity/core/models';
import { en } from '@comity/core/messages/en';
import { nearestCandidate, validateWith } from '@comity/core/validate';

validateWith(agreement, value, { messages: en, suggester: nearestCandidate }); // 10.3 kB in a bundle, compressed
validateWith(agreement, value, { messages: en }); // the same verdict without suggestions
// #endregion

const helpful = validateWith(agreement, value, { messages: en, suggester: nearestCandidate });
const plain = validateWith(agreement, value, { messages: en });
assert.deepEqual(
  helpful.findings.map(({ code }) => code),
  plain.findings.map(({ code }) => code),
);
assert.deepEqual(helpful.findings[0].suggestions, ['treaty']);
