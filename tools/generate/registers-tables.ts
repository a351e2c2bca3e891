/** What the generator of the registers needs of the packages, from their sources. */
export { LISTS, RECORD_TYPES } from '@comity/core';
export { convert, readMapping } from '@comity/formats/mapping';
export { readXmlRows } from '@comity/formats/xml';
