import type { Dataset } from '@comity/core';
import { writeCsv } from '../csv/write.js';
import type { Loss, LossOptions } from '../loss.js';
import { tablesOf } from '../tabular/tables.js';
import { zip } from '../zip/zip.js';
import { descriptorOf } from './descriptor.js';

/** A dataset as a data package. */
export interface DataPackage {
  /** The text of each file by its path: `datapackage.json` and a CSV file for each type of record. */
  readonly files: Readonly<Record<string, string>>;
  readonly losses: readonly Loss[];
}

/**
 * Writes a dataset as a Frictionless data package: the CSV files of `writeCsv`, with a descriptor that says what each
 * column is. Nothing is lost but texts that are empty, which the model does not allow.
 */
export function writeDataPackage(dataset: Dataset, options: LossOptions = {}): DataPackage {
  const { files, losses } = writeCsv(dataset, options);
  const descriptor = descriptorOf(dataset, tablesOf(dataset));
  return { files: { 'datapackage.json': `${JSON.stringify(descriptor, undefined, 2)}\n`, ...files }, losses };
}

/** The files of a data package in one archive. */
export function zipDataPackage({ files }: Pick<DataPackage, 'files'>): Uint8Array {
  return zip(files);
}
