import type { Node } from './tree.ts'

/** What surrounds a part. */
export interface Surroundings {
  /** A sign may stand at the front without parentheses. */
  readonly signed: boolean
  /** On a raised line: fractions are written with a slash. */
  readonly raised: boolean
}

/** How tightly a part holds together by itself. */
const CASES = 0
export const SUM = 1
export const PRODUCT = 2
export const POWER = 3
export const ATOM = 4

export function strength(node: Node, around: Surroundings): number {
  switch (node.kind) {
    case 'choice':
      return CASES
    case 'negation':
      return SUM
    case 'operation':
      if (node.operator === '+' || node.operator === '-') return SUM
      return node.operator === '/' && !around.raised ? POWER : PRODUCT
    case 'call':
      return node.function === 'abs' || node.function === 'sqrt' ? ATOM : POWER
    case 'number':
    case 'name':
      return ATOM
  }
}

/** Whether the TeX of a node starts with a minus sign. */
export function leads(node: Node, around: Surroundings): boolean {
  if (node.kind === 'negation') return true
  if (node.kind !== 'operation' || strength(node, around) === POWER) return false
  // A left side that is put into parentheses hides its sign.
  return strength(node.left, around) >= strength(node, around) && leads(node.left, around)
}
