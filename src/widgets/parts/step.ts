import { tidy } from '../../i18n/tidy.ts'

/**
 * The step that an arrow key takes from here: one in the second significant digit (30,000 → 1,000;
 * 980 → 10; 0.6 → 0.01), never less than `least`: nobody loses 9.9 customers.
 */
function stepFrom(value: number, least: number): number {
  const size = Math.abs(value)
  return size === 0 ? least : Math.max(least, 10 ** (Math.floor(Math.log10(size)) - 1))
}

/** The next value up or down, on the grid of the step, inside the bounds. */
export function stepped(
  value: number,
  direction: 1 | -1,
  bounds: { readonly min: number; readonly max: number; readonly step: number },
  coarse = false
): number {
  const step = stepFrom(value, bounds.step) * (coarse ? 10 : 1)
  const slots = value / step
  const next = direction > 0 ? Math.floor(slots + 1 + 1e-9) : Math.ceil(slots - 1 - 1e-9)
  // Products such as 7 × 0.01 carry a binary tail that a reader would see.
  const clean = tidy(next * step)
  return Math.min(bounds.max, Math.max(bounds.min, clean))
}
