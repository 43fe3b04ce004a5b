import fc from 'fast-check'
import type { Comparison, FunctionName, Node, Operator } from '../../src/formula/tree.ts'
import { partsOf } from '../../src/formula/tree.ts'

const NOWHERE = { start: 0, end: 0 }

export const number = (value: number): Node => ({ kind: 'number', value, ...NOWHERE })
export const name = (name: string): Node => ({ kind: 'name', name, ...NOWHERE })
export const negation = (argument: Node): Node => ({ kind: 'negation', argument, ...NOWHERE })
export const operation = (operator: Operator, left: Node, right: Node): Node => ({
  kind: 'operation',
  operator,
  left,
  right,
  ...NOWHERE
})
export const call = (name: FunctionName, ...values: Node[]): Node => ({
  kind: 'call',
  function: name,
  arguments: values,
  ...NOWHERE
})
export const choice = (
  comparison: Comparison,
  left: Node,
  right: Node,
  met: Node,
  otherwise: Node
): Node => ({ kind: 'choice', comparison, left, right, met, otherwise, ...NOWHERE })

/** The tree without its positions, to compare trees from different sources. */
export function bare(node: Node): unknown {
  const { start: _start, end: _end, ...rest } = node
  return JSON.parse(
    JSON.stringify(rest, (key, value) => (key === 'start' || key === 'end' ? undefined : value))
  )
}

export function everyPart(node: Node): Node[] {
  return [node, ...partsOf(node).flatMap(everyPart)]
}

/** Names for random trees; some are traps for parsers that are made of plain objects. */
export const NAMES = ['a', 'b', 'c', 'monthly_value', 'constructor', 'true', 'this', 'e', 'x2']

const OPERATORS: readonly Operator[] = ['+', '-', '*', '/']
const COMPARISONS: readonly Comparison[] = ['<', '<=', '>', '>=', '==', '!=']
const UNARY: readonly FunctionName[] = ['abs', 'sqrt', 'ln', 'exp']
const LISTED: readonly FunctionName[] = ['min', 'max', 'sum', 'mean']

const numbers = fc.oneof(
  fc.constantFrom(0, 1, 2, 12, 0.5, 1000, 1e-7, 30000, 1e21, 123456.789),
  fc.double({ min: 0, max: 1e6, noNaN: true, noDefaultInfinity: true }).map(Math.abs)
)

/** Random trees as the parser makes them. */
export const trees = (names: readonly string[] = NAMES, maxDepth = 5): fc.Arbitrary<Node> =>
  fc.letrec<{ tree: Node }>(tie => {
    const tree = tie('tree')
    return {
      tree: fc.oneof(
        { maxDepth, depthSize: 'small' },
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...names).map(name) },
          numbers.map(number)
        ),
        tree.map(negation),
        {
          weight: 5,
          arbitrary: fc
            .tuple(fc.constantFrom(...OPERATORS), tree, tree)
            .map(([operator, left, right]) => operation(operator, left, right))
        },
        fc.tuple(fc.constantFrom(...UNARY), tree).map(([f, value]) => call(f, value)),
        fc
          .tuple(fc.constantFrom(...LISTED), fc.array(tree, { minLength: 1, maxLength: 3 }))
          .map(([f, values]) => call(f, ...values)),
        fc.tuple(tree, tree).map(([base, exponent]) => call('pow', base, exponent)),
        fc
          .tuple(fc.constantFrom(...COMPARISONS), tree, tree, tree, tree)
          .map(([comparison, left, right, met, otherwise]) =>
            choice(comparison, left, right, met, otherwise)
          )
      )
    }
  }).tree

/** A value for each name, of the sizes that metrics have, zero and negative among them. */
export const values = (names: readonly string[] = NAMES): fc.Arbitrary<Map<string, number>> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(0, 1, -1, 2, 12, 0.5),
        fc.double({ min: -1e4, max: 1e5, noNaN: true }).map(value => value + 0)
      ),
      { minLength: names.length, maxLength: names.length }
    )
    .map(list => new Map(names.map((key, index) => [key, list[index] ?? 0])))
