import type { Cohort, CohortResult } from '../analysis/cohorts/model.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

/** Customers of the cohorts that have been seen at an age, and how many of them bought then. */
export interface Kept {
  readonly age: number
  readonly customers: number
  readonly active: number
}

interface CohortWords {
  readonly retentionTitle: (kept: Kept | null, result: CohortResult, say: Say) => string
  readonly retentionSentence: (kept: readonly Kept[], result: CohortResult, say: Say) => string
  readonly retentionCaption: string
  readonly valueTitle: (best: Named | null, result: CohortResult, say: Say) => string
  readonly valueSentence: (named: readonly Named[], result: CohortResult, say: Say) => string
  readonly valueCaption: string
  readonly age: (partial: boolean) => string
  readonly ageOf: (age: number) => string
  readonly cohort: string
  readonly cohortAxis: string
  readonly others: string
  readonly customers: string
  readonly valueAxis: string
}

/** A cohort with the name of its month, and its value per customer at the age it has reached. */
export interface Named {
  readonly cohort: Cohort
  readonly name: string
  readonly value: number
  readonly age: number
}

const ages = (kept: readonly Kept[], say: Say): string =>
  kept.map(({ age, active, customers }) => `${age}: ${say.share(active / customers)}`).join('; ')

export const COHORT_TEXT: Localised<CohortWords> = {
  en: {
    retentionTitle: (kept, { cohorts }, say) => {
      if (cohorts.length === 0) return 'No customers won, and so no cohorts'
      return kept
        ? `In the calendar month after the first purchase, ${say.share(kept.active / kept.customers)} buy`
        : 'No cohort has a whole month behind it yet'
    },
    retentionSentence: (kept, { cohorts, older, partial, asOf }, say) => {
      if (cohorts.length === 0) return 'There is no customer with a purchase.'
      const parts = [
        `${say.day(asOf)}; cohorts by month of the first purchase: ${say.count(cohorts.length)}${older > 0 ? `, older ones left out: ${say.count(older)}` : ''}.`
      ]
      if (kept.length > 0) parts.push(`Share that buys by age in months, ${ages(kept, say)}.`)
      if (partial)
        parts.push('The last month is not over, so the last cell of each row is too low.')
      return parts.join(' ')
    },
    retentionCaption: 'Share of each cohort that bought, by age in months',
    valueTitle: (best, _, say) =>
      best
        ? `Most per customer so far from the cohort of ${best.name}: ${say.money(best.value)} by month ${best.age}`
        : 'No customers won, and so no cohorts',
    valueSentence: (named, _, say) =>
      named.length === 0
        ? 'There is no customer with a purchase.'
        : `Revenue per customer since the first purchase, so far: ${named.map(({ name, value, age }) => `${name}, ${say.money(value)} by month ${age}`).join('; ')}. Older cohorts have had longer to buy: lines are compared at the same age.`,
    valueCaption: 'Revenue per customer up to each age in months',
    age: partial => `Age in months${partial ? ' (*: month not over)' : ''}`,
    ageOf: age => `Month ${age}`,
    cohort: 'Cohort',
    cohortAxis: 'Month of first purchase',
    others: 'every other cohort, a line each',
    customers: 'Customers',
    valueAxis: 'Revenue per customer so far'
  },
  es: {
    retentionTitle: (kept, { cohorts }, say) => {
      if (cohorts.length === 0) return 'No hay clientes captados ni, por tanto, cohortes'
      return kept
        ? `En el mes natural siguiente a la primera compra, compra el ${say.share(kept.active / kept.customers)}`
        : 'Ninguna cohorte tiene aún un mes completo'
    },
    retentionSentence: (kept, { cohorts, older, partial, asOf }, say) => {
      if (cohorts.length === 0) return 'No hay ningún cliente con compras.'
      const parts = [
        `Hasta el ${say.day(asOf)}; cohortes por mes de la primera compra: ${say.count(cohorts.length)}${older > 0 ? `; más antiguas, fuera del gráfico: ${say.count(older)}` : ''}.`
      ]
      if (kept.length > 0)
        parts.push(`Porcentaje que compra según la edad en meses, ${ages(kept, say)}.`)
      if (partial) {
        parts.push('El último mes no ha terminado: la última celda de cada fila se queda corta.')
      }
      return parts.join(' ')
    },
    retentionCaption: 'Porcentaje de cada cohorte que compró, por edad en meses',
    valueTitle: (best, _, say) =>
      best
        ? `La cohorte que más ha aportado por cliente: ${best.name}, ${say.money(best.value)} hasta el mes ${best.age}`
        : 'No hay clientes captados ni, por tanto, cohortes',
    valueSentence: (named, _, say) =>
      named.length === 0
        ? 'No hay ningún cliente con compras.'
        : `Ingresos por cliente desde la primera compra, hasta ahora: ${named.map(({ name, value, age }) => `${name}, ${say.money(value)} hasta el mes ${age}`).join('; ')}. Las cohortes antiguas han tenido más tiempo para comprar: las líneas se comparan a la misma edad.`,
    valueCaption: 'Ingresos por cliente hasta cada edad en meses',
    age: partial => `Edad en meses${partial ? ' (*: mes sin terminar)' : ''}`,
    ageOf: age => `Mes ${age}`,
    cohort: 'Cohorte',
    cohortAxis: 'Mes de la primera compra',
    others: 'las demás cohortes, una línea cada una',
    customers: 'Clientes',
    valueAxis: 'Ingresos por cliente hasta ahora'
  }
}
