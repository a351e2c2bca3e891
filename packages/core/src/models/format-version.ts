/** The version of the file format that this library writes and knows. */
export const FORMAT_VERSION = '1';
