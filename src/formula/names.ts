import { MONTH_NAME, type Node, partsOf } from './tree.ts'

/** The names a formula needs a value for, each once, in order of appearance; not the constant `month`. */
export function namesIn(node: Node): string[] {
  const found = new Set<string>()
  const visit = (part: Node): void => {
    if (part.kind === 'name' && part.name !== MONTH_NAME) found.add(part.name)
    partsOf(part).forEach(visit)
  }
  visit(node)
  return [...found]
}
