import { useComputed } from '@preact/signals'
import { type Started, startOf } from '../../exercises/snapshot.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setStart } from '../../workbook/actions.ts'
import {
  forgetStart,
  rememberStart,
  startPatch,
  withoutStart
} from '../../workbook/before-start.ts'
import { deviceOf } from '../../workbook/device.ts'
import { useWorkbook } from '../parts/use-workbook.ts'
import type { Doable } from './doable.ts'

/**
 * The numbers that an exercise starts from, put into the widget where it is done and taken back: in the
 * lesson, in an assignment, and on a later visit, when there is no step to be undone and what stood there
 * before is kept all the same.
 *
 * @param exercise its id
 */
export function useStart(exercise: string) {
  const { state, store, live } = useWorkbook()
  const patch = useComputed(() =>
    live.value ? startPatch(deviceOf(window), exercise, state.value) : []
  )
  return {
    /** Whether the start stands in the widget, in place of something of the reader's. */
    started: patch.value.length > 0,
    put(doable: Doable, task: Started, locale: Locale): void {
      const before = store.state.peek()
      const next = doable.place(before, startOf(task, doable), locale)
      rememberStart(deviceOf(window), exercise, before, next)
      setStart(store, exercise, next)
    },
    takeBack(): void {
      const step = store.undoable.peek()
      if (step?.kind === 'start' && step.id === exercise) store.undo()
      else setStart(store, exercise, withoutStart(store.state.peek(), patch.peek()))
      forgetStart(deviceOf(window), exercise)
    }
  }
}
