/**
 * Data as `<script type="application/json">`, for a server to print inside the tag of an element, which takes its
 * record from there. No text of the data can end the script.
 *
 * @param data A dataset, or any value that JSON can hold.
 * @throws {TypeError} when JSON cannot hold it: a cycle, a bigint, or nothing at all.
 */
export function embedData(data: unknown): string {
  return `<script type="application/json">${scriptJSON(data)}</script>`;
}

/** A value as JSON that may stand in a script of a page. */
export function scriptJSON(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError('There is nothing in it that JSON can hold.');
  // As escapes they are the same JSON, and neither HTML, XHTML nor an old reader of scripts takes them for its own.
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
