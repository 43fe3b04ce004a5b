import { GIVENS, type GivenId } from './givens.ts'

/** A slider’s scale, in the given’s own unit. */
export interface SliderScale {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * A scale on which a given is worth moving. `anchor` is the value when the reader takes hold of the
 * slider (or the default): an open-ended given gets a range of about twice that, so that a shop and
 * a bank both have one, and about a hundred steps. Do not recompute it while dragging.
 */
export function sliderFor(id: GivenId, anchor: number): SliderScale {
  const { min, max, step } = GIVENS[id]
  const span = max - min
  if (span <= 2) return { min, max, step }
  const top = Math.min(max, niceAbove(Math.max(2 * anchor, 10 * step)))
  return { min, max: top, step: Math.max(step, niceAbove((top - min) / 200)) }
}

/** The smallest of 1, 2 or 5 times a power of ten that is not below `value` (> 0). */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const ratio = value / power
  const factor = ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10
  return factor * power
}
