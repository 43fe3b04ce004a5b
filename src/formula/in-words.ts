import type { Language } from './literal.ts'
import { parse } from './parse.ts'
import type { FormulaProblem } from './problem.ts'
import { toWords } from './words.ts'

/**
 * The same problem with names and parts as readers know them, “cost divided by new customers”
 * instead of `cost / new`; give it to `explain` for the sentence.
 */
export function inWords(
  problem: FormulaProblem,
  locale: Language,
  nameOf: (name: string) => string
): FormulaProblem {
  const said = (text: string): string => {
    const parsed = parse(text)
    return parsed.ok ? toWords(parsed.value, locale, nameOf) : text
  }
  switch (problem.kind) {
    case 'bad-value':
      return { ...problem, name: nameOf(problem.name) }
    case 'division-by-zero':
      return { ...problem, text: said(problem.text), divisor: said(problem.divisor) }
    case 'domain':
    case 'unit-not-plain':
    case 'power-not-literal':
      return { ...problem, text: said(problem.text), argument: said(problem.argument) }
    case 'overflow':
      return { ...problem, text: said(problem.text) }
    case 'cycle':
      return { ...problem, names: problem.names.map(nameOf) }
    case 'depends-on':
      return { ...problem, name: nameOf(problem.name), root: nameOf(problem.root) }
    case 'units-differ':
      return {
        ...problem,
        text: said(problem.text),
        left: { ...problem.left, text: said(problem.left.text) },
        right: { ...problem.right, text: said(problem.right.text) }
      }
    default:
      return problem
  }
}
