/**
 * What editors read: custom data of VS Code for HTML, web-types of JetBrains, and element metadata of html-validate.
 */

/** @typedef {import('./elements.mjs').PublishedElement} PublishedElement */

/**
 * The format of `html.customData`.
 *
 * @param {PublishedElement[]} elements
 */
export function vscodeData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: { kind: 'markdown', value: manual(element) },
      attributes: element.attributes.map(({ name, description, type }) => ({
        name,
        description,
        ...(isSwitch(type) && { valueSet: 'v' }),
      })),
    })),
  };
}

/**
 * The format named by `web-types` in package.json.
 *
 * @param {PublishedElement[]} elements
 * @param {{ name: string, version: string }} manifest
 */
export function webTypes(elements, { name, version }) {
  return {
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          source: { module: `${name}/${element.folder}`, symbol: element.className },
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            ...(attribute.default !== undefined && { default: attribute.default }),
            value: isSwitch(attribute.type) ? { kind: 'no-value' } : { type: attribute.type },
          })),
          slots: element.slots.map(({ name: slot, description }) => ({ name: slot, description })),
          js: {
            properties: element.properties.map(({ name: property, description, type, readonly }) => ({
              name: property,
              description,
              type,
              'read-only': readonly,
            })),
            events: element.events.map(({ name: event, description, type }) => ({
              name: event,
              description,
              type,
            })),
          },
          css: {
            parts: element.parts,
          },
        })),
      },
    },
  };
}

/**
 * A table for the `elements` of html-validate: which attributes there are and what they may be.
 *
 * @param {PublishedElement[]} elements
 */
export function htmlValidateElements(elements) {
  return Object.fromEntries(
    elements.map(({ tag, attributes }) => [
      tag,
      {
        flow: true,
        // An element that shows a record holds its fallback and a script with its data.
        permittedContent: ['@flow', 'script'],
        attributes: Object.fromEntries(
          attributes.map(({ name, type }) => [
            name,
            isSwitch(type) ? { boolean: true } : type.startsWith('number') ? { enum: ['/-?\\d+/'] } : {},
          ]),
        ),
      },
    ]),
  );
}

/**
 * @param {PublishedElement} element
 * @returns {string} what is shown beside a tag in an editor
 */
function manual({ description, slots, events, parts }) {
  const list = (
    /** @type {string} */ title,
    /** @type {{ name: string, description: string }[]} */ entries,
  ) =>
    entries.length === 0
      ? []
      : ['', `**${title}**`, ...entries.map(({ name, description: text }) => `- \`${name}\`: ${text}`)];
  return [
    description,
    ...list('Events', events),
    ...list(
      'Slots',
      slots.filter(({ name }) => name !== ''),
    ),
    ...list('Parts', parts),
  ].join('\n');
}

/** @param {string} type */
function isSwitch(type) {
  return /^boolean\b/.test(type);
}
