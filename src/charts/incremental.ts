import type { IncrementalResult } from '../analysis/incremental/model.ts'
import { stableDomain } from './domain.ts'
import { detectableTotal, INCREMENTAL_TEXT } from './incremental-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Domain, Mark, Series } from './spec.ts'

interface Row {
  readonly key: string
  readonly at: string
  readonly series: Series
  readonly value: number | null
  readonly range: Domain | null
}

/** Incremental revenue with its intervals, and the effects that are missed too often to count on. */
export function incrementalInterval(result: IncrementalResult, look: Look): ChartSpec {
  const words = INCREMENTAL_TEXT[look.locale]
  const say = sayer(look)
  const rows = rowsOf(result, look)
  const values = rows.flatMap(({ value, range }) => [value ?? 0, ...(range ?? [])])
  const money = { kind: 'money', currency: look.currency } as const
  return {
    id: 'incremental',
    title: words.title(result, say),
    sentence: words.sentence(result, say),
    x: {
      type: 'linear',
      label: words.axis,
      domain: stableDomain([0, ...values], previousDomain(look, 'x')),
      format: money
    },
    y: { type: 'band', label: '', domain: rows.map(({ at }) => at) },
    marks: rows.length === 0 ? [] : marksOf(rows, say.money),
    table: {
      caption: words.caption,
      columns: [
        { label: words.quantity },
        { label: words.value, style: money },
        { label: words.low, style: money },
        { label: words.high, style: money }
      ],
      rows: rows.map(({ at, value, range }) => [at, value, range?.[0] ?? null, range?.[1] ?? null])
    }
  }
}

function rowsOf(result: IncrementalResult, look: Look): readonly Row[] {
  const words = INCREMENTAL_TEXT[look.locale]
  const { incremental, bootstrap } = result
  if (!incremental) return []
  const { value, low, high } = incremental
  const range = low === null || high === null ? null : ([low, high] as const)
  const least = detectableTotal(result)
  return [
    {
      ...{ key: 'welch', at: range ? words.welch : words.axis, series: 1 as const },
      ...{ value, range }
    },
    ...(bootstrap
      ? [
          {
            ...{ key: 'bootstrap', at: words.bootstrap, series: 4 as const, value },
            range: [bootstrap.low, bootstrap.high] as const
          }
        ]
      : []),
    ...(least === null
      ? []
      : [
          {
            ...{ key: 'detectable', at: words.detectable(result, sayer(look)) },
            ...{ series: 0 as const, value: null },
            range: [-least, least] as const
          }
        ])
  ]
}

function marksOf(rows: readonly Row[], money: (value: number) => string): Mark[] {
  const first = rows[0]
  return [
    { kind: 'rule', key: 'nought', series: 0, x: 0 },
    ...rows.map(
      ({ key, at, series, value, range }): Mark => ({
        ...{ kind: 'interval', key, series },
        intervals: [{ at, value, range }]
      })
    ),
    ...(first && first.value !== null
      ? [
          {
            ...{ kind: 'label' as const, key: 'estimate', series: 1 as const, strong: true },
            ...{ text: money(first.value), x: first.value, y: first.at, side: 'above' as const }
          }
        ]
      : [])
  ]
}
