import type { CohortResult } from '../analysis/cohorts/model.ts'
import { COHORT_TEXT, type Kept } from './cohort-text.ts'
import { monthName, shortMonthName } from './format.ts'
import { heatMarks } from './heat.ts'
import { heatKey } from './heat-key.ts'
import type { Look } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** Ages whose retention the sentence says. */
const SAID = [1, 3, 6, 12]

/** The retention triangle: the share of each cohort that bought, by age in months. */
export function cohortRetention(result: CohortResult, look: Look): ChartSpec {
  const words = COHORT_TEXT[look.locale]
  const say = sayer(look)
  const { cohorts, partial } = result
  const ages = agesOf(result)
  const names = cohorts.map(({ month }) => monthName(month, look.locale))
  const kept = SAID.flatMap(age => keptAt(result, age) ?? [])
  const shares = cohorts.map(({ customers, active }) =>
    active.map(count => (customers > 0 ? count / customers : null))
  )
  // All buy at age 0: what comes after has the colours.
  const most = Math.max(0, ...shares.flatMap(row => row.slice(1).map(share => share ?? 0)))
  const full = most > 0 ? most : 1
  const marks = heatMarks(
    shares.flatMap((row, i) =>
      row.map((value, age) => ({
        cell: {
          ...{ x: String(age), y: names[i] ?? '' },
          // All of a cohort have bought at age 0, whether its month is over or not.
          ...textsOf(value, partial && age > 0 && age === row.length - 1, say)
        },
        value
      }))
    ),
    full
  )
  return {
    id: 'cohort-retention',
    title: words.retentionTitle(keptAt(result, 1), result, say),
    sentence: words.retentionSentence(kept, result, say),
    x: { type: 'band', label: words.age(partial), domain: ages.map(String) },
    y: {
      type: 'band',
      label: words.cohortAxis,
      domain: names,
      short: cohorts.map(({ month }) => shortMonthName(month, look.locale))
    },
    marks,
    key: heatKey(marks, full, 'percent', look),
    table: {
      caption: words.retentionCaption,
      columns: [
        { label: words.cohort },
        { label: words.customers, style: { kind: 'integer' } },
        ...ages.map(age => ({ label: words.ageOf(age), style: SHARE }))
      ],
      rows: cohorts.map(({ customers }, i) => [
        names[i] ?? '',
        customers,
        ...ages.map(age => shares[i]?.[age] ?? null)
      ])
    }
  }
}

/** Ages that any cohort has reached. */
export const agesOf = ({ cohorts }: CohortResult): number[] =>
  Array.from({ length: Math.max(0, ...cohorts.map(({ active }) => active.length)) }, (_, i) => i)

/** Over all cohorts that have been seen to the end of that age; null without any customer. */
export function keptAt({ cohorts, partial }: CohortResult, age: number): Kept | null {
  const seen = cohorts.filter(({ active }) => active.length - (partial ? 1 : 0) > age)
  const customers = seen.reduce((sum, cohort) => sum + cohort.customers, 0)
  const active = seen.reduce((sum, cohort) => sum + (cohort.active[age] ?? 0), 0)
  return customers > 0 ? { age, customers, active } : null
}

/** “34%*”, and for a narrow cell “34*”. */
function textsOf(share: number | null, unfinished: boolean, say: Say) {
  if (share === null) return { text: '' }
  const star = unfinished ? '*' : ''
  return {
    text: `${say.brief(share, 'percent')}${star}`,
    short: `${say.count(share * 100)}${star}`
  }
}
