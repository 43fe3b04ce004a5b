import type { ForecastParams } from '../../analysis/forecast/model.ts'
import type { State } from '../../workbook/state.ts'
import type { ValuesOf } from '../fields/field.ts'
import { registerFields } from '../fields/registry.ts'
import { readFields } from '../fields/values.ts'
import { cutsOf } from '../rfm/cuts.ts'
import { RFM_FIELDS, rfmParams } from '../rfm/fields.ts'
import { COUNTING_FIELDS } from '../table/counting-fields.ts'
import { words } from './words.ts'

/** Simulated futures: the ends of an interval are then known to about a tenth of its length. */
const DRAWS = 500

export const FORECAST_FIELDS = registerFields('forecast', words.title, {
  asOf: { kind: 'day', label: { en: 'As of', es: 'Fecha de corte' }, help: words.asOfHelp },
  unit: {
    kind: 'choice',
    label: words.unit,
    help: words.unitHelp,
    options: {
      day: { en: 'days', es: 'días' },
      week: { en: 'weeks', es: 'semanas' },
      month: { en: 'months', es: 'meses' }
    },
    fallback: 'week'
  },
  horizon: {
    kind: 'number',
    show: 'number',
    min: 1,
    max: 3660,
    fallback: 26,
    label: words.horizon,
    help: words.horizonHelp
  },
  costToKeep: {
    kind: 'number',
    show: 'money',
    min: 0,
    max: 1e9,
    fallback: 5,
    label: words.costToKeep,
    help: words.costToKeepHelp
  },
  by: {
    kind: 'choice',
    label: { en: 'By segment', es: 'Por segmento' },
    options: {
      class: { en: 'RFM class', es: 'clase RFM' },
      channel: { en: 'channel of the first purchase', es: 'canal de la primera compra' },
      product: { en: 'first product', es: 'primer producto' },
      group: { en: 'group', es: 'grupo' },
      month: { en: 'month of the first purchase', es: 'mes de la primera compra' }
    },
    fallback: 'class'
  },
  cut: { kind: 'day', label: words.cut, help: words.cutHelp },
  law: {
    kind: 'choice',
    label: words.law,
    help: words.lawHelp,
    options: {
      'bg-nbd': { en: 'BG/NBD', es: 'BG/NBD' },
      'pareto-nbd': { en: 'Pareto/NBD', es: 'Pareto/NBD' }
    },
    fallback: 'bg-nbd'
  },
  marginRate: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.3,
    label: { en: 'Margin rate', es: 'Tasa de margen' },
    help: words.marginHelp
  },
  interest: {
    kind: 'number',
    show: 'percent',
    min: 0,
    max: 1,
    fallback: 0.1,
    label: words.interest,
    help: words.interestHelp
  },
  ...COUNTING_FIELDS
})

/** The classes are those of the RFM widget, on the day of the forecast. */
export function forecastParams(
  values: ValuesOf<typeof FORECAST_FIELDS.fields>,
  lastDay: number,
  state: State,
  locale: 'en' | 'es'
): ForecastParams {
  const asOf = values.asOf ?? lastDay
  const rules = readFields(RFM_FIELDS.widget, RFM_FIELDS.fields, state)
  const rfm = { ...rfmParams(rules, cutsOf(state.options, rules.groups, locale), lastDay), asOf }
  return { ...values, asOf, rfm, draws: DRAWS, seed: 1 }
}
