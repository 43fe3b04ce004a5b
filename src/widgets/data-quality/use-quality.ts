import { effect, type ReadonlySignal, signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { QualityParams, QualityReport } from '../../analysis/data-quality/report.ts'
import type { Verdict } from '../../analysis/data-quality/row-marks.ts'
import type { Step } from '../../analysis/data-quality/work.ts'
import type { Accuracies, ContactsWish, QualityRefusal } from '../../engine/quality/quality.ts'
import { engineOfContacts } from './session.ts'

/** What the widget follows. */
export interface Wish {
  readonly table: ContactsWish
  readonly params: QualityParams
  readonly said: Readonly<Record<string, Verdict>>
}

export interface LiveQuality {
  readonly report: ReadonlySignal<QualityReport>
  readonly accuracies: ReadonlySignal<Accuracies>
  readonly why: ReadonlySignal<QualityRefusal | undefined>
  /** How far it has come; undefined while nothing takes long. */
  readonly step: ReadonlySignal<Step | undefined>
  /** Of the last check, in the worker. */
  readonly milliseconds: ReadonlySignal<number | undefined>
  readonly cancel: () => void
}

/** Milliseconds after which waiting is shown. */
const PATIENCE = 250

/** What of the parameters the accuracies depend on. */
const modelOf = ({ params: { model, survivorship, empties } }: Wish) =>
  JSON.stringify([model, survivorship, empties])

/**
 * Asks the worker whenever the table, a setting or a verdict changes. A newer wish interrupts the check under
 * way; of those that come meanwhile only the last is asked.
 *
 * @param initial what the page was built with
 */
export function useQuality(
  wish: ReadonlySignal<Wish | undefined>,
  initial: { readonly report: QualityReport; readonly accuracies: Accuracies }
): LiveQuality {
  const report = useSignal(initial.report)
  const accuracies = useSignal(initial.accuracies)
  const why = useSignal<QualityRefusal | undefined>(undefined)
  const step = useSignal<Step | undefined>(undefined)
  const milliseconds = useSignal<number | undefined>(undefined)
  const cancel = useRef<() => void>(() => undefined)
  useEffect(() => {
    let wanted: Wish | undefined
    let measured: string | undefined
    let [busy, gone, turn] = [false, false, 0]
    const told = signal<Step | undefined>(undefined)
    const run = async () => {
      busy = true
      while (wanted && !gone) {
        const now = wanted
        wanted = undefined
        turn += 1
        const mine = turn
        const timer = setTimeout(() => {
          step.value = told.value ?? { stage: 'check', done: 0 }
        }, PATIENCE)
        try {
          const [engine, { proxy }] = await Promise.all([engineOfContacts(), import('comlink')])
          const tell = (one: Step) => {
            if (mine !== turn) return
            told.value = one
            if (step.peek()) step.value = one
          }
          const answer = await engine.check(now.table, now.params, now.said, proxy(tell))
          if (answer.ok) {
            report.value = answer.report
            milliseconds.value = answer.milliseconds
            why.value = undefined
            const model = modelOf(now)
            if (!wanted && !gone && model !== measured) {
              accuracies.value = await engine.accuracies(now.params)
              measured = model
            }
          } else if (!wanted) why.value = answer.why
        } catch {
          why.value = 'failed'
        }
        clearTimeout(timer)
      }
      turn += 1
      told.value = undefined
      step.value = undefined
      busy = false
    }
    cancel.current = () => {
      wanted = undefined
      void engineOfContacts().then(engine => engine.interrupt())
    }
    let asked: string | undefined
    const stop = effect(() => {
      const now = wish.value
      if (!now) return
      const key = JSON.stringify([
        now.table.key,
        now.table.roles,
        now.table.dayFirst,
        now.params,
        now.said
      ])
      if (key === asked) return
      asked = key
      wanted = now
      if (busy) void engineOfContacts().then(engine => engine.interrupt())
      else void run()
    })
    return () => {
      gone = true
      stop()
    }
  }, [])
  return { report, accuracies, why, step, milliseconds, cancel: () => cancel.current() }
}
