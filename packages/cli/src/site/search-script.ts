/** Put in its place when the command is built: see `browser/bundle.mjs`. */
declare const SEARCH_SCRIPT_TEXT: string;

/** The script of the first page, which searches the index beside it. */
export const SEARCH_SCRIPT = SEARCH_SCRIPT_TEXT;
