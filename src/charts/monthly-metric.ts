import type { NumberStyle } from '../i18n/format.ts'
import { formatList } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { monthName } from './format.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, DotMark, Mark, Point } from './spec.ts'

/** One metric of the reader's own table, month by month. */
export interface MonthlySeries {
  /** Of the metric; also the id of the chart. */
  readonly id: string
  readonly name: string
  readonly show: NumberStyle['kind']
  /** In any order, each month once (see `monthNumber`); null where the metric has no value. */
  readonly months: readonly { readonly month: number; readonly value: number | null }[]
  /** The month in use elsewhere on the page. */
  readonly chosen?: number | undefined
}

/** A low chart of one metric by month. Months without a value, or missing, break the line. */
export function monthlyMetric(series: MonthlySeries, look: Look): ChartSpec {
  const { locale, currency } = look
  const words = TEXT[locale]
  const say = sayer(look)
  const rows = series.months.toSorted((a, b) => a.month - b.month)
  const known = rows.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]))
  const style: NumberStyle =
    series.show === 'money' ? { kind: 'money', currency } : { kind: series.show }
  const said = {
    name: series.name,
    known: known.map(({ month, value }) => ({
      month: monthName(month, locale),
      value,
      shown: say.as(value, series.show)
    })),
    holes: holesIn(rows).map(month => monthName(month, locale)),
    list: (items: readonly string[]) => formatList(items, locale)
  }
  const first = rows[0]?.month ?? 0
  return {
    id: `monthly-${series.id}`,
    size: 'small',
    title: words.title(said),
    sentence: words.sentence(said),
    x: {
      type: 'linear',
      label: '',
      domain: [first, Math.max(first + 1, rows.at(-1)?.month ?? 0)],
      format: 'month'
    },
    y: {
      type: 'linear',
      label: series.name,
      domain: stableDomain(extent(known.map(({ value }) => value)), previousDomain(look, 'y')),
      format: style
    },
    marks: marksOf(series, rows, known, style.kind, look),
    table: {
      caption: series.name,
      columns: [{ label: words.month }, { label: series.name, style }],
      rows: rows.map(({ month, value }) => [monthName(month, locale), value])
    }
  }
}

function marksOf(
  series: MonthlySeries,
  rows: MonthlySeries['months'],
  known: readonly { readonly month: number; readonly value: number }[],
  kind: NumberStyle['kind'],
  look: Look
): Mark[] {
  const points: Point[] = []
  for (const { month, value } of rows) {
    const last = points.at(-1)
    if (last && month > last[0] + 1) points.push([last[0] + 1, null])
    points.push([month, value])
  }
  const dots = known.map(({ month, value }) => [month, value] as const)
  const dot = (key: string, some: DotMark['points'], strong: boolean): DotMark => ({
    kind: 'dot',
    key,
    series: 1,
    points: some,
    ...(strong ? { strong } : {})
  })
  const marked = known.find(({ month }) => month === series.chosen) ?? known.at(-1)
  const marks: Mark[] = [
    { kind: 'line', key: 'line', series: 1, points },
    dot('months', dots, false)
  ]
  if (!marked) return marks
  return [
    ...marks,
    dot('marked', [[marked.month, marked.value]], true),
    {
      kind: 'label',
      key: 'marked-label',
      series: 1,
      text: sayer(look).as(marked.value, kind),
      x: marked.month,
      y: marked.value,
      side: 'above',
      strong: true
    }
  ]
}

/** With 0, unless that would flatten what there is to see. */
function extent(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const flat = high - low < 0.4 * Math.max(Math.abs(low), Math.abs(high)) && high > low
  return flat ? values : [0, ...values]
}

/** Months without a value, and months between the first and the last that are missing. */
function holesIn(rows: MonthlySeries['months']): number[] {
  const values = new Map(rows.map(({ month, value }) => [month, value]))
  const [first, last] = [rows[0]?.month ?? 0, rows.at(-1)?.month ?? -1]
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    month => (values.get(month) ?? null) === null
  )
}

interface Said {
  readonly name: string
  readonly known: readonly {
    readonly month: string
    readonly value: number
    readonly shown: string
  }[]
  readonly holes: readonly string[]
  readonly list: (items: readonly string[]) => string
}

interface Words {
  readonly month: string
  readonly title: (said: Said) => string
  readonly sentence: (said: Said) => string
}

/** The months with the lowest and the highest value; the first of several. */
function ends({ known }: Said) {
  const [first] = known
  if (!first) return undefined
  return {
    first,
    last: known.at(-1) ?? first,
    low: known.reduce((a, b) => (b.value < a.value ? b : a)),
    high: known.reduce((a, b) => (b.value > a.value ? b : a))
  }
}

/** More than a few holes are counted, not listed. */
const FEW = 4

const TEXT: Localised<Words> = {
  en: {
    month: 'Month',
    title: said => {
      const end = ends(said)
      return end
        ? `${said.name}: ${end.last.shown} in ${end.last.month}`
        : `${said.name}: no month has a value`
    },
    sentence: said => {
      const { name, known, holes, list } = said
      const end = ends(said)
      if (!end) return `${name} has no value in any month of the table.`
      const none =
        holes.length === 0
          ? ''
          : ` No value in ${holes.length > FEW ? `${holes.length} months` : list(holes)}.`
      const { first, last, low, high } = end
      if (known.length === 1) return `${name} was ${last.shown} in ${last.month}.${none}`
      if (low.shown === high.shown) {
        return `${name} was ${last.shown} in every month with a value, from ${first.month} to ${last.month}.${none}`
      }
      return `${name} from ${first.month} to ${last.month}: lowest in ${low.month} (${low.shown}), highest in ${high.month} (${high.shown}), ${last.shown} at the end.${none}`
    }
  },
  es: {
    month: 'Mes',
    title: said => {
      const end = ends(said)
      return end
        ? `${said.name}: ${end.last.shown} en ${end.last.month}`
        : `${said.name}: ningún mes tiene valor`
    },
    sentence: said => {
      const { name, known, holes, list } = said
      const end = ends(said)
      if (!end) return `${name}: no tiene valor en ningún mes de la tabla.`
      const none =
        holes.length === 0
          ? ''
          : ` Sin valor en ${holes.length > FEW ? `${holes.length} meses` : list(holes)}.`
      const { first, last, low, high } = end
      if (known.length === 1) return `${name}: ${last.shown} en ${last.month}.${none}`
      if (low.shown === high.shown) {
        return `${name}: ${last.shown} en todos los meses con valor, de ${first.month} a ${last.month}.${none}`
      }
      return `${name}, de ${first.month} a ${last.month}: mínimo en ${low.month} (${low.shown}), máximo en ${high.month} (${high.shown}) y ${last.shown} al final.${none}`
    }
  }
}
