/**
 * Ways to turn a string into markup, as selectors of ESLint's `no-restricted-syntax`; the project has none, and needs
 * none.
 */
export const trustedMarkup = [
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    message: 'Bind text: a string is never trusted as markup.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Bind text or create elements: a string is never trusted as markup.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=\\s*["\']?$/]',
    message: 'Bind text: a string is never trusted as markup.',
  },
];
