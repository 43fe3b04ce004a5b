import type { Action, Quarter, Span } from '../../analysis/action-plan/model.ts'
import { lengthOf } from '../../analysis/action-plan/model.ts'
import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { shiftQuarters, writeQuarters } from '../../analysis/action-plan/quarters.ts'
import { QUARTER_LETTER } from '../../charts/plan-words.ts'
import { isoOfDay } from '../../i18n/day.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { Cells } from './plan-table.ts'
import { words } from './words.ts'

/** A place in the grid: a segment (null for everybody) and a quarter. */
export interface Place {
  readonly segment: string | null
  readonly quarter: Quarter
}

/** Where an action stands that begins in a quarter: it keeps its length and ends with the year. */
export function spanFrom(span: Span | null, quarter: Quarter): Span {
  const more = span ? lengthOf(span) - 1 : 0
  const from = Math.min(quarter, 3 - more) as Quarter
  return { from, to: (from + more) as Quarter }
}

/** The cells of an action's row after a move: only those that change, in the notation that they have. */
export function movedCells(
  action: Action,
  { segment, quarter }: Place,
  { segments }: Pick<YearPlan, 'segments'>,
  locale: Locale
): Cells {
  const span = spanFrom(action.span, quarter)
  const cells: { segment?: string; quarter?: string; day?: string } = {}
  if (segment !== action.segment)
    cells.segment =
      segment === null
        ? words.everybody[locale]
        : (segments.find(({ key }) => key === segment)?.name ?? segment)
  const by = span.from - (action.span?.from ?? span.from)
  if (by !== 0 || action.span === null) {
    cells.quarter = writeQuarters(span, letterOf(action.quarterWritten, locale))
    if (action.day !== null && by !== 0) cells.day = isoOfDay(shiftQuarters(action.day, by))
  }
  return cells
}

/** How the table writes quarters: “Q2”, “T2” or a bare “2”. */
export function letterOf(written: string, locale: Locale): string {
  const found = /^\s*([qt]?)\s*\d/i.exec(written)
  return found?.[1] ?? QUARTER_LETTER[locale]
}
