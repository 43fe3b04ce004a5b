import { formatShortDay } from '../i18n/day.ts'
import { formatNumber } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { type ScoredPencilCustomer, scoreTwelve, TWELVE, TWELVE_AS_OF } from './twelve-customers.ts'
import { numberColumn, type WorkedTable, wordColumn } from './worked-table.ts'

export const TWELVE_STEPS = ['counts', 'ties', 'classes'] as const
export type TwelveStep = (typeof TWELVE_STEPS)[number]

export const isTwelveStep = (text: string): text is TwelveStep =>
  (TWELVE_STEPS as readonly string[]).includes(text)

const WORDS = {
  customer: { en: 'Customer', es: 'Cliente' },
  last: { en: 'Last purchase', es: 'Última compra' },
  days: { en: 'Days ago', es: 'Hace (días)' },
  purchases: { en: 'Purchases', es: 'Compras' },
  revenue: { en: 'Revenue', es: 'Ingresos' },
  share: { en: 'Lower score', es: 'Nota más baja' },
  average: { en: 'Middle score', es: 'Nota media' },
  appearance: { en: 'As they come', es: 'Según llegan' },
  mean: { en: 'Mean', es: 'Media' },
  class: { en: 'Class', es: 'Clase' }
} satisfies Record<string, Localised>

/** One step of the lesson's example as a table. */
export function twelveTable(step: TwelveStep, locale: Locale): WorkedTable {
  const word = (key: keyof typeof WORDS): string => WORDS[key][locale]
  const integer = (value: number): string => formatNumber(value, locale, { kind: 'integer' })
  const money = (value: number): string => formatNumber(value, locale, { kind: 'money', digits: 0 })
  const customer = wordColumn(word('customer'))
  const numbers = (...keys: readonly (keyof typeof WORDS)[]) =>
    keys.map(key => numberColumn(word(key)))

  if (step === 'counts') {
    return {
      columns: [customer, ...numbers('last', 'days', 'purchases', 'revenue')],
      rows: TWELVE.map(({ name, days, purchases, revenue }) => [
        name,
        formatShortDay(TWELVE_AS_OF - days, locale),
        integer(days),
        integer(purchases),
        money(revenue)
      ])
    }
  }
  const scored = scoreTwelve('share')
  if (step === 'classes') {
    const percent = (value: number): string =>
      formatNumber(value, locale, { kind: 'percent', digits: 0 })
    const row = (one: ScoredPencilCustomer): string[] => [
      one.name,
      ...[one.recency, one.frequency, one.monetary].map(integer),
      percent(one.mean),
      one.class,
      money(one.revenue)
    ]
    const scores = ['R', 'F', 'M'].map(numberColumn)
    return {
      columns: [
        customer,
        ...scores,
        ...numbers('mean'),
        wordColumn(word('class')),
        ...numbers('revenue')
      ],
      rows: scored.toSorted((a, b) => b.mean - a.mean).map(row)
    }
  }
  const [average, appearance] = [scoreTwelve('average'), scoreTwelve('appearance')]
  const frequency = (list: readonly ScoredPencilCustomer[], name: string): string =>
    integer(list.find(one => one.name === name)?.frequency ?? 0)
  return {
    columns: [customer, ...numbers('purchases', 'share', 'average', 'appearance')],
    rows: scored
      .toSorted((a, b) => a.purchases - b.purchases)
      .map(({ name, purchases, frequency: share }) => [
        name,
        integer(purchases),
        integer(share),
        frequency(average, name),
        frequency(appearance, name)
      ])
  }
}
