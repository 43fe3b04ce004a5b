import type { Unit } from '../formula/unit.ts'
import type { NumberStyle } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { isMetricId, metricOf } from './catalogue.ts'
import { GIVENS, type GivenId } from './givens.ts'
import { idOfName } from './metric.ts'

const isGivenId = (id: string): id is GivenId => Object.hasOwn(GIVENS, id)

interface Named {
  readonly symbol: Localised
  readonly called: Localised
  readonly unit: Unit
  readonly show: NumberStyle['kind']
}

const known = new Map<string, Named | undefined>()

/** What the printers and the unit check need to know of a name in a formula. */
function entry(name: string): Named | undefined {
  // Asked for at every number of every formula, at every key.
  if (!known.has(name)) known.set(name, find(idOfName(name)))
  return known.get(name)
}

function find(id: string): Named | undefined {
  if (isGivenId(id)) return { ...GIVENS[id], called: GIVENS[id].name }
  return isMetricId(id) ? { ...metricOf(id), called: metricOf(id).short } : undefined
}

/** TeX of a given or metric, by formula name or id; an unknown name as it is written. */
export const symbolOf = (name: string, locale: Locale): string =>
  entry(name)?.symbol[locale] ?? `\\text{${name}}`

/** What a formula in words calls a given or metric; an unknown name as it is written. */
export const nameOf = (name: string, locale: Locale): string => entry(name)?.called[locale] ?? name

/** Unit of a given or metric, as the unit check asks for it. */
export const unitOfName = (name: string): Unit | undefined => entry(name)?.unit

/** How a given or metric is written. */
export const showOf = (name: string): NumberStyle['kind'] => entry(name)?.show ?? 'number'
