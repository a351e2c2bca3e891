/**
 * Regions of a file: what stands between a comment that begins with `#region` and the next that begins with
 * `#endregion`, in the form of comments of the language at hand. A document shows a region, and a test runs the file.
 */

const REGION =
  /^[ \t]*(?:\/\/|#|<!--|\{?\/\*)[ \t]*#region\b([^\n]*)\n([\s\S]*?)^[ \t]*(?:\/\/|#|<!--|\{?\/\*)[ \t]*#endregion\b/gm;

/**
 * @param {string} text of a file
 * @returns {string[]} its regions, without the indentation that all their lines have
 */
export function regionsOf(text) {
  return [...text.matchAll(REGION)].map(([, , region = '']) => withoutIndent(region));
}

/** @param {string} text */
function withoutIndent(text) {
  const lines = text.replace(/\s+$/, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}
