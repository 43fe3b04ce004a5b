import { effect, type ReadonlySignal, type Signal, useSignal } from '@preact/signals'
import type { Remote } from 'comlink'
import { useEffect, useRef } from 'preact/hooks'
import type {
  Analyses,
  AnalysisId,
  Answer,
  Engine,
  NoAnswer,
  SecondTable,
  TableCard
} from '../../engine/engine.ts'
import type { SampleId } from '../../engine/samples.ts'
import type { Locale } from '../../i18n/locale.ts'
import { type ChosenCells, desk, restoreTable } from './desk.ts'
import { ask, endQuestion } from './questions.ts'

/** An analysis that follows the reader's table and parameters. */
export interface LiveAnalysis<K extends AnalysisId> {
  /** The reader's table as the widget follows it; undefined while it shows its sample. */
  readonly own: ReadonlySignal<TableCard | undefined>
  /** The last result there was: charts keep it while there is none. */
  readonly result: ReadonlySignal<Analyses[K]['result']>
  /** Why there is none now; undefined when there is. */
  readonly why: ReadonlySignal<NoAnswer | undefined>
  /** An answer is awaited for longer than a reader overlooks. */
  readonly busy: ReadonlySignal<boolean>
  /** How much of a long answer is done, 0 to 1; undefined while nothing is known of that. */
  readonly share: ReadonlySignal<number | undefined>
  /** Ends the question under way; `again` takes it up where it was. */
  readonly stop: () => void
  readonly again: () => void
}

interface Wish<K extends AnalysisId> {
  readonly table: string
  readonly params: Analyses[K]['params']
  readonly chosen: ChosenCells | undefined
  readonly second: SecondTable | undefined
}

/** Analyses that draw lots hundreds of times. */
const PATIENT: ReadonlySet<AnalysisId> = new Set(['rfm-movement', 'forecast'])

/** Those of them that say how far they are. */
const TELLING: ReadonlySet<AnalysisId> = new Set(['forecast'])

/** Milliseconds after which waiting is shown. */
const PATIENCE = 250

interface Options<K extends AnalysisId> {
  readonly analysis: K
  /** The id of the widget in the page. */
  readonly widget: string
  /** The table that the widget shows when the reader has brought none. */
  readonly sample: SampleId
  /** The reader's table, when it is this widget's turn to follow it. */
  readonly own: ReadonlySignal<TableCard | undefined>
  readonly params: ReadonlySignal<Analyses[K]['params']>
  /** What the page was built with: the sample under the default parameters. */
  readonly initial: Analyses[K]['result']
  readonly locale: Locale
  /** Follows the customers chosen in the RFM map. */
  readonly linked?: boolean
  /** For movement between two files. */
  readonly second?: ReadonlySignal<SecondTable | undefined>
}

/**
 * Asks the worker whenever the table, the parameters or the chosen customers change. One question is
 * under way at a time; of those that come meanwhile only the last is asked.
 */
export function useAnalysis<K extends AnalysisId>(options: Options<K>): LiveAnalysis<K> {
  const { initial } = options
  const result = useSignal(initial)
  const why = useSignal<NoAnswer | undefined>(undefined)
  const busy = useSignal(false)
  const share = useSignal<number | undefined>(undefined)
  const latest = useRef(options)
  latest.current = options

  const wishNow = (): Wish<K> => {
    const { sample, own, params, linked, second } = latest.current
    const table = own.value?.id ?? sample
    const chosen = linked ? desk.chosen.value : undefined
    return {
      table,
      params: params.value,
      chosen: chosen?.table === table ? chosen : undefined,
      second: second?.value
    }
  }
  const asked = useRef<string>()
  // What the page was built with: customers may have been chosen before this widget woke.
  asked.current ??= JSON.stringify({ ...wishNow(), chosen: undefined })

  const retry = useRef<() => void>(() => undefined)

  useEffect(() => {
    let wanted: Wish<K> | undefined
    let running = false
    let gone = false
    const run = async () => {
      running = true
      const timer = setTimeout(() => {
        busy.value = true
      }, PATIENCE)
      while (wanted && !gone) {
        const { table, params, chosen, second } = wanted
        wanted = undefined
        const { analysis, locale } = latest.current
        share.value = undefined
        const told = TELLING.has(analysis) ? await telling(share) : undefined
        const question = {
          widget: latest.current.widget,
          patient: PATIENT.has(analysis),
          locale,
          // Comlink's types do not carry a generic call through.
          put: (engine: Remote<Engine>) =>
            (engine.analyse as AskAny)(analysis, table, params, chosen, second, told)
        }
        // The worker answers what it was asked.
        const answer = (await ask(question)) as Answer<Analyses[K]['result']>
        if (wanted || gone) continue
        if (answer.ok) {
          result.value = answer.result
          why.value = undefined
        } else why.value = answer.why
      }
      clearTimeout(timer)
      busy.value = false
      share.value = undefined
      running = false
    }
    retry.current = () => {
      wanted = wishNow()
      if (!running) void run()
    }
    restoreTable(latest.current.locale)
    const stop = effect(() => {
      const wish = wishNow()
      const key = JSON.stringify(wish)
      if (key === asked.current) return
      asked.current = key
      wanted = wish
      if (!running) void run()
    })
    return () => {
      gone = true
      stop()
    }
  }, [])
  return {
    ...{ own: options.own, result, why, busy, share },
    stop: () => endQuestion(options.widget),
    again: () => retry.current()
  }
}

/** What the worker calls to say how far it is. */
async function telling(share: Signal<number | undefined>): Promise<unknown> {
  const { proxy } = await import('comlink')
  return proxy((done: number) => {
    share.value = done
  })
}

type AskAny = (...question: readonly unknown[]) => Promise<Answer<unknown>>
