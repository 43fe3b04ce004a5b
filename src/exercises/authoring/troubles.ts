import type { Locale } from '../../i18n/locale.ts'
import type { PlacedProblem } from './load.ts'
import type { Trouble } from './trouble.ts'
import { EN } from './troubles-en.ts'
import { ES } from './troubles-es.ts'

/** One sentence, or a few, for each kind of trouble. */
export type TroubleSentences = {
  readonly [K in Trouble['kind']]: (trouble: Extract<Trouble, { kind: K }>) => string
}

/** What an author has to mend, in a sentence or two. */
export function explainTrouble(trouble: Trouble, locale: Locale): string {
  const sentences = { en: EN, es: ES }[locale]
  return (sentences[trouble.kind] as (trouble: Trouble) => string)(trouble)
}

/**
 * One line for a terminal or a list: `content/exercises/x.yaml:12:14 unknowns.cac.formula
 * Nothing here is called “revenu” (at character 1). Did you mean “revenue”?`
 */
export function reportLine(file: string, problem: PlacedProblem, locale: Locale): string {
  const { line, column, path, trouble } = problem
  const where = path.length === 0 ? '' : ` ${path.join('.')}:`
  return `${file}:${line}:${column}${where} ${explainTrouble(trouble, locale)}`
}
