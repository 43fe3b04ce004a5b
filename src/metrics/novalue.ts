import { explain } from '../formula/explain.ts'
import { inWords } from '../formula/in-words.ts'
import type { Locale } from '../i18n/locale.ts'
import { metricOf } from './catalogue.ts'
import { nameOf } from './names.ts'
import type { NoValue } from './solve.ts'

const AND = { en: '; and ', es: '; y ' }
const HEAD = {
  en: (name: string) => `No value for ${name}`,
  es: (name: string) => `Sin valor para «${name}»`
}

/**
 * The sentence that stands where the number would: “No value for customer lifetime: no customers
 * were lost, so …”.
 */
export function explainNoValue(problem: NoValue, locale: Locale): string {
  const head = HEAD[locale](metricOf(problem.metric).name[locale])
  const said = problem.reasons.map(({ condition }) => condition.say[locale])
  if (said.length > 0) return `${head}: ${said.join(AND[locale])}.`
  // Numbers so large or so small that the arithmetic itself gives out.
  if (!problem.cause) return `${head}.`
  const cause = inWords(problem.cause, locale, name => nameOf(name, locale))
  return `${head}. ${explain(cause, locale)}`
}
