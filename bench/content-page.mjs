/** What a reader finds in something drawn, through all shadow roots: the same for all contenders, whoever draws it. */

/** Elements that mean something to a reader; boxes around them do not. */
const TELLING = 'a,button,dd,dt,h1,h2,h3,h4,h5,h6,img,input,label,li,option,p,select,summary,svg,time'.split(
  ',',
);

/**
 * All text in the order in which it is shown, and how often each telling element is there.
 *
 * @param {Element} element
 */
export function contentOf(element) {
  /** @type {string[]} */
  const texts = [];
  /** @type {Record<string, number>} */
  const counts = Object.fromEntries(TELLING.map((tag) => [tag, 0]));
  walk(element, texts, counts, false);
  return { text: texts.join('').replace(/\s+/g, ' ').trim(), counts };
}

/**
 * @param {Node} node
 * @param {string[]} texts
 * @param {Record<string, number>} counts
 * @param {boolean} ofKit inside an element of a kit, whose own boxes are no content
 */
function walk(node, texts, counts, ofKit) {
  if (node instanceof Text) texts.push(node.data);
  if (node instanceof Element) {
    texts.push(' ');
    const { localName } = node;
    if (localName === 'style' || localName === 'script') return;
    if (!ofKit && localName in counts) counts[localName] = (counts[localName] ?? 0) + 1;
  }
  const kit = node instanceof Element && node.shadowRoot !== null && /^(?:md|sl|wa)-/.test(node.localName);
  for (const child of childrenOf(node)) {
    // What is put into a slot comes from outside of the kit.
    walk(child, texts, counts, kit || (ofKit && !(node instanceof HTMLSlotElement)));
  }
  if (node instanceof Element) texts.push(' ');
}

/** @param {Node} node @returns {Iterable<Node>} */
function childrenOf(node) {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return (node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node).childNodes;
}
