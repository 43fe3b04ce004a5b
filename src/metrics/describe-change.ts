import { formatList, formatNumber } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { type MetricId, metricOf } from './catalogue.ts'
import { compare, type MetricChange } from './change.ts'
import { CONVENTIONS, type ConventionId, type Conventions } from './conventions.ts'
import type { Givens } from './givens.ts'
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
  'lifetime',
  'monthly-value',
  'payback',
  'payback-churn',
  'growth-ceiling'
]

const WORDS = {
  en: {
    nothing: 'The conventions are the same, so no metric changes.',
    moved: (label: string, from: string, to: string) => `${label}: ${from} → ${to}.`,
    changed: (list: string) => `What changes: ${list}.`,
    none: 'No headline metric changes.',
    same: (list: string) => `What stays: ${list}.`,
    now: (name: string, value: string) => `${name} now has a value, ${value}`,
    cancels: (value: string) =>
      `LTV stays at ${value}, because the base cancels: ARPU / churn is revenue / lost on any base.`
  },
  es: {
    nothing: 'Las convenciones son las mismas, así que no cambia ninguna métrica.',
    moved: (label: string, from: string, to: string) => `${label}: ${from} → ${to}.`,
    changed: (list: string) => `Qué cambia: ${list}.`,
    none: 'No cambia ninguna métrica principal.',
    same: (list: string) => `Qué sigue igual: ${list}.`,
    now: (name: string, value: string) => `${name} ahora tiene valor, ${value}`,
    cancels: (value: string) =>
      `El LTV sigue en ${value}, porque la base se anula: ARPU / churn es ingresos / bajas con cualquier base.`
  }
} as const

/**
 * Says what a switch of conventions changed on these givens and by how much, what stayed, and, when
 * the base was switched, that LTV does not depend on it. Every clause is read off the two solutions.
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
  const stayed = HEADLINES.filter(
    id => same.some(entry => entry.id === id) && !(ltv && id === 'ltv')
  )
  return [
    ...switched.map(id => switchedSentence(id, before, after, locale)),
    ...(headline.length === 0 ? [words.none] : []),
    ...(moved.length > 0
      ? [words.changed(moved.map(change => changeClause(change, page)).join('; '))]
      : []),
    ...lost.map(problem => explainNoValue(problem, locale)),
    ...(ltv ? [words.cancels(showValue('ltv', ltv.value, page))] : []),
    ...(stayed.length > 0
      ? [
          words.same(
            formatList(
              stayed.map(id => metricOf(id).short[locale]),
              locale
            )
          )
        ]
      : [])
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
  const now = showValue(id, after, page)
  if (before === undefined) return WORDS[page.locale].now(name, now)
  const clause = `${name} ${showValue(id, before, page)} → ${now}`
  // A ratio to nothing, or across zero, says nothing.
  if (before === 0 || Math.sign(before) !== Math.sign(after)) return clause
  const relative = (after - before) / Math.abs(before)
  const percent = formatNumber(relative, page.locale, { kind: 'percent', signed: true })
  return `${clause} (${percent})`
}
