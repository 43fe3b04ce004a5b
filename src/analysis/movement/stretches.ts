import type { Day } from '../../ingest/transactions/transactions.ts'
import type { MovementParams } from './model.ts'

/**
 * The two stretches of days, of equal length, whose purchases the null hypothesis exchanges: day d of the
 * earlier with day d + `shift`, for d from `from` to `to`.
 */
export interface Stretches {
  readonly from: Day
  readonly to: Day
  readonly shift: number
}

/**
 * With a window of w days, the spans (before − w, before] and (after − w, after] differ by their ends:
 * L = min(w, after − before) days at the start of the earlier and L at the end of the later. Those are
 * exchanged; what both spans share stays.
 *
 * Without a window the later span holds the earlier one, and L = after − before more days. They are
 * exchanged with the L days up to `before`, which belong to both spans: a purchase that is moved back is
 * seen on both days, one that is moved forward on the later only.
 *
 * Days that the tables do not cover are left out: a stretch from before the first row is empty because
 * nobody wrote it down.
 *
 * @param seen first day of the earlier table, last day of the later
 * @returns undefined where there is no day to exchange
 */
export function stretchesOf(
  { before, after, window }: Pick<MovementParams, 'before' | 'after' | 'window'>,
  seen: { readonly from: Day; readonly to: Day }
): Stretches | undefined {
  const apart = after - before
  const length = window === null ? apart : Math.min(window, apart)
  const start = before - (window ?? apart) + 1
  const shift = after - length + 1 - start
  const from = Math.max(start, seen.from)
  const to = Math.min(start + length - 1, seen.to - shift)
  return shift > 0 && from <= to ? { from, to, shift } : undefined
}
