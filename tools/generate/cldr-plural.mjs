// @ts-check

/**
 * The plural rules of one language as the source of a TypeScript function.
 *
 * Only what a plain number can show is known: its absolute value `n`, its integer digits `i`, and whether it has
 * a fraction (`v`). Rules about the fraction's digits or about compact numbers are an error.
 * @param {Record<string, string>} rules CLDR's cardinal rules, `pluralRule-count-one` and so on
 */
export function pluralFunction(rules) {
  const branches = Object.entries(rules)
    .map(([key, rule]) => ({ category: key.replace('pluralRule-count-', ''), condition: condition(rule) }))
    .filter(({ category }) => category !== 'other')
    .map(({ category, condition }) => `if (${condition}) return '${category}';`)
    .join('\n');
  const constants = Object.entries(OPERANDS)
    .filter(([name]) => new RegExp(`\\b${name}\\b`).test(branches))
    .map(([name, value]) => `const ${name} = ${value};`)
    .join('\n');
  return branches === ''
    ? "() => 'other'"
    : `(n: number) => {\n${constants}\n${branches}\nreturn 'other';\n}`;
}

const OPERANDS = {
  absolute: 'Math.abs(n)',
  integer: 'Math.trunc(Math.abs(n))',
  whole: 'Number.isInteger(n)',
};

/** @param {string} rule with its samples, which start at the first `@` */
function condition(rule) {
  const [relations = ''] = rule.split('@');
  return relations
    .trim()
    .split(' or ')
    .map((alternative) => alternative.split(' and ').map(relation).join(' && '))
    .join(' || ');
}

/**
 * One relation such as `i % 100 != 12..14`.
 * @param {string} text
 */
function relation(text) {
  if (text === '') return '';
  const match = /^(\w)(?: % (\d+))? (!?=) ([\d.,]+)$/.exec(text.trim());
  if (!match) throw new Error(`plural relation not understood: "${text}"`);
  const [, operand = '', modulus, operator, list = ''] = match;
  if (operand === 'v' && list === '0' && !modulus) return operator === '=' ? 'whole' : '!whole';
  if (operand !== 'n' && operand !== 'i') throw new Error(`plural operand not supported: "${text}"`);
  const name = operand === 'n' ? 'absolute' : 'integer';
  const value = modulus ? `${name} % ${modulus}` : name;
  const tests = list.split(',').map((range) => rangeTest(value, range, operand));
  const positive = tests.join(' || ');
  if (operator === '!=')
    return tests.length === 1 && !list.includes('..') ? `${value} !== ${list}` : `!(${positive})`;
  return tests.length > 1 ? `(${positive})` : positive;
}

/**
 * A range of CLDR holds whole numbers only.
 * @param {string} value
 * @param {string} range `2` or `2..4`
 * @param {string} operand
 */
function rangeTest(value, range, operand) {
  const [from = '', to] = range.split('..');
  if (to === undefined) return `${value} === ${from}`;
  return `${operand === 'n' ? 'whole && ' : ''}${value} >= ${from} && ${value} <= ${to}`;
}
