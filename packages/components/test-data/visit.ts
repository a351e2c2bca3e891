import type { Dataset } from '@comity/core';
import enrichedFile from '../../../data/aliyev-kazakhstan.enriched.json';
import articleFile from '../../../data/aliyev-kazakhstan.json';

/** The visit of the article, as the stories and tests show it. JSON has no literal types: core's tests check it. */
export const article = articleFile as unknown as Dataset;

/** The same visit with what other sources report. */
export const enriched = enrichedFile as unknown as Dataset;
