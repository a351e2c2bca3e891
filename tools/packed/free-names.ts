/**
 * Reads a JavaScript module with TypeScript's own parser and says which names it takes from its surroundings:
 * the modules it imports and the globals it touches.
 */
import ts from 'typescript';

/** What a module needs from outside. */
export interface Needs {
  /** Specifiers of every static and dynamic import and re-export. */
  imports: Set<string>;
  /** Names that are declared nowhere in the file. A property such as `x.document` is not one. */
  globals: Set<string>;
}

/** @param code text of one ES module */
export function needsOf(code: string): Needs {
  const fileName = 'module.js';
  const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === fileName ? file : undefined),
    fileExists: (name) => name === fileName,
  };
  // No library is loaded, so that whatever the file does not declare itself stays unknown to the checker.
  const options = { allowJs: true, noLib: true, noResolve: true, types: [] };
  const checker = ts.createProgram([fileName], options, host).getTypeChecker();

  const needs: Needs = { imports: new Set(), globals: new Set() };
  const visit = (node: ts.Node): void => {
    const specifier = importedModule(node);
    if (specifier !== undefined) needs.imports.add(specifier);
    if (ts.isIdentifier(node) && isReference(node) && !isDeclared(node, checker))
      needs.globals.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return needs;
}

function importedModule(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument) ? argument.text : '(computed)';
  }
  return undefined;
}

/** Whether the identifier is read as a variable, not the name of a property, of a label or inside an import. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.propertyName !== node;
  if (ts.isExportSpecifier(parent)) return !parent.parent.parent.moduleSpecifier && !parent.propertyName;
  const named =
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isAccessor(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isLabeledStatement(parent) ||
    ts.isBreakOrContinueStatement(parent) ||
    ts.isMetaProperty(parent);
  return !named || (ts.isPropertyDeclaration(parent) && parent.initializer === node);
}

function isDeclared(node: ts.Identifier, checker: ts.TypeChecker): boolean {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  return (symbol?.declarations?.length ?? 0) > 0;
}
