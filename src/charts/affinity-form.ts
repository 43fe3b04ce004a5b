import type { Affinity, Ranged, Taste } from '../analysis/affinity/model.ts'
import { formatNumber, type NumberStyle } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'

/** How a taste is written: points above or below the base, or an index that is 100 at the base. */
export type Form = 'points' | 'index'

/** What the charts of the widget are drawn from. */
export interface ShownAffinity extends Affinity {
  readonly form: Form
  /** The people were dealt into the groups by lot. */
  readonly shuffled: boolean
  /** Place of the group that is drawn large. */
  readonly picked: number
}

/** Where nothing deviates. */
export const REFERENCE: Readonly<Record<Form, number>> = { points: 0, index: 100 }

/** A taste in the unit of the form; an end without bound is Infinity. */
export function inForm(taste: Taste, form: Form): Ranged {
  const { value, low, high } = form === 'points' ? taste.deviation : taste.ratio
  return { value: value === null ? null : 100 * value, low: 100 * low, high: 100 * high }
}

export const styleOf = (form: Form): NumberStyle =>
  form === 'points' ? { kind: 'number', digits: 1, signed: true } : { kind: 'number', digits: 0 }

export const written = (value: number, form: Form, locale: Locale): string =>
  formatNumber(value + 0, locale, styleOf(form))

/** A range of the axis that all groups share: every value, and the intervals of those that are told. */
export function rangeOf({ tastes, form }: ShownAffinity): readonly [low: number, high: number] {
  const values = tastes.flatMap(taste => inForm(taste, form).value ?? [])
  const highest = Math.max(form === 'points' ? 1 : 150, ...values)
  const lowest = form === 'points' ? Math.min(-1, ...values) : 0
  const ends = tastes
    .filter(({ told }) => told)
    .flatMap(taste => [inForm(taste, form).low, inForm(taste, form).high])
  // An index may be enormous at its upper end.
  const most = form === 'points' ? 100 : 2 * highest
  return [Math.min(lowest, ...ends), Math.max(highest, ...ends.map(end => Math.min(end, most)))]
}

/** The tastes that are told from chance, the furthest from the base first. */
export const toldOf = ({ tastes }: Affinity): Taste[] =>
  tastes
    .filter(({ told }) => told)
    .sort((a, b) => Math.abs(b.deviation.value as number) - Math.abs(a.deviation.value as number))

/** What a group is called where there is hardly any room: its number, which the lists show, too. */
export const numbered = (name: string, at: number): string => `${at + 1}. ${name}`
