import { useState } from 'preact/hooks'
import type { Action, Quarter } from '../../analysis/action-plan/model.ts'
import type { SummedAction, YearPlan } from '../../analysis/action-plan/plan.ts'
import { nameOf } from '../../charts/names.ts'
import { quarterName } from '../../charts/plan-words.ts'
import { setTable } from '../../workbook/actions.ts'
import { explain } from '../../workbook/problem.ts'
import type { State } from '../../workbook/state.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { boardWords as words } from './board-words.ts'
import { moveId } from './card.tsx'
import { ID } from './ids.ts'
import { movedCells, type Place, spanFrom } from './moves.ts'
import { edited, type PlanEdit, planTable } from './plan-table.ts'
import { useDrag } from './use-drag.ts'

/** An action on its way, and where it would stand. */
interface Held {
  readonly line: number
  readonly place: Place | null
}

/** What a card asks of the grid. */
export interface BoardHandlers {
  readonly drag: (line: number, event: PointerEvent) => void
  readonly toggle: (action: SummedAction) => void
  readonly key: (action: SummedAction, event: KeyboardEvent) => void
  readonly leave: (line: number) => void
  readonly edit: (line: number) => void
}

/** What is open for editing: an action by its line, a segment by its key; null for a new one. */
export type Editing =
  | { readonly kind: 'action'; readonly line: number | null }
  | { readonly kind: 'segment'; readonly key: string | null }

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** Puts the focus on what has that id once it is drawn. */
export const focusOn = (id: string): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()))
}

interface Board {
  readonly result: YearPlan
  readonly page: MoneyPage
  readonly state: State
  readonly store: Store
}

/** The grid's behaviour: what is held, what is edited, what was said, and edits as steps of the workbook. */
export function useBoard({ result, page: { locale }, state, store }: Board) {
  const [held, setHeld] = useState<Held | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const [said, setSaid] = useState('')

  const placeName = ({ segment, quarter }: Place): string => {
    const name = result.segments.find(({ key }) => key === segment)?.name ?? segment
    const row = name === null ? words.everybody[locale] : nameOf(name, locale)
    return `${row}, ${quarterName(quarter, locale)}`
  }

  /** One step that can be undone; false, with a sentence, where the table cannot take it. */
  const commit = (edit: PlanEdit, then: string): boolean => {
    const next = edited(planTable(state, locale), edit)
    const problem = next && setTable(store, ID, next)
    setSaid(!next ? words.cannotWrite[locale] : problem ? explain(problem, locale) : then)
    return next !== undefined && problem === undefined
  }

  const put = (line: number, place: Place | null): void => {
    setHeld(null)
    const action = result.actions.find(one => one.line === line)
    if (!action) return
    const name = nameOf(action.name, locale)
    const cells = place ? movedCells(action, place, result, locale) : {}
    if (!place || Object.keys(cells).length === 0) {
      setSaid(`${name} ${words.stays[locale]}`)
      return
    }
    const to = { ...place, quarter: spanFrom(action.span, place.quarter).from }
    const moved = `${name}: ${words.put[locale]} ${placeName(to)}. ${words.undoBrings[locale]}`
    if (commit({ rows: new Map([[line, cells]]) }, moved)) focusOn(moveId(line))
  }

  const hold = (action: Action, place: Place, word: string): void => {
    setHeld({ line: action.line, place })
    setSaid(`${word} ${placeName(place)}.`)
  }

  const step = (action: Action, place: Place, [right, down]: readonly [number, number]): Place => {
    const rows = [null, ...result.segments.map(({ key }) => key)]
    const row = Math.min(rows.length - 1, Math.max(0, rows.indexOf(place.segment) + down))
    const quarter = Math.min(3, Math.max(0, place.quarter + right)) as Quarter
    return { segment: rows[row] ?? null, quarter: spanFrom(action.span, quarter).from }
  }

  const { start, wasDrag } = useDrag({
    // At every move of the pointer, and mostly over the same cell.
    onTarget: (line, place) =>
      setHeld(now =>
        now?.line === line &&
        now.place?.segment === place?.segment &&
        now.place?.quarter === place?.quarter
          ? now
          : { line, place }
      ),
    onEnd: put
  })

  const handlers: BoardHandlers = {
    drag: start,
    toggle(action) {
      if (wasDrag()) return
      if (held?.line === action.line) return put(action.line, held.place)
      const quarter = action.span?.from ?? 0
      hold(
        action,
        { segment: action.segment, quarter },
        `${nameOf(action.name, locale)}: ${words.taken[locale]}`
      )
    },
    key(action, event) {
      if (held?.line !== action.line || !held.place) return
      const arrow = ARROWS[event.key]
      if (event.key === 'Escape') put(action.line, null)
      else if (arrow) {
        event.preventDefault()
        hold(action, step(action, held.place, arrow), words.at[locale])
      }
    },
    leave(line) {
      // Pressed, and then gone elsewhere by Tab: nothing moves by accident.
      if (held?.line === line && !wasDrag()) setHeld(null)
    },
    edit(line) {
      setEditing({ kind: 'action', line })
    }
  }
  return { held, editing, setEditing, said, setSaid, commit, handlers }
}
