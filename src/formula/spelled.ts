import { type Node, type Operator, withParts } from './tree.ts'

/** sum(a, b, c) as a + b + c, and mean(a, b, c) as that over 3, as on paper; all over the tree. */
export function spelled(tree: Node): Node {
  const node = withParts(tree, spelled)
  if (node.kind !== 'call' || (node.function !== 'sum' && node.function !== 'mean')) return node
  const { start, end } = node
  const join = (operator: Operator, left: Node, right: Node): Node => ({
    kind: 'operation',
    operator,
    left,
    right,
    start,
    end
  })
  const sum = node.arguments.reduce((left, right) => join('+', left, right))
  const count = node.arguments.length
  if (node.function === 'sum' || count === 1) return sum
  return join('/', sum, { kind: 'number', value: count, start, end })
}
