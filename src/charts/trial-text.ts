import type { Outcome } from '../analysis/trials/people.ts'
import { formatNumber, type NumberStyle } from '../i18n/format.ts'
import type { Look } from './look.ts'
import { sayer } from './say.ts'

/** What is measured: money, or a share of customers. */
export type OutcomeKind = Outcome['kind']

/** An effect in a sentence: money a customer, or points. */
export const effectText = (value: number, kind: OutcomeKind, look: Look): string =>
  kind === 'money' ? sayer(look).money(value) : pointsText(value, look)

/** “1.25 points”, “1 punto”. */
function pointsText(value: number, { locale }: Look): string {
  const text = formatNumber(100 * value + 0, locale, { kind: 'number' })
  const one = text === '1'
  return `${text} ${locale === 'en' ? (one ? 'point' : 'points') : one ? 'punto' : 'puntos'}`
}

/** A share to a tenth of a point, without a nought behind the point: “5%”, “17.5%”. */
export function shareText(value: number, { locale }: Look): string {
  const tenths = Math.round(value * 1000)
  return formatNumber(tenths / 1000, locale, {
    kind: 'percent',
    digits: tenths % 10 === 0 ? 0 : 1
  })
}

/** How an axis or a table writes an effect; a share is given in points there. */
export const effectStyle = (kind: OutcomeKind, { currency }: Look): NumberStyle =>
  kind === 'money' ? { kind: 'money', currency } : { kind: 'number' }

/** An effect in the unit of `effectStyle`. */
export const inUnit = (value: number, kind: OutcomeKind): number =>
  kind === 'money' ? value : 100 * value

export const effectLabel = (kind: OutcomeKind, { locale }: Look): string =>
  kind === 'money'
    ? { en: 'Effect per customer', es: 'Efecto por cliente' }[locale]
    : { en: 'Effect, in points', es: 'Efecto, en puntos' }[locale]

/** “19 of 100 customers”, “uno”: how many of how many. */
export const outOf = (some: number, all: number, look: Look): string => {
  const say = sayer(look)
  return `${say.count(some)} ${look.locale === 'en' ? 'of' : 'de'} ${say.count(all)}`
}
