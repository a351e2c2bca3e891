/**
 * Frictionless data packages: CSV files with a descriptor.
 *
 * @packageDocumentation
 */
export { readDataPackage, readDataPackageRows } from './read.js';
export type { DataPackageInput, DataPackageOptions, DataPackageRows } from './read.js';
export { writeDataPackage, zipDataPackage } from './write.js';
export type { DataPackage } from './write.js';
