import { readDataset } from '@comity/core';
import { az } from '@comity/core/messages/az';

const { report } = readDataset({ comity: '1', agreements: [{ id: 'fund' }] }, { messages: az });

for (const { message } of report.findings) console.log(message);
