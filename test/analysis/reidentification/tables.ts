import { readOpen } from '../../../src/ingest/open/read.ts'
import { finish } from '../../../src/ingest/work/steps.ts'

/**
 * Figure 2 of L. Sweeney, “k-anonymity: a model for protecting privacy”, Int. J. on Uncertainty, Fuzziness and
 * Knowledge-based Systems 10(5), 2002: “k = 2 and QI = {Race, Birth, Gender, ZIP}”.
 */
export const SWEENEY = `Race\tBirth\tGender\tZIP\tProblem
Black\t1965\tm\t0214*\tshort breath
Black\t1965\tm\t0214*\tchest pain
Black\t1965\tf\t0213*\thypertension
Black\t1965\tf\t0213*\thypertension
Black\t1964\tf\t0213*\tobesity
Black\t1964\tf\t0213*\tchest pain
White\t1964\tm\t0213*\tchest pain
White\t1964\tm\t0213*\tobesity
White\t1964\tm\t0213*\tshort breath
White\t1967\tm\t0213*\tchest pain
White\t1967\tm\t0213*\tchest pain`

/**
 * Figure 1 of A. Machanavajjhala, D. Kifer, J. Gehrke and M. Venkitasubramaniam, “ℓ-diversity: privacy beyond
 * k-anonymity”, ACM TKDD 1(1), 2007: the inpatients as they came.
 */
export const INPATIENTS = `ZIP\tAge\tNationality\tCondition
13053\t28\tRussian\tHeart Disease
13068\t29\tAmerican\tHeart Disease
13068\t21\tJapanese\tViral Infection
13053\t23\tAmerican\tViral Infection
14853\t50\tIndian\tCancer
14853\t55\tRussian\tHeart Disease
14850\t47\tAmerican\tViral Infection
14850\t49\tAmerican\tViral Infection
13053\t31\tAmerican\tCancer
13053\t37\tIndian\tCancer
13068\t36\tJapanese\tCancer
13068\t35\tAmerican\tCancer`

/** Figure 2 there: 4-anonymous. Its third class has cancer only. */
const coarse = [
  ...['130**\t< 30', '130**\t< 30', '130**\t< 30', '130**\t< 30'],
  ...['1485*\t>= 40', '1485*\t>= 40', '1485*\t>= 40', '1485*\t>= 40'],
  ...['130**\t3*', '130**\t3*', '130**\t3*', '130**\t3*']
]
/** Figure 3: 3-diverse. */
const diverse = [
  ...['1305*\t<= 40', '1306*\t<= 40', '1306*\t<= 40', '1305*\t<= 40'],
  ...['1485*\t> 40', '1485*\t> 40', '1485*\t> 40', '1485*\t> 40'],
  ...['1305*\t<= 40', '1305*\t<= 40', '1306*\t<= 40', '1306*\t<= 40']
]
const CONDITIONS = INPATIENTS.split('\n')
  .slice(1)
  .map(row => row.split('\t')[3])
const published = (rows: readonly string[]) =>
  ['ZIP\tAge\tNationality\tCondition', ...rows.map((row, i) => `${row}\t*\t${CONDITIONS[i]}`)].join(
    '\n'
  )
export const FOUR_ANONYMOUS = published(coarse)
export const THREE_DIVERSE = published(diverse)

export const tableOf = (text: string) => finish(readOpen(text, { most: 50_000 }))
