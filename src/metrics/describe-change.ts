import { formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { type MetricId, metricOf } from './catalogue.ts'
import { compare, type MetricChange } from './change.ts'
import { CONVENTIONS, type ConventionId, type Conventions } from './conventions.ts'
import type { Givens } from './givens.ts'
import { showOf } from './names.ts'
import { explainNoValue } from './novalue.ts'
import { type Page, showValue } from './show.ts'

/** What the sentence speaks of, in this order; the rest of the catalogue follows from these. */
const HEADLINES: readonly MetricId[] = [
  'customer-value',
  'ltv',
  'ltv-cac',
  'cac',
  'arpu',
  'churn',
  'monthly-value',
  'payback',
  'payback-churn'
]

const WORDS = {
  en: {
    nothing: 'The conventions are the same, so no metric changes.',
    moved: (label: string, from: string, to: string) => `${label}: ${from} → ${to}.`,
    changed: (list: string) => `What changes: ${list}.`,
    none: 'No headline metric changes.',
    now: (name: string, value: string) => `${name}, which had no value, is now ${value}`,
    equal: 'As many customers joined as left, so every base is the same number.',
    cancels: (value: string) =>
      `LTV stays at ${value}, because the base cancels: ARPU / churn is revenue / lost on any base.`
  },
  es: {
    nothing: 'Las convenciones son las mismas, así que no cambia ninguna métrica.',
    moved: (label: string, from: string, to: string) => `${label}: ${from} → ${to}.`,
    changed: (list: string) => `Qué cambia: ${list}.`,
    none: 'No cambia ninguna métrica principal.',
    now: (name: string, value: string) => `${name}, que no tenía valor, ahora es ${value}`,
    equal: 'Hubo tantas altas como bajas, así que todas las bases son el mismo número.',
    cancels: (value: string) =>
      `El LTV sigue en ${value}, porque la base se anula: ARPU / churn es ingresos / bajas con cualquier base.`
  }
} as const

/**
 * Says what a switch of conventions changed on these givens and by how much, and, when the base was
 * switched, that LTV does not depend on it: short, because screen readers speak it at every switch. Every
 * clause is read off the two solutions.
 */
export function describeChange(
  before: Conventions,
  after: Conventions,
  givens: Givens,
  page: Page
): string {
  const { locale } = page
  const words = WORDS[locale]
  const switched = (Object.keys(CONVENTIONS) as ConventionId[]).filter(
    id => before[id] !== after[id]
  )
  if (switched.length === 0) return words.nothing
  const { changed, same } = compare(before, after, givens)
  const headline = HEADLINES.flatMap(id => changed.find(change => change.id === id) ?? [])
  const lost = headline.flatMap(change => change.lost ?? [])
  const moved = headline.filter(change => change.after !== undefined)
  const ltv = switched.includes('base') ? same.find(({ id }) => id === 'ltv') : undefined
  return [
    ...switched.map(id => switchedSentence(id, before, after, locale)),
    ...(headline.length === 0 ? [words.none] : []),
    ...(switched.includes('base') && givens.new === givens.lost ? [words.equal] : []),
    ...(moved.length > 0
      ? [words.changed(moved.map(change => changeClause(change, page)).join('; '))]
      : []),
    ...lost.map(problem => explainNoValue(problem, locale)),
    ...(ltv ? [words.cancels(showValue('ltv', ltv.value, page))] : [])
  ].join(' ')
}

function switchedSentence(
  id: ConventionId,
  before: Conventions,
  after: Conventions,
  locale: Locale
): string {
  const { label, options } = CONVENTIONS[id]
  const words = options as Readonly<Record<string, Readonly<Record<Locale, string>>>>
  const option = (conventions: Conventions): string => words[conventions[id]]?.[locale] ?? ''
  return WORDS[locale].moved(label[locale], option(before), option(after))
}

/** “ARPU €81.63 → €80.93 (−0.86%)”. */
function changeClause({ id, before, after = 0 }: MetricChange, page: Page): string {
  const name = metricOf(id).short[page.locale]
  if (before === undefined) return WORDS[page.locale].now(name, showClosely(id, after, page))
  const clause = `${name} ${showClosely(id, before, page)} → ${showClosely(id, after, page)}`
  // A ratio to nothing, or across zero, says nothing.
  if (before === 0 || Math.sign(before) !== Math.sign(after)) return clause
  return `${clause} (${signedPercent((after - before) / Math.abs(before), page.locale)})`
}

/** With two more decimals for rates: between two bases churn moves in the third. */
const showClosely = (id: MetricId, value: number, page: Page): string =>
  showOf(id) === 'percent'
    ? formatNumber(value, page.locale, { kind: 'percent', digits: 4 })
    : showValue(id, value, page)

/** Two decimals, unless that would hide the change. */
const signedPercent = (fraction: number, locale: Locale): string =>
  formatNumber(fraction, locale, {
    kind: 'percent',
    signed: true,
    ...(Math.abs(fraction) >= 0.0001 ? { digits: 2 } : {})
  })
