import { indexDataset, readDataset } from '@comity/core';
import { checkDataset } from '@comity/core/rules';

const { dataset, report } = readDataset({
  comity: '1',
  source: 'https://example.org/',
  agreements: [
    {
      id: 'transit',
      kind: 'treaty',
      title: 'Treaty on transit',
      parties: ['AZ', 'KZ'],
      signedOn: '2025-10-21',
      entryIntoForce: '2024',
    },
  ],
});

for (const { code, message } of checkDataset(indexDataset(dataset), { today: '2026-01-15', report })) {
  console.log(code, message);
}
