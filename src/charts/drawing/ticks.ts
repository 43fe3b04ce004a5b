import type { Locale } from '../../i18n/locale.ts'
import { axisTicks, textWidth, tickFormat } from '../format.ts'
import type { Axis } from '../spec.ts'

export interface Ticks {
  readonly values: readonly (number | string)[]
  readonly text: (value: number | string) => string
}

const NONE: Ticks = { values: [], text: String }

/** About `count` ticks of an axis; all the names of a band axis. */
export function ticksOfAxis(
  axis: Axis | null,
  count: number,
  locale: Locale,
  narrow = false
): Ticks {
  if (!axis) return NONE
  if (axis.type === 'band') {
    const { domain, short } = axis
    const text = (name: number | string) =>
      (narrow ? short?.[domain.indexOf(String(name))] : undefined) ?? String(name)
    return { values: domain, text }
  }
  if (axis.hidden) return NONE
  const values = axisTicks(axis, count)
  const format = tickFormat(axis, values, locale)
  return { values, text: value => format(Number(value)) }
}

/** As many ticks, up to nine, as leave some space between their texts in `room` pixels. */
export function roomyTicks(
  axis: Axis | null,
  room: number,
  fontSize: number,
  locale: Locale
): Ticks {
  if (axis?.type === 'band') {
    const names = ticksOfAxis(axis, 0, locale)
    const step = room / Math.max(1, axis.domain.length)
    const taken = (ticks: Ticks) => (widest(ticks, fontSize) + fontSize * 0.6) / step
    if (taken(names) <= 1) return names
    const short = ticksOfAxis(axis, 0, locale, true)
    return everyNth(short, taken(short))
  }
  for (let count = 8; ; count -= 1) {
    const wanted = ticksOfAxis(axis, count, locale)
    const gaps = Math.max(1, wanted.values.length - 1)
    if (count === 1 || room / gaps >= widest(wanted, fontSize) + fontSize * 1.5) return wanted
  }
}

/** The first tick of every so many, at least `least` and whole. */
export function everyNth(ticks: Ticks, least: number): Ticks {
  const step = Math.max(1, Math.ceil(least))
  return { ...ticks, values: ticks.values.filter((_, i) => i % step === 0) }
}

/** Width of the widest text, in pixels. */
export const widest = ({ values, text }: Ticks, fontSize: number): number =>
  Math.max(0, ...values.map(value => textWidth(text(value), fontSize)))
