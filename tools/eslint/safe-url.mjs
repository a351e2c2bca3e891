/**
 * An ESLint rule: an address that a template writes into the page goes through `safeUrl()`, so that no record can
 * bring a `javascript:` link.
 */

/** The end of the text before a binding, when the binding is the value of an attribute that holds an address. */
const addressAttribute = /(?:^|[\s.])(?:href|src|action|formaction|poster|data|xlink:href)\s*=\s*["']?$/i;

/**
 * @typedef {NonNullable<import('eslint').Rule.NodeListener['TaggedTemplateExpression']>} TemplateListener
 * @typedef {Parameters<TemplateListener>[0]['quasi']['expressions'][number] | { type: 'SpreadElement' }} Value
 * @typedef {import('eslint').Scope.Scope} Scope
 */

/** @type {import('eslint').Rule.RuleModule} */
export const safeUrl = {
  meta: {
    type: 'problem',
    docs: { description: 'require safeUrl() around every address that is bound in a template' },
    messages: { unsafe: 'Wrap this address in safeUrl(): a record may hold a javascript: link.' },
    schema: [],
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || !/html|svg/i.test(tag.name)) return;
        const scope = context.sourceCode.getScope(quasi);
        for (const [index, value] of quasi.expressions.entries()) {
          const before = quasi.quasis[index]?.value.raw ?? '';
          if (addressAttribute.test(before) && !isSafe(value, scope)) {
            context.report({ node: value, messageId: 'unsafe' });
          }
        }
      },
    };
  },
};

/**
 * Safe is a call of safeUrl, `nothing`, a choice between safe values, and a constant that holds one.
 *
 * @param {Value | null | undefined} node
 * @param {Scope} scope
 * @returns {boolean}
 */
function isSafe(node, scope) {
  switch (node?.type) {
    case 'Literal':
      return true;
    case 'CallExpression': {
      if (node.callee.type !== 'Identifier') return false;
      if (node.callee.name === 'safeUrl') return true;
      const [argument] = node.arguments;
      return node.callee.name === 'ifDefined' && isSafe(argument, scope);
    }
    case 'LogicalExpression':
      return isSafe(node.left, scope) && isSafe(node.right, scope);
    case 'ConditionalExpression':
      return isSafe(node.consequent, scope) && isSafe(node.alternate, scope);
    case 'Identifier':
      return node.name === 'nothing' || node.name === 'undefined' || isSafeConstant(node.name, scope);
    default:
      return false;
  }
}

/**
 * @param {string} name
 * @param {Scope} scope
 * @returns {boolean}
 */
function isSafeConstant(name, scope) {
  /** @type {Scope | null} */
  let current = scope;
  while (current) {
    const definition = current.set.get(name)?.defs[0];
    if (definition) {
      const { node, parent } = definition;
      const constant = parent?.type === 'VariableDeclaration' && parent.kind === 'const';
      return (
        constant && node.type === 'VariableDeclarator' && node.init !== null && isSafe(node.init, current)
      );
    }
    current = current.upper;
  }
  return false;
}
