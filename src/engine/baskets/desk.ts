import { drawBaskets } from '../../analysis/baskets/draw.ts'
import type {
  NoRecommender,
  RecommenderParams,
  RecommenderResult
} from '../../analysis/baskets/model.ts'
import { recommender } from '../../analysis/baskets/recommender.ts'
import { allRules } from '../../analysis/baskets/rules.ts'
import { countTogether, type Together } from '../../analysis/baskets/together.ts'
import { MOST_TRIED } from '../../analysis/baskets/trial.ts'
import type { Locale } from '../../i18n/locale.ts'
import {
  BASKET_LIMITS,
  type BasketLayout,
  type BasketReport,
  type ReadBaskets
} from '../../ingest/baskets/model.ts'
import { readBaskets } from '../../ingest/baskets/read.ts'
import { inSlices, type Steps } from '../../ingest/work/steps.ts'
import { csvFile } from '../downloads.ts'
import { ruleRows } from './rule-rows.ts'
import { sampleBaskets, textOf } from './sources.ts'

/** Where baskets come from. Of a file only a reference crosses to the worker. */
export type BasketSource =
  | { readonly kind: 'sample'; readonly locale: Locale }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: Blob }

interface BasketQuestion {
  readonly params: RecommenderParams
  /** What the reader says of the layout; null for what the text itself shows. */
  readonly layout: BasketLayout | null
  /** A new mark stands for other baskets; under the last one nothing is read again. */
  readonly mark: string
  /** Left out if the worker has read this mark. */
  readonly source?: BasketSource
}

/** Why there is no answer. */
type NoBaskets =
  | NoRecommender['none']
  | 'too-large'
  | 'unreadable'
  /** Another question came, or the reader cancelled. */
  | 'interrupted'
  /** The worker does not hold these baskets: to be asked again with the source. */
  | 'unknown'

type BasketAnswer =
  | {
      readonly ok: true
      readonly result: RecommenderResult
      readonly report: BasketReport
      readonly milliseconds: number
    }
  | { readonly ok: false; readonly why: NoBaskets; readonly report?: BasketReport }

/** What is being done, and which share of it is done. */
export interface BasketProgress {
  readonly doing: 'reading' | 'counting' | 'trying'
  readonly share: number
}

/** What the page asks of the worker of baskets. Baskets never cross back; small results do. */
export interface BasketDesk {
  /** A later question ends an earlier one, whose answer is then `interrupted`. */
  ask(question: BasketQuestion, tell: (progress: BasketProgress) => void): Promise<BasketAnswer>
  cancel(): void
  /** All rules as a CSV file that is safe to open in a spreadsheet. */
  rules(params: RecommenderParams, locale: Locale): Promise<Blob>
}

interface HeldBaskets extends ReadBaskets {
  readonly mark: string
  readonly drawn: ReturnType<typeof drawBaskets>
  together?: Together
}

/** Milliseconds after which messages that have come in are heard. */
const TURN = 30

export function createBasketDesk(): BasketDesk {
  let held: HeldBaskets | undefined
  let asked = 0

  async function read(
    { mark, layout, source }: BasketQuestion,
    run: Run
  ): Promise<HeldBaskets | NoBaskets> {
    if (held?.mark === mark) return held
    if (!source) return 'unknown'
    if (source.kind === 'file' && source.file.size > BASKET_LIMITS.bytes) return 'too-large'
    const text =
      source.kind === 'sample' ? await sampleBaskets(source.locale) : await textOf(source)
    if (text === undefined) return 'unreadable'
    const found = await run('reading', readBaskets(text, layout ?? undefined))
    if (!found) return 'interrupted'
    held = { ...found, mark, drawn: drawBaskets(found.baskets, MOST_TRIED) }
    return held
  }

  async function ask(question: BasketQuestion, run: Run): Promise<BasketAnswer> {
    const now = await read(question, run)
    if (typeof now === 'string') return { ok: false, why: now }
    const { baskets, drawn, report } = now
    const { params } = question
    // Counting is what takes longest; other settings need none.
    const began = performance.now()
    if (now.together?.least !== params.least) {
      const counted = await run('counting', countTogether(baskets, params.least))
      if (!counted) return { ok: false, why: 'interrupted' }
      now.together = counted
    }
    const found = await run('trying', recommender(baskets, now.together, drawn, params))
    if (!found) return { ok: false, why: 'interrupted' }
    if ('none' in found) return { ok: false, why: found.none, report }
    return { ok: true, result: found, report, milliseconds: performance.now() - began }
  }

  return {
    ask(question, tell) {
      asked += 1
      const mine = asked
      return ask(question, (doing, steps) =>
        inSlices(steps, () => mine !== asked, {
          slice: TURN,
          tell: share => tell({ doing, share })
        })
      )
    },
    cancel() {
      asked += 1
    },
    async rules(params, locale) {
      const rules = held?.together ? allRules(held.baskets, held.together, params) : []
      return csvFile(ruleRows(rules, locale), locale)
    }
  }
}

/** Runs a piece of work; undefined when it was ended before. */
type Run = <T>(doing: BasketProgress['doing'], steps: Steps<T, number>) => Promise<T | undefined>
