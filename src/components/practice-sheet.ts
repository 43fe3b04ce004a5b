import { toTex } from '../formula/tex.ts'
import type { Locale } from '../i18n/locale.ts'
import { isMetricId, type MetricId, metricOf } from '../metrics/catalogue.ts'
import {
  CONVENTIONS,
  type ConventionId,
  type Conventions,
  DEFAULT_CONVENTIONS
} from '../metrics/conventions.ts'
import { formulaFor } from '../metrics/formulas.ts'
import { DEFAULT_GIVENS, type GivenId } from '../metrics/givens.ts'
import { idOfName } from '../metrics/metric.ts'
import { symbolOf } from '../metrics/names.ts'
import type { Sheet } from '../metrics/sheet.ts'
import { showValue } from '../metrics/show.ts'
import { solve } from '../metrics/solve.ts'

/** Conventions as a lesson writes them: `base="average" money="margin"`. */
export type ConventionProps = { readonly [Id in ConventionId]?: string }

const isConvention = (key: string): key is ConventionId => Object.hasOwn(CONVENTIONS, key)

/**
 * The practice numbers worked out under the deck’s conventions, or under those that a lesson names.
 * @throws on a convention or an option that does not exist, and says which do.
 */
export function practiceSheet(asked: ConventionProps = {}): Sheet {
  const chosen: Record<string, string> = { ...DEFAULT_CONVENTIONS }
  for (const [key, option] of Object.entries(asked)) {
    if (option === undefined || !isConvention(key)) continue
    const options = Object.keys(CONVENTIONS[key].options)
    if (!options.includes(option)) {
      throw new Error(
        `${key}="${option}" is no convention; ${key} is one of ${options.join(', ')}.`
      )
    }
    chosen[key] = option
  }
  const conventions = chosen as unknown as Conventions
  return { givens: DEFAULT_GIVENS, conventions, solution: solve(DEFAULT_GIVENS, conventions) }
}

/**
 * A metric at a practice sheet, unrounded.
 * @throws on an unknown id, and when the metric has no value there: prose cannot print that.
 */
export function practiceValue(id: string, sheet: Sheet): number {
  if (!isMetricId(id)) throw new Error(`There is no metric “${id}” in src/metrics.`)
  const outcome = sheet.solution.get(id)
  if (!outcome?.ok) throw new Error(`Metric “${id}” has no value at the practice numbers.`)
  return outcome.value
}

/** A given of the practice. Throws on an unknown id. */
export function practiceGiven(id: string): number {
  if (!Object.hasOwn(DEFAULT_GIVENS, id))
    throw new Error(`There is no given “${id}” in src/metrics/givens.ts.`)
  return DEFAULT_GIVENS[id as GivenId]
}

const TEX_SPECIAL = /[{}$&#%_]/g

/** TeX of “CAC = cost / new”, and of what follows it: “= 30,000 / 30 = 1,000”. */
export function formulaTex(
  id: MetricId,
  sheet: Sheet,
  locale: Locale
): { symbols: string; numbers: string } {
  const node = formulaFor(id, sheet.conventions)
  const symbol = (name: string): string => symbolOf(name, locale)
  const left = metricOf(id).symbol[locale]
  const shown = (name: string): string => {
    const key = idOfName(name)
    return showValue(key, isMetricId(key) ? practiceValue(key, sheet) : practiceGiven(key), {
      locale
    })
  }
  // Slots are for live formulas; on a page that only shows the practice they are plain text.
  const numbers = toTex(node, { symbol, number: shown, locale }).replace(/\\htmlData\{[^}]*\}/g, '')
  const result = shown(id).replace(TEX_SPECIAL, character => `\\${character}`)
  return {
    symbols: `${left} = ${toTex(node, { symbol, locale })}`,
    numbers: `{} = ${numbers} = \\text{${result}}`
  }
}
