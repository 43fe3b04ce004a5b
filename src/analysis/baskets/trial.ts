import type { Baskets } from '../../ingest/baskets/model.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import { mcNemar, type PairedCounts, pairedDifference } from '../statistics/paired-shares.ts'
import type { Drawn } from './draw.ts'
import { CONFIDENCE, type Ranking, scoreOf } from './measures.ts'
import { MOST_SHOWN, type Trial } from './model.ts'
import { basketCount } from './rules.ts'
import type { Together } from './together.ts'

/** Baskets that are tried at most: beyond, the interval of the difference is under a point and a half long. */
export const MOST_TRIED = 10_000

const SLICE = 500

/** Where the hidden item stands in two lists, from 1. */
interface Ranks {
  readonly recommended: number
  readonly popular: number
  /** No rule spoke for any item. */
  readonly silent: boolean
}

/**
 * Leave one out: of each basket one item is hidden, and both lists are made from the other items as if
 * that basket had never been seen: it is taken out of every count. The recommender's list goes by the
 * rules and is filled up with the most sold; the other list is the most sold. Items with equal scores
 * count as standing before the hidden one, in both lists.
 *
 * @param show length of the lists that are compared: 1 to `MOST_SHOWN`
 * @param drawn at least one basket
 * @returns a generator that gives the share done now and then, and the trial at its end
 */
export function* tryOut(
  baskets: Baskets,
  together: Together,
  drawn: Drawn,
  ranking: Ranking,
  show: number
): Steps<Trial, number> {
  const tried = drawn.baskets.length
  const judge = new Judge(baskets, together, ranking)
  const curve = Array.from({ length: MOST_SHOWN }, () => ({ recommended: 0, popular: 0 }))
  const counts = { both: 0, first: 0, second: 0, neither: 0 }
  let silent = 0
  for (let at = 0; at < tried; at += 1) {
    const ranks = judge.ranks(drawn.baskets[at] as number, drawn.hidden[at] as number)
    if (ranks.silent) silent += 1
    for (const [place, right] of curve.entries()) {
      if (ranks.recommended <= place + 1) right.recommended += 1
      if (ranks.popular <= place + 1) right.popular += 1
    }
    counts[cellOf(ranks, show)] += 1
    if (at % SLICE === SLICE - 1) yield (at + 1) / tried
  }
  return {
    ...{ eligible: drawn.eligible, tried, curve, counts, silent },
    difference: pairedDifference(counts, CONFIDENCE),
    chance: mcNemar(counts)
  }
}

function cellOf({ recommended, popular }: Ranks, show: number): keyof PairedCounts {
  if (recommended <= show) return popular <= show ? 'both' : 'first'
  return popular <= show ? 'second' : 'neither'
}

class Judge {
  readonly #baskets: Baskets
  readonly #together: Together
  readonly #ranking: Ranking
  readonly #scores: Float64Array

  constructor(baskets: Baskets, together: Together, ranking: Ranking) {
    this.#baskets = baskets
    this.#together = together
    this.#ranking = ranking
    this.#scores = new Float64Array(baskets.names.length)
  }

  ranks(basket: number, hiddenAt: number): Ranks {
    const { starts, items, counts } = this.#baskets
    const codes = items.subarray(starts[basket] as number, starts[basket + 1] as number)
    const hidden = codes[hiddenAt] as number
    const scored = this.#score(codes, hidden)
    const own = this.#scores[hidden] as number
    // Without this basket the hidden item is in one basket less.
    const sold = (counts[hidden] as number) - 1
    const notLess = this.#soldAtLeast(sold)
    // Equal scores differ in their last digits by the order in which they were summed.
    const equal = own * (1 - 1e-12)
    let [better, scoredAndSold] = [0, 0]
    for (const other of scored) {
      if ((this.#scores[other] as number) >= equal) better += 1
      if (other < notLess) scoredAndSold += 1
      this.#scores[other] = 0
    }
    let inBasket = 0
    for (const code of codes) if (code < notLess) inBasket += 1
    const before = notLess - inBasket
    // `scored` does not hold the hidden item, nor do the counts of those before it.
    const recommended = own > 0 ? better : scored.length + before - scoredAndSold
    const silent = scored.length === 0 && own === 0
    this.#scores[hidden] = 0
    return { recommended: recommended + 1, popular: before + 1, silent }
  }

  /** Scores everything that rules speak for; the codes scored, without the hidden one. */
  #score(codes: Uint32Array, hidden: number): readonly number[] {
    const { starts, others, both, least } = this.#together
    const { counts } = this.#baskets
    const ranking = this.#ranking
    const scores = this.#scores
    const scored: number[] = []
    const pair = { both: 0, given: 0, other: 0, baskets: basketCount(this.#baskets) - 1 }
    for (const item of codes) {
      if (item === hidden) continue
      pair.given = (counts[item] as number) - 1
      const end = starts[item + 1] as number
      for (let at = starts[item] as number; at < end; at += 1) {
        const other = others[at] as number
        const own = other === hidden
        if (!own && codes.includes(other)) continue
        pair.both = (both[at] as number) - (own ? 1 : 0)
        pair.other = (counts[other] as number) - (own ? 1 : 0)
        if (pair.both < least) continue
        const before = scores[other] as number
        if (before === 0 && !own) scored.push(other)
        scores[other] = before + scoreOf(pair, ranking)
      }
    }
    return scored
  }

  /** Items in at least so many baskets: codes below this one, because codes go by that. */
  #soldAtLeast(sold: number): number {
    const { counts } = this.#baskets
    let low = 0
    let high = counts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((counts[middle] as number) >= sold) low = middle + 1
      else high = middle
    }
    return low
  }
}
