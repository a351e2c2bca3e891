import { createReadStream } from 'node:fs';
import { readRecords } from '@comity/core';

let visits = 0;
for await (const result of readRecords(createReadStream('register.ndjson'))) {
  if (result.record && result.type === 'visit') visits++;
}

console.log(`${visits} visits`);
