import { batch, type ReadonlySignal, useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { EXERCISE_LIMITS } from '../../classroom/exercise-limits.ts'
import type { Edit } from '../../exercises/authoring/edit.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { deviceOf, type Refusal } from '../../workbook/device.ts'
import { same } from '../../workbook/json.ts'
import { DRAFT_KEY } from '../../workbook/keys.ts'
import type { Report } from './checker.ts'
import { loadDraft, saveDraft } from './draft.ts'
import { askChecker, TooSlow } from './start-checker.ts'
import { changedTo, historyOf, redone, type TextHistory, undone } from './text-history.ts'

/** Pauses after the last key, in milliseconds: before it is checked, and before it is kept. */
const CHECK_PAUSE = 250
const KEEP_PAUSE = 400

/** Why there is no report on the text. */
export type NoReport = 'slow' | 'failed' | 'long'

/** The text that is being written, and everything that follows from it. */
export interface Composing {
  readonly text: ReadonlySignal<string>
  /** On the newest text that was checked. */
  readonly report: ReadonlySignal<Report | undefined>
  readonly noReport: ReadonlySignal<NoReport | undefined>
  /** The last exercise that could be shown. */
  readonly exercise: ReadonlySignal<Exercise | undefined>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>
  readonly refusal: ReadonlySignal<Refusal | undefined>
  /** The text that another took the place of, on this visit or an earlier one. */
  readonly before: ReadonlySignal<string | undefined>
  readonly live: ReadonlySignal<boolean>
  /** Whether the author has changed anything, ever. */
  hasOwn(): boolean
  type(text: string): void
  /** Another text altogether, such as a template. */
  replace(text: string): void
  /** Changes made by a form; false where the YAML could not take them. */
  edit(edits: readonly Edit[]): Promise<boolean>
  /** A text that follows from the one there is: a step of its own. */
  step(text: string): void
  undo(): void
  redo(): void
}

/** A report with the parts of the last one that are the same, so that nothing shows them anew. */
function steady(next: Report, last: Report | undefined): Report {
  if (!last) return next
  const { data, exercise, parts, tests } = next
  return {
    ...next,
    data: same(data, last.data) ? last.data : data,
    parts: same(parts, last.parts) ? last.parts : parts,
    tests: same(tests, last.tests) ? last.tests : tests,
    ...(exercise && {
      exercise: same(exercise, last.exercise) ? (last.exercise as Exercise) : exercise
    })
  }
}

/** @param initial what the page was built with */
export function useComposer(initial: Report, locale: Locale): Composing {
  const history = useSignal<TextHistory>(historyOf(initial.text))
  const text = useComputed(() => history.value.now)
  const report = useSignal<Report | undefined>(initial)
  const noReport = useSignal<NoReport | undefined>(undefined)
  const exercise = useSignal<Exercise | undefined>(initial.exercise)
  const refusal = useSignal<Refusal | undefined>(undefined)
  const before = useSignal<string | undefined>(undefined)
  const live = useSignal(false)
  const own = useRef(false)
  const timers = useRef<{ check?: number; keep?: number }>({})
  const queue = useRef<Promise<unknown>>(Promise.resolve())

  const actions = useMemo(() => {
    const keep = () => {
      clearTimeout(timers.current.keep)
      delete timers.current.keep
      if (!own.current || text.peek().length > EXERCISE_LIMITS.text) return
      const old = before.peek()
      const draft = { text: text.peek(), ...(old === undefined ? {} : { before: old }) }
      refusal.value = saveDraft(deviceOf(window), draft)
    }
    const check = async () => {
      const asked = text.peek()
      if (asked.length > EXERCISE_LIMITS.text) {
        noReport.value = 'long'
        report.value = undefined
        return
      }
      try {
        const said = await askChecker(checker => checker.check(asked, locale))
        // Typed on meanwhile: another answer is on its way.
        if (text.peek() !== asked) return
        const next = steady(said, report.peek())
        batch(() => {
          noReport.value = undefined
          report.value = next
          // Who answers in the preview goes on there for as long as the exercise is the same.
          if (next.exercise && !same(next.exercise, exercise.peek())) exercise.value = next.exercise
        })
      } catch (error) {
        if (text.peek() !== asked) return
        report.value = undefined
        noReport.value = error instanceof TooSlow ? 'slow' : 'failed'
      }
    }
    const later = (pause = CHECK_PAUSE) => {
      clearTimeout(timers.current.check)
      timers.current.check = window.setTimeout(() => void check(), pause)
      clearTimeout(timers.current.keep)
      timers.current.keep = window.setTimeout(keep, KEEP_PAUSE)
    }
    const to = (next: TextHistory) => {
      if (next === history.peek()) return
      const changed = next.now !== history.peek().now
      history.value = next
      if (!changed) return
      own.current = true
      later()
    }
    return {
      keep,
      later,
      to,
      hasOwn: () => own.current,
      type: (next: string) => to(changedTo(history.peek(), next, Date.now())),
      step: (next: string) => to(changedTo(history.peek(), next)),
      replace(next: string) {
        if (own.current && next !== text.peek()) before.value = text.peek()
        to(changedTo(history.peek(), next))
      },
      edit(edits: readonly Edit[]) {
        // One after the other: each starts from the text that the one before has left.
        const done = queue.current.then(async () => {
          const asked = text.peek()
          const next = await askChecker(checker => checker.edit(asked, edits))
          if (next === undefined) return false
          if (text.peek() === asked) to(changedTo(history.peek(), next, Date.now()))
          return text.peek() === next
        })
        queue.current = done.catch(() => undefined)
        return done.catch(() => false)
      },
      undo: () => to(undone(history.peek())),
      redo: () => to(redone(history.peek()))
    }
  }, [])

  useEffect(() => {
    const draft = loadDraft(deviceOf(window))
    if (draft) {
      history.value = historyOf(draft.text)
      before.value = draft.before
      own.current = true
    }
    live.value = true
    if (draft) actions.later(0)
    const forget = () => {
      own.current = false
      history.value = historyOf(initial.text)
      before.value = undefined
      refusal.value = undefined
      actions.later(0)
    }
    // Another tab went on writing: its text joins this one's as a step that can be taken back.
    const heard = ({ key, newValue }: StorageEvent) => {
      if (key !== DRAFT_KEY || newValue === null) return
      const theirs = loadDraft({ getItem: () => newValue })
      if (theirs) actions.step(theirs.text)
    }
    window.addEventListener('pagehide', actions.keep)
    window.addEventListener(FORGOTTEN, forget)
    window.addEventListener('storage', heard)
    return () => {
      window.removeEventListener('pagehide', actions.keep)
      window.removeEventListener(FORGOTTEN, forget)
      window.removeEventListener('storage', heard)
    }
  }, [])

  const canUndo = useComputed(() => history.value.past.length > 0)
  const canRedo = useComputed(() => history.value.future.length > 0)
  return useMemo(
    () => ({
      text,
      report,
      noReport,
      exercise,
      refusal,
      before,
      live,
      canUndo,
      canRedo,
      ...actions
    }),
    []
  )
}
