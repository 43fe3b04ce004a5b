import { explain } from '../formula/explain.ts'
import type { Locale } from '../i18n/locale.ts'
import { metricOf } from './catalogue.ts'
import type { NoValue } from './solve.ts'

const AND = { en: '; and ', es: '; y ' }
const HAS_NONE = { en: 'has no value here', es: 'no tiene valor aquí' }

/**
 * The sentence that stands where the number would: “customer lifetime has no value here: no
 * customers were lost, so …”.
 */
export function explainNoValue(problem: NoValue, locale: Locale): string {
  const { name } = metricOf(problem.metric)
  const head = `${capital(name[locale])} ${HAS_NONE[locale]}`
  const said = problem.reasons.map(({ condition }) => condition.say[locale])
  if (said.length > 0) return `${head}: ${said.join(AND[locale])}.`
  return problem.cause ? `${head}. ${explain(problem.cause, locale)}` : `${head}.`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
