/**
 * An ESLint rule: an element and everything that can be set on it says what it is. Editors, the manifest, the pages of
 * the documentation and llms.txt are made from these comments.
 */

/** @type {import('eslint').Rule.RuleModule} */
export const documentedElements = {
  meta: {
    type: 'problem',
    docs: { description: 'require doc comments on elements and their properties' },
    messages: {
      element: 'Say in a doc comment with @element what the element shows.',
      property: 'Say in a doc comment what “{{name}}” is.',
    },
    schema: [],
  },
  create(context) {
    return {
      ClassDeclaration(node) {
        if (!isElement(node)) return;
        const comment = docComment(context, outermost(node));
        if (comment === undefined || !comment.includes('@element')) {
          context.report({ node: node.id, messageId: 'element' });
        }
      },
      PropertyDefinition(node) {
        checkProperty(context, node);
      },
      MethodDefinition(node) {
        checkProperty(context, node);
      },
    };
  },
};

/**
 * An element is a class with a static name of a tag.
 *
 * @param {{ body: { body: any[] } }} node
 */
function isElement({ body }) {
  return body.body.some(
    (member) =>
      member.type === 'PropertyDefinition' &&
      member.static &&
      member.value?.type === 'Literal' &&
      member.key.type === 'Identifier' &&
      member.key.name === 'elementName',
  );
}

/** @param {any} node */
function outermost(node) {
  return node.parent?.type.startsWith('Export') ? node.parent : node;
}

/**
 * @param {import('eslint').Rule.RuleContext} context
 * @param {any} node with its decorators, which ESLint's own types do not know
 */
function checkProperty(context, node) {
  const settable = (node.decorators ?? []).some(
    (/** @type {any} */ { expression }) => expression.callee?.name === 'property',
  );
  if (!settable) return;
  const text = docComment(context, node);
  if (text === undefined || text.replaceAll(/[*\s]/g, '') === '') {
    const name = node.key.type === 'Identifier' ? node.key.name : context.sourceCode.getText(node.key);
    context.report({ node: node.key, messageId: 'property', data: { name } });
  }
}

/**
 * @param {import('eslint').Rule.RuleContext} context
 * @param {any} node
 * @returns {string | undefined} text of the comment before a node, when it is a doc comment
 */
function docComment(context, node) {
  const last = context.sourceCode.getCommentsBefore(node).at(-1);
  return last?.type === 'Block' && last.value.startsWith('*') ? last.value : undefined;
}
