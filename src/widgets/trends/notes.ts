import { sizeOf } from '../../analysis/reach/reach.ts'
import { roughly } from '../../charts/campaign-text.ts'
import { channelsName } from '../../charts/reach-text.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Trends } from './declaration.ts'
import { CAMPAIGN_NOTES } from './note-words.ts'

/** Sentences on how well the numbers are known, and on two channels together. */
export function notesOf({ comparison, reach }: Trends, page: MoneyPage): readonly string[] {
  const words = CAMPAIGN_NOTES[page.locale]
  const say = sayer(page)
  const { difference, runs, cut, budget, triggered } = comparison
  const notes = [
    words.interval({
      runs: say.count(runs),
      mean: roughly(difference.mean, say),
      low: roughly(difference.low, say),
      high: roughly(difference.high, say),
      expected: roughly(difference.expected, say)
    })
  ]
  const { standardError, unpaired } = difference
  if (standardError < unpaired) notes.push(words.paired(say.share(standardError / unpaired)))
  if (cut) notes.push(words.cut(say.count(runs)))
  const unspent = budget - triggered.sent
  notes.push(unspent > budget / 1000 ? words.unspent(say.share(unspent / budget)) : words.spent)
  const pair = reach.combinations
    .filter(({ channels }) => sizeOf(channels) === 2)
    .reduce((best, one) => (one.any > best.any ? one : best))
  if (reach.union > 0)
    notes.push(
      words.pair(
        channelsName(pair.channels, page.locale),
        say.count(pair.any),
        say.count(reach.union)
      )
    )
  return notes
}
