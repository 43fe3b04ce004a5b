import { MONTH_NAME, type Node } from './tree.ts'

/**
 * The tree as people get to see it: without the factor `month`, which is worth 1 and is there for
 * the unit check alone. `start + (new - lost) * month` reads start + (new − lost).
 */
export function withoutMonth(node: Node): Node {
  return rest(node) ?? { kind: 'number', value: 1, start: node.start, end: node.end }
}

/** What is left of a factor without its months; undefined when nothing is. */
function rest(node: Node): Node | undefined {
  switch (node.kind) {
    case 'number':
      return node
    case 'name':
      return node.name === MONTH_NAME ? undefined : node
    case 'negation':
      return { ...node, argument: withoutMonth(node.argument) }
    case 'call':
      return { ...node, arguments: node.arguments.map(withoutMonth) }
    case 'choice':
      return {
        ...node,
        left: withoutMonth(node.left),
        right: withoutMonth(node.right),
        met: withoutMonth(node.met),
        otherwise: withoutMonth(node.otherwise)
      }
    case 'operation':
      break
  }
  const left = rest(node.left)
  const right = rest(node.right)
  if (node.operator === '*' && !(left && right)) return left ?? right
  // 1 / month keeps its 1; month / month vanishes.
  if (node.operator === '/' && !right) return left
  return {
    ...node,
    left: left ?? withoutMonth(node.left),
    right: right ?? withoutMonth(node.right)
  }
}
