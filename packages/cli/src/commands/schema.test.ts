import { datasetJsonSchema, jsonSchemaOf } from '@comity/core/json-schema';
import { describe, expect, it } from 'vitest';
import { comity } from '../../test/comity.js';

describe('comity schema', () => {
  it('prints the schema of a file and of a record', async () => {
    expect(JSON.parse((await comity(['schema', 'dataset'])).stdout)).toEqual(datasetJsonSchema);
    expect(JSON.parse((await comity(['schema', 'visit'])).stdout)).toEqual(jsonSchemaOf('visit'));
    for (const name of ['report', 'mapping']) {
      expect(JSON.parse((await comity(['schema', name])).stdout)).toHaveProperty('$schema');
    }
  });

  it('lists the names', async () => {
    const { stdout } = await comity(['schema']);
    expect(stdout.split('\n')).toEqual(expect.arrayContaining(['dataset', 'agreement', 'sector', 'report']));
  });
});
