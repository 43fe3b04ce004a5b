import type { Segment } from '../../analysis/action-plan/model.ts'
import type { YearPlan } from '../../analysis/action-plan/plan.ts'
import { segmentKey } from '../../analysis/action-plan/read-plan.ts'
import { type Field, readEntry } from '../parts/read-entry.ts'
import { boardWords as words } from './board-words.ts'
import { nameProblem } from './draft.ts'
import { type Cells, type PlanEdit, type PlanTable, writtenNumber } from './plan-table.ts'
import { words as columnWords } from './words.ts'

const SIZE: Field = { show: 'integer', min: 0, max: 1e9, whole: true }

/** A form of one segment, as typed. */
export interface SegmentDraft {
  readonly name: string
  readonly size: string
}

type SegmentReading =
  | { readonly ok: true; readonly edit: PlanEdit }
  | { readonly ok: false; readonly problems: Partial<Record<keyof SegmentDraft, string>> }

/**
 * What the form of a segment would change: its row, and of its actions the name. The first segment that is
 * listed takes the others into the list with it, with the sizes they were taken to have.
 */
export function readSegmentDraft(
  draft: SegmentDraft,
  segment: Segment | null,
  { segments, actions }: Pick<YearPlan, 'segments' | 'actions'>,
  { read, locale }: PlanTable
): SegmentReading {
  const name = draft.name.replace(/\s+/g, ' ').trim()
  const key = segmentKey(name)
  const size = readEntry(draft.size, SIZE, locale)
  const problem =
    nameProblem(name, locale) ??
    (key === null
      ? words.notAName[locale]
      : key !== segment?.key && segments.some(one => one.key === key)
        ? words.nameTaken[locale]
        : undefined)
  if (problem !== undefined || !size.ok)
    return {
      ok: false,
      problems: {
        ...(problem === undefined ? {} : { name: problem }),
        ...(size.ok ? {} : { size: size.sentence })
      }
    }
  const written = (value: number) => writtenNumber(value, read.numbers.decimal)
  const rows = new Map<number, Cells>()
  if (segment?.line != null) rows.set(segment.line, { action: name, people: written(size.value) })
  if (segment && name !== segment.name)
    for (const { line } of actions.filter(one => one.segment === segment.key))
      rows.set(line, { segment: name })
  const none = segments.every(({ line }) => line === null)
  const taken = none ? segments.filter(one => one !== segment && one.size !== null) : []
  const row = (of: string, customers: number): Cells => ({
    action: of,
    type: columnWords.segmentType[locale],
    people: written(customers)
  })
  return {
    ok: true,
    edit: {
      rows,
      added: [
        ...(segment?.line == null ? [row(name, size.value)] : []),
        ...taken.map(one => row(one.name, one.size ?? 0))
      ]
    }
  }
}
