import { summarise } from '../analysis/customers/summary.ts'
import type { CustomerSummary } from '../analysis/customers/summary-model.ts'
import { expectancySteps } from '../analysis/forecast/expectancy.ts'
import type { ForecastParams } from '../analysis/forecast/model.ts'
import type { MovementParams } from '../analysis/movement/model.ts'
import { spanOf } from '../analysis/rfm/measures.ts'
import { CLASSES, type RfmParams, SEGMENTS } from '../analysis/rfm/model.ts'
import { SEGMENT_NAMES } from '../analysis/rfm/segments.ts'
import type { ValueParams } from '../analysis/value/model.ts'
import { valuePerCustomer } from '../analysis/value/per-customer.ts'
import { isoOfDay } from '../i18n/day.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { finish } from '../ingest/work/steps.ts'
import type { Held } from './held-tables.ts'

type Cell = string | number | null

/** Rows of a file, made one at a time: a million of them never stand in memory together. */
export interface CustomerRows {
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

const NAMES = {
  customer: { en: 'customer', es: 'cliente' },
  first: { en: 'first purchase', es: 'primera compra' },
  last: { en: 'last purchase', es: 'última compra' },
  purchases: { en: 'purchases', es: 'compras' },
  revenue: { en: 'revenue', es: 'ingresos' },
  recency: { en: 'recency score', es: 'nota de recencia' },
  frequency: { en: 'frequency score', es: 'nota de frecuencia' },
  monetary: { en: 'monetary score', es: 'nota de valor monetario' },
  class: { en: 'class', es: 'clase' },
  segment: { en: 'segment', es: 'segmento' },
  value: { en: 'value', es: 'valor' },
  net: { en: 'value after costs', es: 'valor tras los costes' },
  repeats: { en: 'repeat purchases', es: 'compras repetidas' },
  alive: { en: 'P(alive)', es: 'P(vivo)' },
  expected: { en: 'purchases to expect', es: 'compras que cabe esperar' },
  each: { en: 'spend to expect of one', es: 'gasto que cabe esperar en cada una' },
  brings: { en: 'discounted margin to expect', es: 'margen descontado que cabe esperar' },
  before: { en: 'class before', es: 'clase antes' },
  after: { en: 'class after', es: 'clase después' }
} as const satisfies Readonly<Record<string, Localised>>

const named = (locale: Locale, ...columns: readonly (keyof typeof NAMES)[]) =>
  columns.map(column => NAMES[column][locale])

/** A customer's id, days and counts, as every file begins. */
const done = ({ table }: Held, summary: CustomerSummary, code: number): Cell[] => [
  table.customer.labels.at(code),
  isoOfDay(summary.first[code] ?? 0),
  isoOfDay(summary.last[code] ?? 0),
  summary.purchases[code] ?? 0
]

/** Scores, class and segment of every customer. */
export function rfmRows(
  held: Held,
  params: RfmParams,
  locale: Locale,
  mask?: Uint8Array
): CustomerRows {
  const summary = summarise(held.table, params, spanOf(params))
  const scores = held.rfm().scores(params)
  function* rows() {
    for (let code = 1; code < scores.size; code += 1) {
      const r = scores.recency[code] ?? 0
      if (r === 0 || mask?.[code] === 0) continue
      const segment = SEGMENTS[(scores.segment[code] ?? 0) - 1]
      yield [
        ...done(held, summary, code),
        summary.revenue[code] ?? 0,
        r,
        scores.frequency[code] ?? 0,
        scores.monetary[code] ?? 0,
        CLASSES[(scores.class[code] ?? 0) - 1] ?? '',
        segment ? SEGMENT_NAMES[segment][locale] : ''
      ]
    }
  }
  return {
    columns: named(
      locale,
      ...(['customer', 'first', 'last', 'purchases', 'revenue'] as const),
      ...(['recency', 'frequency', 'monetary', 'class', 'segment'] as const)
    ),
    rows: rows()
  }
}

/** Value of every customer to date. */
export function valueRows(
  held: Held,
  params: ValueParams,
  locale: Locale,
  mask?: Uint8Array
): CustomerRows {
  const { count, codes, value, net, summary } = valuePerCustomer(held.table, params, mask)
  function* rows() {
    for (let i = 0; i < count; i += 1) {
      yield [...done(held, summary, codes[i] ?? 0), value[i] ?? 0, net[i] ?? 0]
    }
  }
  return {
    columns: named(locale, 'customer', 'first', 'last', 'purchases', 'value', 'net'),
    rows: rows()
  }
}

/** Classes of every customer on both days of a movement; empty where there was none. */
export function movementRows(
  held: Held,
  params: MovementParams,
  locale: Locale,
  mask?: Uint8Array
): CustomerRows {
  const classAt = (asOf: number) => held.rfm().scores({ ...params, asOf }).class
  const before = classAt(params.before)
  const after = classAt(params.after)
  const letter = (one: number | undefined) => CLASSES[(one ?? 0) - 1] ?? ''
  function* rows() {
    for (let code = 1; code < after.length; code += 1) {
      if ((before[code] === 0 && after[code] === 0) || mask?.[code] === 0) continue
      yield [held.table.customer.labels.at(code), letter(before[code]), letter(after[code])]
    }
  }
  return { columns: named(locale, 'customer', 'before', 'after'), rows: rows() }
}

/** What to expect of every customer; no row where no model can be fitted, which the widget says. */
export function forecastRows(
  held: Held,
  params: ForecastParams,
  locale: Locale,
  mask?: Uint8Array
): CustomerRows {
  const found = finish(expectancySteps(held.table, params, mask))
  function* rows() {
    if ('kind' in found) return
    const { buyers, ahead, each, brings } = found
    const { codes, histories, summary } = buyers
    for (let i = 0; i < codes.length; i += 1) {
      const row = histories.rowOf[i] as number
      const mean = each[i] as number
      yield [
        ...done(held, summary, codes[i] as number),
        histories.repeats[row] as number,
        ahead.alive[row] as number,
        ahead.purchases[row] as number,
        Number.isNaN(mean) ? null : mean,
        brings[i] as number
      ]
    }
  }
  return {
    columns: named(
      locale,
      ...(['customer', 'first', 'last', 'purchases', 'repeats'] as const),
      ...(['alive', 'expected', 'each', 'brings'] as const)
    ),
    rows: rows()
  }
}
