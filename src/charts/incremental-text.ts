import type { Estimate, IncrementalResult } from '../analysis/incremental/model.ts'
import { isThin } from '../analysis/incremental/verdict.ts'
import type { Localised } from '../i18n/locale.ts'
import { tidy } from '../i18n/tidy.ts'
import { readableBootstrap } from './incremental-rounding.ts'
import type { Say } from './say.ts'

interface IncrementalWords {
  readonly title: (result: IncrementalResult, say: Say) => string
  readonly sentence: (result: IncrementalResult, say: Say) => string
  readonly caption: string
  readonly axis: string
  readonly welch: string
  readonly bootstrap: string
  readonly detectable: (result: IncrementalResult, say: Say) => string
  readonly quantity: string
  readonly value: string
  readonly low: string
  readonly high: string
}

/** “, from €1 to €3”; nothing without an interval. */
const interval = ({ low, high }: Estimate, say: Say, from: string, to: string): string =>
  low === null || high === null ? '' : `, ${from} ${say.money(low)} ${to} ${say.money(high)}`

/** The arm that is too little to go by; the control group if both are. */
const thin = ({ treated, control }: IncrementalResult) =>
  isThin(treated) && !isThin(control) ? treated : control

/** “50 customers, 3 who bought”. */
const thinText = (result: IncrementalResult, say: Say, bought: string): string => {
  const { customers, buyers } = thin(result)
  return `${say.customers(customers)}${buyers === null ? '' : `, ${say.count(buyers)} ${bought}`}`
}

/** The smallest effect that is found with the power asked for, in all. */
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
          return `Too little to go by (${thinText(result, say, 'who bought')}): the ${money} says nothing`
        case 'mismatch':
          return `The split is not the one planned: ${money} cannot be trusted`
        case 'nothing-seen':
          return `Not told apart from nothing: ${money}${span}`
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
        const { low, high } = readableBootstrap(bootstrap)
        parts.push(`By bootstrap, from about ${say.money(low)} to ${say.money(high)}.`)
      }
      const least = detectableTotal(result)
      if (least !== null) {
        parts.push(
          `The smallest true effect that tests with this split would show in ${say.percent(result.power)} of cases is ${say.money(least)}; more than ${say.percent(tidy(1 - result.power))} of them would miss a smaller one.`
        )
      }
      return parts.join(' ')
    },
    caption: 'Incremental revenue with its intervals',
    axis: 'Incremental revenue',
    welch: 'Welch interval',
    bootstrap: 'Bootstrap',
    detectable: ({ power }, say) =>
      `True effects that over ${say.percent(tidy(1 - power))} of tests miss`,
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
          return `Demasiado poco para juzgar (${thinText(result, say, 'con compras')}): ${money} no dice nada`
        case 'mismatch':
          return `El reparto no es el previsto: ${money} no es de fiar`
        case 'nothing-seen':
          return `No se distingue de cero: ${money}${span}`
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
        const { low, high } = readableBootstrap(bootstrap)
        parts.push(`Por bootstrap, de unos ${say.money(low)} a ${say.money(high)}.`)
      }
      const least = detectableTotal(result)
      if (least !== null) {
        parts.push(
          `El menor efecto real que una prueba con este reparto mostraría en el ${say.percent(result.power)} de los casos es de ${say.money(least)}; uno menor se le escaparía a más del ${say.percent(tidy(1 - result.power))} de las pruebas.`
        )
      }
      return parts.join(' ')
    },
    caption: 'Ingreso incremental con sus intervalos',
    axis: 'Ingreso incremental',
    welch: 'Intervalo de Welch',
    bootstrap: 'Bootstrap',
    detectable: ({ power }, say) =>
      `Efectos que más del ${say.percent(tidy(1 - power))} de pruebas no ve`,
    quantity: 'Qué',
    value: 'Estimación',
    low: 'Desde',
    high: 'Hasta'
  }
}
