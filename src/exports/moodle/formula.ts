import { digitsOf } from '../../formula/literal.ts'
import { withoutMonth } from '../../formula/month.ts'
import type { Comparison, FunctionName, Node } from '../../formula/tree.ts'
import { withParts } from '../../formula/tree.ts'

/** What Moodle calls a function; `min` and `max` want two arguments, sums are written out. */
const FUNCTIONS: Readonly<Record<Exclude<FunctionName, 'sum' | 'mean'>, string>> = {
  min: 'min',
  max: 'max',
  abs: 'abs',
  sqrt: 'sqrt',
  ln: 'log',
  exp: 'exp',
  pow: 'pow'
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '==': '==',
  '!=': '!='
}

/**
 * A formula as a `calculated` question of Moodle reads it: names in braces, no spaces, a parenthesis
 * around every operation and choice, so that no rule of precedence matters (its parser is PHP's).
 */
export function toMoodle(node: Node): string {
  return print(withoutMonth(node))
}

function print(node: Node): string {
  switch (node.kind) {
    case 'number':
      return digitsOf(node.value, '.')
    case 'name':
      return `{${node.name}}`
    case 'negation':
      return `(-${print(node.argument)})`
    case 'operation':
      return `(${print(node.left)}${node.operator}${print(node.right)})`
    case 'choice':
      return `(${print(node.left)}${COMPARISONS[node.comparison]}${print(node.right)}?${print(node.met)}:${print(node.otherwise)})`
    case 'call': {
      const values = node.arguments.map(print)
      if (node.function === 'sum') return `(${values.join('+')})`
      if (node.function === 'mean') return `((${values.join('+')})/${values.length})`
      const [only = ''] = values
      if (values.length === 1 && (node.function === 'min' || node.function === 'max')) return only
      return `${FUNCTIONS[node.function]}(${values.join(',')})`
    }
  }
}

/**
 * A formula in givens alone: every derived value and unknown written out.
 *
 * @param instead formulas that stand for some names in place of their own
 */
export function inGivens(
  node: Node,
  formulas: ReadonlyMap<string, Node>,
  instead: ReadonlyMap<string, Node> = new Map()
): Node {
  if (node.kind === 'name') {
    const formula = instead.get(node.name) ?? formulas.get(node.name)
    return formula ? inGivens(formula, formulas, without(instead, node.name)) : node
  }
  return withParts(node, part => inGivens(part, formulas, instead))
}

/** What stands for a name may use the name itself, and means its own formula then. */
function without(instead: ReadonlyMap<string, Node>, name: string): ReadonlyMap<string, Node> {
  if (!instead.has(name)) return instead
  const rest = new Map(instead)
  rest.delete(name)
  return rest
}
