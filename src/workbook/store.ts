import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import {
  back,
  forth,
  type History,
  NO_HISTORY,
  record,
  type Step,
  seal,
  type What
} from './history.ts'
import { apply } from './patch.ts'
import type { Kept, Problem } from './problem.ts'
import { DEFAULTS, type State } from './state.ts'

/** What a link replaced. */
export interface Arrived {
  /** The slices of the state that changed. */
  readonly slices: ReadonlySet<string>
  /** Whether the reader had numbers or choices of their own there. */
  readonly own: boolean
  /** The link named no section: the widget concerned has to come into sight. */
  readonly unplaced: boolean
}

/**
 * The one state of a page, shared by its widgets. Change it through actions.ts. On the server it stays
 * at the defaults; browser.ts joins it to the device.
 */
export interface Store {
  readonly state: ReadonlySignal<State>
  /** What undo would take back and redo would bring back; undefined when there is nothing. */
  readonly undoable: ReadonlySignal<What | undefined>
  readonly redoable: ReadonlySignal<What | undefined>
  /** A link that replaced numbers here, until the reader has said what to do with it. */
  readonly arrived: Signal<Arrived | undefined>
  /** Whether the state is kept on the device. */
  readonly kept: Signal<Kept>
  /** What to tell the reader, latest last (see explain); drop those that were read. */
  readonly notices: Signal<readonly Problem[]>
  tell(problem: Problem): void
  /** A new state as a step that can be undone; `typing` joins keystrokes in one field. */
  commit(what: What, next: State, typing?: boolean): void
  /** A new state that is no step: answers, another tab's changes. */
  adopt(next: State): void
  /** A step of an earlier visit that can still be taken back. */
  recall(step: Step): void
  /** Both return the step that was moved over. */
  undo(): Step | undefined
  redo(): Step | undefined
  /** The reader left the field: the next key starts a new step. */
  seal(): void
  /** Back to untouched, with nothing to undo: everything was forgotten. */
  clear(): void
}

/** The same object for as long as a step is about the same: typing on makes a new step at every key. */
function steady(what: () => What | undefined): ReadonlySignal<What | undefined> {
  let last: What | undefined
  return computed(() => {
    const next = what()
    if (next?.kind !== last?.kind || next?.id !== last?.id) last = next
    return last
  })
}

/** @param now milliseconds; only differences count */
export function createStore(now: () => number = Date.now): Store {
  const state = signal(DEFAULTS)
  const history = signal<History>(NO_HISTORY)
  const move = (side: 'before' | 'after') => {
    const moved = (side === 'before' ? back : forth)(history.peek())
    if (!moved) return undefined
    const [next, step] = moved
    batch(() => {
      history.value = next
      state.value = apply(state.peek(), step.patch, side)
    })
    return step
  }
  const notices = signal<readonly Problem[]>([])
  const arrived = signal<Arrived | undefined>(undefined)
  return {
    state,
    notices,
    undoable: steady(() => history.value.past.at(-1)?.what),
    redoable: steady(() => history.value.future[0]?.what),
    kept: signal<Kept>({ kind: 'not-yet' }),
    arrived,
    tell(problem) {
      notices.value = [...notices.peek(), problem]
    },
    commit(what, next, typing = false) {
      batch(() => {
        const at = typing ? now() : undefined
        history.value = record(history.peek(), what, state.peek(), next, at)
        state.value = next
      })
    },
    adopt(next) {
      batch(() => {
        history.value = seal(history.peek())
        state.value = next
      })
    },
    recall(step) {
      const { past, future } = history.peek()
      history.value = { past: [step, ...past], future }
    },
    undo: () => move('before'),
    redo: () => move('after'),
    seal() {
      history.value = seal(history.peek())
    },
    clear() {
      batch(() => {
        history.value = NO_HISTORY
        state.value = DEFAULTS
        notices.value = []
        arrived.value = undefined
      })
    }
  }
}

let shared: Store | undefined

/** The page's store, made when first asked for. */
export function workbook(): Store {
  shared ??= createStore()
  return shared
}
