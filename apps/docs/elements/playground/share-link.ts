/** Longer than this no address is safe to send: some programs cut it. */
const LONGEST_LINK = 8000;

/** What a link carries: the text, and the mapping where the text is a table. */
export interface Shared {
  readonly text: string;
  readonly mapping?: string;
}

/**
 * The part of an address after `#` that carries a text, packed.
 *
 * @returns undefined when the text is too long for a link
 */
export async function toLink(shared: Shared): Promise<string | undefined> {
  const packed = await piped(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
  );
  const link = base64(packed);
  return link.length > LONGEST_LINK ? undefined : link;
}

/**
 * The text that a link carries.
 *
 * @returns undefined when it carries none, or was cut on its way
 */
export async function fromLink(link: string): Promise<Shared | undefined> {
  try {
    const bytes = Uint8Array.from(atob(link.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const text = new TextDecoder().decode(await piped(bytes, new DecompressionStream('deflate-raw')));
    const value: unknown = JSON.parse(text);
    return isShared(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isShared(value: unknown): value is Shared {
  const { text, mapping } = (value ?? {}) as Record<string, unknown>;
  return typeof text === 'string' && (mapping === undefined || typeof mapping === 'string');
}

async function piped(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Base64 with the letters that an address can hold. */
function base64(bytes: Uint8Array): string {
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
