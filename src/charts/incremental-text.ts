import type { Estimate, IncrementalResult } from '../analysis/incremental/model.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

interface IncrementalWords {
  readonly title: (result: IncrementalResult, say: Say) => string
  readonly sentence: (result: IncrementalResult, say: Say) => string
  readonly caption: string
  readonly axis: string
  readonly welch: string
  readonly bootstrap: string
  readonly detectable: string
  readonly quantity: string
  readonly value: string
  readonly low: string
  readonly high: string
}

/** “, from €1 to €3”; nothing without an interval. */
const interval = ({ low, high }: Estimate, say: Say, from: string, to: string): string =>
  low === null || high === null ? '' : `, ${from} ${say.money(low)} ${to} ${say.money(high)}`

const smaller = ({ treated, control }: IncrementalResult): number =>
  Math.min(treated.customers, control.customers)

/** The smallest effect that could have been seen, in all. */
export const detectableTotal = ({ detectable, treated }: IncrementalResult): number | null =>
  detectable === null ? null : detectable * treated.customers

export const INCREMENTAL_TEXT: Localised<IncrementalWords> = {
  en: {
    title: (result, say) => {
      const { incremental, verdict } = result
      if (verdict === 'no-control') return 'No control group: nothing to compare with'
      if (!incremental || verdict === 'no-treated') return 'Nobody was treated: nothing to compare'
      const money = say.money(incremental.value)
      const span = interval(incremental, say, 'from', 'to')
      switch (verdict) {
        case 'no-spread':
          return `Incremental revenue ${money}; without the spread nobody knows how uncertain`
        case 'too-few':
          return `${say.customers(smaller(result))} in the smaller group: the ${money} says nothing`
        case 'mismatch':
          return `The split is not the one planned: ${money} cannot be trusted`
        case 'nothing-seen':
          return `No effect to be seen: ${money}${span}`
        case 'effect':
          return `The treatment brought ${money}${span}`
        case 'harm':
          return `The treatment cost revenue: ${money}${span}`
      }
    },
    sentence: (result, say) => {
      const { treated, control, incremental, bootstrap } = result
      const parts = [
        `Treated: ${say.customers(treated.customers)}${treated.mean === null ? '' : `, ${say.money(treated.mean)} each`}. Control: ${say.customers(control.customers)}${control.mean === null ? '' : `, ${say.money(control.mean)} each`}.`
      ]
      if (!incremental) return `${parts.join(' ')} There is no difference without both groups.`
      parts.push(
        `Incremental revenue is ${say.money(incremental.value)}${interval(incremental, say, 'Welch interval from', 'to')}.`
      )
      if (bootstrap) {
        parts.push(
          `By bootstrap, from ${say.money(bootstrap.low)} to ${say.money(bootstrap.high)}.`
        )
      }
      const least = detectableTotal(result)
      if (least !== null) {
        parts.push(
          `The smallest effect that this split would probably have shown is ${say.money(least)}.`
        )
      }
      return parts.join(' ')
    },
    caption: 'Incremental revenue with its intervals',
    axis: 'Incremental revenue',
    welch: 'Welch interval',
    bootstrap: 'Bootstrap',
    detectable: 'Too small to be seen',
    quantity: 'What',
    value: 'Estimate',
    low: 'From',
    high: 'To'
  },
  es: {
    title: (result, say) => {
      const { incremental, verdict } = result
      if (verdict === 'no-control') return 'Sin grupo de control no hay con qué comparar'
      if (!incremental || verdict === 'no-treated')
        return 'Sin clientes tratados no hay qué comparar'
      const money = say.money(incremental.value)
      const span = interval(incremental, say, 'de', 'a')
      switch (verdict) {
        case 'no-spread':
          return `Ingreso incremental: ${money}; sin la dispersión no se sabe con cuánta incertidumbre`
        case 'too-few':
          return `${say.customers(smaller(result))} en el grupo menor: ${money} no dice nada`
        case 'mismatch':
          return `El reparto no es el previsto: ${money} no es de fiar`
        case 'nothing-seen':
          return `No se ve ningún efecto: ${money}${span}`
        case 'effect':
          return `La campaña ha aportado ${money}${span}`
        case 'harm':
          return `La campaña ha restado ingresos: ${money}${span}`
      }
    },
    sentence: (result, say) => {
      const { treated, control, incremental, bootstrap } = result
      const parts = [
        `Tratados: ${say.customers(treated.customers)}${treated.mean === null ? '' : `, ${say.money(treated.mean)} por cliente`}. Control: ${say.customers(control.customers)}${control.mean === null ? '' : `, ${say.money(control.mean)} por cliente`}.`
      ]
      if (!incremental) return `${parts.join(' ')} Sin los dos grupos no hay diferencia.`
      parts.push(
        `El ingreso incremental es de ${say.money(incremental.value)}${interval(incremental, say, 'con un intervalo de Welch de', 'a')}.`
      )
      if (bootstrap) {
        parts.push(`Por bootstrap, de ${say.money(bootstrap.low)} a ${say.money(bootstrap.high)}.`)
      }
      const least = detectableTotal(result)
      if (least !== null) {
        parts.push(
          `El menor efecto que este reparto probablemente habría mostrado es de ${say.money(least)}.`
        )
      }
      return parts.join(' ')
    },
    caption: 'Ingreso incremental con sus intervalos',
    axis: 'Ingreso incremental',
    welch: 'Intervalo de Welch',
    bootstrap: 'Bootstrap',
    detectable: 'Demasiado pequeño para verse',
    quantity: 'Qué',
    value: 'Estimación',
    low: 'Desde',
    high: 'Hasta'
  }
}
