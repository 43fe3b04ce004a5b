/**
 * The tree of a formula. It is the one declaration from which value, unit, TeX, words, spreadsheet
 * formula and source text are read. `start` and `end` are positions in the source (UTF-16 offsets,
 * `end` exclusive), without the parentheses around the part itself.
 */
export type Node = NumberNode | NameNode | NegationNode | OperationNode | CallNode | ChoiceNode

interface Positioned {
  readonly start: number
  readonly end: number
}

/** A literal. Never negative and always finite: −2 is the negation of 2. */
interface NumberNode extends Positioned {
  readonly kind: 'number'
  readonly value: number
}

export interface NameNode extends Positioned {
  readonly kind: 'name'
  readonly name: string
}

interface NegationNode extends Positioned {
  readonly kind: 'negation'
  readonly argument: Node
}

export interface OperationNode extends Positioned {
  readonly kind: 'operation'
  readonly operator: Operator
  readonly left: Node
  readonly right: Node
}

export interface CallNode extends Positioned {
  readonly kind: 'call'
  readonly function: FunctionName
  readonly arguments: readonly Node[]
}

/** `if(left < right, met, otherwise)`. The condition is no value: it lives only here. */
export interface ChoiceNode extends Positioned {
  readonly kind: 'choice'
  readonly comparison: Comparison
  readonly left: Node
  readonly right: Node
  readonly met: Node
  readonly otherwise: Node
}

export type Operator = '+' | '-' | '*' | '/'
export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!='
export type FunctionName = 'min' | 'max' | 'abs' | 'sqrt' | 'ln' | 'exp' | 'pow' | 'sum' | 'mean'

/** Fewest and most arguments of each function, `if` included. A Map: no prototype to trip over. */
export const ARITY: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['min', [1, Infinity]],
  ['max', [1, Infinity]],
  ['abs', [1, 1]],
  ['sqrt', [1, 1]],
  ['ln', [1, 1]],
  ['exp', [1, 1]],
  ['pow', [2, 2]],
  ['if', [3, 3]],
  ['sum', [1, Infinity]],
  ['mean', [1, Infinity]]
])

/**
 * The unit constant: one month. Worth 1, so that values never see it, but the unit check does:
 * `start + (new - lost) * month` turns customers per month into customers.
 */
export const MONTH_NAME = 'month'

/** The direct parts of a node, in the order in which they are written. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'number':
    case 'name':
      return []
    case 'negation':
      return [node.argument]
    case 'operation':
      return [node.left, node.right]
    case 'call':
      return node.arguments
    case 'choice':
      return [node.left, node.right, node.met, node.otherwise]
  }
}

/** The same node with each of its direct parts changed. */
export function withParts(node: Node, change: (part: Node) => Node): Node {
  switch (node.kind) {
    case 'number':
    case 'name':
      return node
    case 'negation':
      return { ...node, argument: change(node.argument) }
    case 'operation':
      return { ...node, left: change(node.left), right: change(node.right) }
    case 'call':
      return { ...node, arguments: node.arguments.map(change) }
    case 'choice':
      return {
        ...node,
        left: change(node.left),
        right: change(node.right),
        met: change(node.met),
        otherwise: change(node.otherwise)
      }
  }
}
