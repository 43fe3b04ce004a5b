interface Bounds {
  readonly min: number
  readonly max: number
  readonly step: number
}

/** 1, 2 or 5 times a power of ten, not below the size. */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const lead = size / power
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power
}

/**
 * The range of a slider: from the lower bound (or 0) to a round number at twice the default, more where
 * the reader's number needs it, in a hundred to five hundred steps that are round numbers too.
 */
export function sliderFor(fallback: number, value: number, { min, max, step: least }: Bounds) {
  const reach = Math.max(Math.abs(fallback) * 2, Math.abs(value), least * 10)
  const top = Math.min(max, roundUp(reach))
  const step = Math.max(least, 10 ** Math.floor(Math.log10(top)) / 100)
  return { min: min < 0 ? Math.max(min, -top) : min, max: top, step }
}
