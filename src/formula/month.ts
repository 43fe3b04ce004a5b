import { MONTH_NAME, type Node, withParts } from './tree.ts'

/**
 * The tree as people get to see it: without the factor `month`, which is worth 1 and is there for
 * the unit check alone. `start + (new - lost) * month` reads start + (new − lost).
 */
export function withoutMonth(node: Node): Node {
  return rest(node) ?? { kind: 'number', value: 1, start: node.start, end: node.end }
}

/** What is left of a factor without its months; undefined when nothing is. */
function rest(node: Node): Node | undefined {
  if (node.kind === 'name') return node.name === MONTH_NAME ? undefined : node
  if (node.kind === 'operation' && node.operator === '*') {
    const left = rest(node.left)
    const right = rest(node.right)
    return left && right ? { ...node, left, right } : (left ?? right)
  }
  if (node.kind === 'operation' && node.operator === '/') {
    const right = rest(node.right)
    // month / churn is 1 / churn, and month / month vanishes.
    return right ? { ...node, left: withoutMonth(node.left), right } : rest(node.left)
  }
  return withParts(node, withoutMonth)
}
