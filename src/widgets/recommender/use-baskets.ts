import { effect, type ReadonlySignal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { RecommenderParams, RecommenderResult } from '../../analysis/baskets/model.ts'
import type { BasketDesk, BasketProgress, BasketSource } from '../../engine/baskets/desk.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { BasketLayout, BasketReport } from '../../ingest/baskets/model.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { OneWorker } from '../parts/one-worker.ts'
import type { WhyNot } from './words.ts'

/** What is asked: which baskets, read how, and what of them. */
export interface Wish {
  /** Stands for source and layout; other baskets have another. */
  readonly mark: string
  readonly source: BasketSource
  readonly layout: BasketLayout | null
  readonly params: RecommenderParams
}

/** What the page was built with. */
export interface FirstBaskets {
  readonly initial: RecommenderResult
  readonly report: BasketReport
}

/** A result, and the settings it was asked with. */
export interface Recommended {
  readonly result: RecommenderResult
  readonly params: RecommenderParams
}

interface LiveBaskets {
  /** The last result there was. */
  readonly shown: ReadonlySignal<Recommended>
  readonly report: ReadonlySignal<BasketReport | undefined>
  readonly why: ReadonlySignal<WhyNot | undefined>
  readonly progress: ReadonlySignal<BasketProgress | undefined>
  readonly cancel: () => void
  readonly rules: (locale: Locale) => Promise<Blob | undefined>
}

const worker = new OneWorker<BasketDesk>()

/** The worker, started at the first question. */
const desk = () =>
  worker.engine(async () => (await import('../../engine/baskets/start.ts')).startBaskets())

/** Milliseconds after which progress is shown. */
const PATIENCE = 250

/** Asks the worker whenever the wish changes; of several that come meanwhile the last is answered. */
export function useBaskets(
  wish: ReadonlySignal<Wish>,
  { initial, report: first }: FirstBaskets
): LiveBaskets {
  const shown = useSignal<Recommended>({ result: initial, params: wish.peek().params })
  const report = useSignal<BasketReport | undefined>(first)
  const why = useSignal<WhyNot | undefined>(undefined)
  const progress = useSignal<BasketProgress | undefined>(undefined)
  const asked = useRef(keyOf(wish.peek()))
  const latest = useRef(0)

  useEffect(() => {
    const ask = async (now: Wish) => {
      latest.current += 1
      const mine = latest.current
      const began = performance.now()
      const tell = (said: BasketProgress) => {
        if (mine === latest.current && performance.now() - began > PATIENCE) progress.value = said
      }
      const answer = await answerTo(now, tell).catch(() => undefined)
      // A newer question has come, or everything was forgotten.
      if (mine !== latest.current) return
      progress.value = undefined
      if (answer?.ok) {
        shown.value = { result: answer.result, params: now.params }
        report.value = answer.report
        why.value = undefined
      } else {
        why.value = answer ? answer.why : 'failed'
        report.value = answer?.report
        // Asked again when the reader moves anything.
        asked.current = ''
      }
    }
    const stop = effect(() => {
      const now = wish.value
      const key = keyOf(now)
      if (key === asked.current) return
      asked.current = key
      void ask(now)
    })
    const forget = () => worker.stop()
    window.addEventListener(FORGOTTEN, forget)
    return () => {
      latest.current += 1
      stop()
      window.removeEventListener(FORGOTTEN, forget)
    }
  }, [])

  return {
    ...{ shown, report, why, progress },
    cancel: () => void worker.started?.then(remote => remote.cancel()),
    rules: async locale => {
      const { mark, source, layout, params } = wish.peek()
      const answer = await answerTo({ mark, source, layout, params }, () => {}).catch(
        () => undefined
      )
      return answer?.ok ? (await desk()).rules(params, locale) : undefined
    }
  }
}

const keyOf = ({ mark, layout, params }: Wish): string => JSON.stringify([mark, layout, params])

/** The worker reads a source once: it is sent along only when the worker does not know its mark. */
async function answerTo({ source, ...question }: Wish, tell: (progress: BasketProgress) => void) {
  const [remote, { proxy }] = await Promise.all([desk(), import('comlink')])
  const mark = `${question.mark} ${question.layout ?? ''}`
  const said = proxy(tell)
  const answer = await remote.ask({ ...question, mark }, said)
  if (answer.ok || answer.why !== 'unknown') return answer
  return remote.ask({ ...question, mark, source }, said)
}
