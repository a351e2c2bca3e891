import { afterEach, expect, test, vi } from 'vitest';
import { warnings } from '../../test-data/mount.js';
import {
  ComityAgreementCard,
  ComityDataset,
  ComityOutcomeCard,
  ComityPartyBadge,
  ComitySectorBadge,
  ComityVisitCard,
} from '../index.js';
import { VERSION } from './version.js';
import manifest from '../../package.json';

afterEach(() => {
  vi.restoreAllMocks();
});

const classes = [
  ComityAgreementCard,
  ComityDataset,
  ComityOutcomeCard,
  ComityPartyBadge,
  ComitySectorBadge,
  ComityVisitCard,
];

test('importing the classes defines nothing', () => {
  for (const { elementName } of classes) expect(customElements.get(elementName), elementName).toBeUndefined();
});

test('the version of the elements is that of the package', () => {
  expect(VERSION).toBe(manifest.version);
  for (const { version } of classes) expect(version).toBe(manifest.version);
});

test('defining twice neither throws nor warns', () => {
  const found = warnings();
  ComitySectorBadge.define();
  ComitySectorBadge.define();
  expect(customElements.get('comity-sector-badge')).toBe(ComitySectorBadge);
  expect(found).toEqual([]);
});

test('an element can be defined under a second tag', () => {
  ComityPartyBadge.define();
  ComityPartyBadge.define('my-party-badge');
  expect(document.createElement('my-party-badge')).toBeInstanceOf(ComityPartyBadge);
});

test('a tag that other code has taken stays as it is, with a warning', () => {
  const found = warnings();
  class Other extends HTMLElement {}
  customElements.define('comity-visit-card', Other);
  ComityVisitCard.define();
  expect(customElements.get('comity-visit-card')).toBe(Other);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('<comity-visit-card> is already defined by other code');
});

test('another version under the tag is named in the warning', () => {
  const found = warnings();
  class Older extends HTMLElement {
    static readonly version = '0.0.0-older';
  }
  customElements.define('comity-outcome-card', Older);
  ComityOutcomeCard.define();
  expect(found[0]).toContain('in version 0.0.0-older');
});
