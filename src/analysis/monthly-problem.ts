import { formatList, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { AmountRole } from '../ingest/monthly/amounts.ts'
import { type Calendar, monthLabel } from '../ingest/monthly/calendar.ts'
import { ROLE_NAMES } from '../ingest/monthly/role-names.ts'
import type { Month } from '../ingest/text/month.ts'
import { explainGiven, type GivenProblem } from '../metrics/bounds.ts'
import { type MetricId, metricOf } from '../metrics/catalogue.ts'
import type { Condition } from '../metrics/conditions.ts'

interface At {
  readonly month: Month
  /** Line of the pasted text. */
  readonly line: number
}

/** What is odd about the months themselves, once the table has been read. */
export type MonthProblem =
  /** Months without a row before this one. */
  | (At & { readonly kind: 'gap'; readonly after: Month; readonly missing: number })
  /** The month before leaves `expected` customers, and this one starts with `found`. */
  | (At & {
      readonly kind: 'stock'
      readonly before: { readonly start: number; readonly new: number; readonly lost: number }
      readonly expected: number
      readonly found: number
    })
  /** More customers lost than there were, with the new ones. */
  | (At & {
      readonly kind: 'overdrawn'
      readonly start: number
      readonly new: number
      readonly lost: number
    })
  /** These metrics have no value this month, and why. */
  | (At & {
      readonly kind: 'no-value'
      readonly metrics: readonly MetricId[]
      readonly condition: Condition
    })
  /** A value is missing, and these metrics with it. */
  | (At & {
      readonly kind: 'missing'
      readonly role: AmountRole
      readonly metrics: readonly MetricId[]
    })
  /** A value that no formula can take (a negative cost); treated as missing. */
  | (At & {
      readonly kind: 'outside'
      readonly problem: GivenProblem
      readonly metrics: readonly MetricId[]
    })

/** The problem as a sentence: which month, on which line, what, and with which numbers. */
export function explainMonth(
  problem: MonthProblem,
  page: { readonly calendar: Calendar; readonly locale: Locale; readonly currency: string }
): string {
  const { locale, calendar } = page
  const es = locale === 'es'
  const name = (month: Month) => monthLabel(month, calendar, locale)
  const show = (value: number) => formatNumber(value, locale, { kind: 'number' })
  const names = (ids: readonly MetricId[]) =>
    formatList(
      ids.map(id => metricOf(id).short[locale]),
      locale
    )
  const at = es
    ? `${name(problem.month)} (línea ${problem.line}): `
    : `${name(problem.month)} (line ${problem.line}): `
  switch (problem.kind) {
    case 'gap': {
      const { missing } = problem
      const since = name(problem.after)
      if (es) {
        const what = missing === 1 ? 'falta un mes' : `faltan ${show(missing)} meses`
        return `${at}${what} desde ${since}. No se ha rellenado nada.`
      }
      const what = missing === 1 ? 'one month is missing' : `${show(missing)} months are missing`
      return `${at}${what} since ${since}. Nothing was filled in.`
    }
    case 'stock': {
      const { before, expected, found } = problem
      const sum = `${show(before.start)} + ${show(before.new)} − ${show(before.lost)} = ${show(expected)}`
      return es
        ? `${at}el mes anterior deja ${sum} clientes y este empieza con ${show(found)}. No se ha cambiado nada.`
        : `${at}the month before leaves ${sum} customers, and this one starts with ${show(found)}. Nothing was changed.`
    }
    case 'overdrawn': {
      const had = `${show(problem.start)} + ${show(problem.new)} = ${show(problem.start + problem.new)}`
      return es
        ? `${at}${show(problem.lost)} bajas, más clientes de los que había (${had}). No se ha cambiado nada.`
        : `${at}${show(problem.lost)} customers lost, more than there were (${had}). Nothing was changed.`
    }
    case 'no-value':
      return es
        ? `${at}sin valor para ${names(problem.metrics)}: ${problem.condition.say.es}.`
        : `${at}no value for ${names(problem.metrics)}: ${problem.condition.say.en}.`
    case 'missing': {
      const role = ROLE_NAMES[problem.role][locale]
      return es
        ? `${at}falta el dato de ${role}, y con él ${names(problem.metrics)}.`
        : `${at}${role} is missing, and with it ${names(problem.metrics)}.`
    }
    case 'outside':
      return es
        ? `${at}${explainGiven(problem.problem, page)} El valor se queda en la tabla, ninguna fórmula lo usa (sin calcular: ${names(problem.metrics)}) y el mes no entra en el periodo.`
        : `${at}${explainGiven(problem.problem, page)} The value stays in the table, no formula uses it (so there is no ${names(problem.metrics)}), and the month is left out of the period.`
  }
}
