import type { Language } from './literal.ts'
import type { FormulaProblem } from './problem.ts'
import type { Sentences } from './sentences.ts'
import { EN } from './sentences-en.ts'
import { ES } from './sentences-es.ts'

const SENTENCES: Readonly<Record<Language, Sentences>> = { en: EN, es: ES }

/**
 * What is wrong and where, in a sentence or two. Parts of the formula are quoted as its source
 * writes them; for readers who do not know the source, see `inWords`.
 */
export function explain(problem: FormulaProblem, locale: Language): string {
  const say = SENTENCES[locale][problem.kind] as (problem: FormulaProblem) => string
  return say(problem)
}
