/**
 * An ESLint rule: only the modules named define.ts define elements, so that importing a class has no effect and a
 * bundler may leave out what is not used.
 */

/** @type {import('eslint').Rule.RuleModule} */
export const defineInDefine = {
  meta: {
    type: 'problem',
    docs: { description: 'allow elements to be defined in define.ts only' },
    messages: { elsewhere: 'Define elements in define.ts only: importing a class must have no effect.' },
    schema: [],
  },
  create(context) {
    if (/(^|[\\/])define\.ts$/.test(context.filename)) return {};
    return {
      'CallExpression[callee.property.name="define"]'(/** @type {any} */ node) {
        const { object } = node.callee;
        const registry = object.type === 'Identifier' && object.name === 'customElements';
        const ofWindow = object.type === 'MemberExpression' && isNamed(object.property, 'customElements');
        const ofClass = object.type === 'Identifier' && /^[A-Z]/.test(object.name);
        if (registry || ofWindow || ofClass) context.report({ node, messageId: 'elsewhere' });
      },
      'Decorator > CallExpression[callee.name="customElement"]'(/** @type {any} */ node) {
        context.report({ node, messageId: 'elsewhere' });
      },
    };
  },
};

/**
 * @param {{ type: string, name?: unknown }} node
 * @param {string} name
 */
function isNamed(node, name) {
  return node.type === 'Identifier' && node.name === name;
}
