import { formatList } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import type { Scenario } from './flow-active.ts'
import type { Say } from './say.ts'

export interface FlowWords {
  readonly x: string
  readonly month: string
  readonly active: string
  readonly value: string
  readonly activeCaption: string
  readonly valueCaption: string
  readonly tendsTo: (level: string) => string
  readonly activeTitle: (scenarios: readonly Scenario[], months: number, say: Say) => string
  readonly activeSentence: (scenario: Scenario, months: number, say: Say) => string
  readonly valueTitle: (scenarios: readonly Scenario[], months: number, say: Say) => string
  readonly valueSentence: (scenario: Scenario, months: number, say: Say) => string
}

const quoted = (names: readonly string[], locale: Locale): string =>
  formatList(
    names.map(name => (locale === 'en' ? `“${name}”` : `«${name}»`)),
    locale
  )

/** The scenarios with the most of something at the end; `level` if all have as much. */
function leader(scenarios: readonly Scenario[], series: 'active' | 'cumulative') {
  const ends = scenarios.map(({ name, flow }) => ({ name, end: flow[series].at(-1) ?? 0 }))
  const most = Math.max(...ends.map(({ end }) => end))
  // Within a millionth they are the same to a reader.
  const first = ends.filter(({ end }) => end >= most - Math.abs(most) * 1e-6)
  return {
    names: first.map(({ name }) => name),
    end: most,
    level: scenarios.length > 1 && first.length === scenarios.length
  }
}

/** The last month drawn, what the base is then, and the month from which the value stays above 0. */
function endOf({ flow }: Scenario) {
  const { active, cumulative, longRun } = flow
  const lastLoss = cumulative.findLastIndex(value => value < 0)
  return {
    last: active.at(-1) ?? 0,
    value: cumulative.at(-1) ?? 0,
    longRun,
    lowest: Math.min(...cumulative),
    // The month after the last one in the red; none if it never was, or still is.
    ahead: lastLoss < 0 || lastLoss === cumulative.length - 1 ? null : lastLoss + 1
  }
}

export const FLOW_TEXT: Localised<FlowWords> = {
  en: {
    x: 'Months from now',
    month: 'Month',
    active: 'Active customers',
    value: 'Value so far, less CAC',
    activeCaption: 'Active customers at the end of each month listed',
    valueCaption: 'Value of all customers so far, less what was spent on new ones',
    tendsTo: level => `tends to ${level}`,
    activeTitle: (scenarios, months, say) => {
      const first = leader(scenarios, 'active')
      const end = `After ${say.months(months)}`
      if (first.level) return `${end} the scenarios are level`
      return scenarios.length === 1
        ? `${end}, ${say.customers(first.end)}`
        : `${end}, most customers in ${quoted(first.names, 'en')}: ${say.as(first.end, 'integer')}`
    },
    activeSentence: (scenario, months, say) => {
      const { last, longRun } = endOf(scenario)
      const tends =
        longRun.kind === 'level'
          ? `if nothing changed, the base would in time settle at ${say.as(longRun.active, 'integer')}`
          : `nothing limits it: in the long run it grows by ${say.number(longRun.perMonth)} a month`
      return `${scenario.name}: ${say.customers(last)} after ${say.months(months)}; ${tends}.`
    },
    valueTitle: (scenarios, months, say) => {
      const first = leader(scenarios, 'cumulative')
      const end = `After ${say.months(months)}`
      if (first.level) return `${end} the scenarios are worth the same`
      return scenarios.length === 1
        ? `${end}, customers have brought ${say.money(first.end)} net of CAC`
        : `${end}, most value in ${quoted(first.names, 'en')}: ${say.money(first.end)}`
    },
    valueSentence: (scenario, months, say) => {
      const { value, lowest, ahead } = endOf(scenario)
      const start = `${scenario.name}: ${say.money(value)} after ${say.months(months)}`
      if (ahead !== null) {
        return `${start}, after a low of ${say.money(lowest)}; out of the red for good in month ${say.number(ahead)}.`
      }
      if (value < 0) return `${start}: still in the red.`
      return lowest < 0 ? `${start}.` : `${start}, never in the red.`
    }
  },
  es: {
    x: 'Meses desde hoy',
    month: 'Mes',
    active: 'Clientes activos',
    value: 'Valor acumulado, menos el CAC',
    activeCaption: 'Clientes activos al final de cada mes de la lista',
    valueCaption: 'Valor acumulado de todos los clientes, menos lo gastado en captar',
    tendsTo: level => `tiende a ${level}`,
    activeTitle: (scenarios, months, say) => {
      const first = leader(scenarios, 'active')
      const end = `Al cabo de ${say.months(months)}`
      if (first.level) return `${end}, los escenarios están igualados`
      return scenarios.length === 1
        ? `${end}, ${say.customers(first.end)}`
        : `${end}, más clientes en ${quoted(first.names, 'es')}: ${say.as(first.end, 'integer')}`
    },
    activeSentence: (scenario, months, say) => {
      const { last, longRun } = endOf(scenario)
      const tends =
        longRun.kind === 'level'
          ? `si nada cambiara, la base se estabilizaría con el tiempo en ${say.as(longRun.active, 'integer')}`
          : `nada la limita: a la larga crece en ${say.number(longRun.perMonth)} al mes`
      return `${scenario.name}: ${say.customers(last)} al cabo de ${say.months(months)}; ${tends}.`
    },
    valueTitle: (scenarios, months, say) => {
      const first = leader(scenarios, 'cumulative')
      const end = `Al cabo de ${say.months(months)}`
      if (first.level) return `${end}, los escenarios valen lo mismo`
      return scenarios.length === 1
        ? `${end}, los clientes han aportado ${say.money(first.end)}, descontado el CAC`
        : `${end}, más valor en ${quoted(first.names, 'es')}: ${say.money(first.end)}`
    },
    valueSentence: (scenario, months, say) => {
      const { value, lowest, ahead } = endOf(scenario)
      const start = `${scenario.name}: ${say.money(value)} al cabo de ${say.months(months)}`
      if (ahead !== null) {
        return `${start}, tras un mínimo de ${say.money(lowest)}; sale definitivamente de números rojos en el mes ${say.number(ahead)}.`
      }
      if (value < 0) return `${start}: sigue en números rojos.`
      return lowest < 0 ? `${start}.` : `${start}, sin pasar por números rojos.`
    }
  }
}
