import type { Node, OperationNode } from './tree.ts'

/**
 * The canonical source of a tree, with no parenthesis that could be left out (but one around a
 * negative right operand, for the reader). Parsing it gives the tree back.
 */
export function toText(node: Node): string {
  switch (node.kind) {
    case 'number':
      return String(node.value)
    case 'name':
      return node.name
    case 'negation':
      return `-${isChain(node.argument) || node.argument.kind === 'negation' ? group(node.argument) : toText(node.argument)}`
    case 'operation':
      return `${leftOf(node)} ${node.operator} ${rightOf(node)}`
    case 'call':
      return `${node.function}(${node.arguments.map(toText).join(', ')})`
    case 'choice': {
      const condition = `${toText(node.left)} ${node.comparison} ${toText(node.right)}`
      return `if(${condition}, ${toText(node.met)}, ${toText(node.otherwise)})`
    }
  }
}

const group = (node: Node): string => `(${toText(node)})`

const isChain = (node: Node): node is OperationNode => node.kind === 'operation'

const isSum = (node: OperationNode): boolean => node.operator === '+' || node.operator === '-'

function leftOf(node: OperationNode): string {
  const loose = isChain(node.left) && isSum(node.left) && !isSum(node)
  return loose ? group(node.left) : toText(node.left)
}

/** Chains run from left to right, so a right operand that binds no tighter needs its parentheses. */
function rightOf(node: OperationNode): string {
  const { right } = node
  const loose = isChain(right) && (isSum(right) || !isSum(node))
  return loose || right.kind === 'negation' ? group(right) : toText(right)
}
