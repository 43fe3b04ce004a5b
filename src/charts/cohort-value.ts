import type { CohortResult } from '../analysis/cohorts/model.ts'
import { agesOf } from './cohort-retention.ts'
import { COHORT_TEXT, type Named } from './cohort-text.ts'
import { stableDomain } from './domain.ts'
import { monthName } from './format.ts'
import { GLYPHS, type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Mark, Series } from './spec.ts'

/** Revenue per customer of each cohort by age: the first, the last and the best by name. */
export function cohortValue(result: CohortResult, look: Look): ChartSpec {
  const words = COHORT_TEXT[look.locale]
  const say = sayer(look)
  const money = { kind: 'money', currency: look.currency } as const
  const ages = agesOf(result)
  const all = result.cohorts.map(
    (cohort): Named => ({
      cohort,
      name: monthName(cohort.month, look.locale),
      value: cohort.cumulative.at(-1) ?? 0,
      age: Math.max(0, cohort.cumulative.length - 1)
    })
  )
  const best = all.reduce<Named | null>(
    (most, one) => (most === null || one.value > most.value ? one : most),
    null
  )
  // Each once, in the order of time; the sentence and the lines agree.
  const named = all.filter((one, i) => i === 0 || i === all.length - 1 || one === best)
  return {
    id: 'cohort-value',
    title: words.valueTitle(best, result, say),
    sentence: words.valueSentence(named, result, say),
    x: {
      type: 'linear',
      label: words.age(result.partial),
      domain: [0, Math.max(1, ages.length - 1)],
      format: { kind: 'integer' },
      dozens: true
    },
    y: {
      type: 'linear',
      label: words.valueAxis,
      domain: stableDomain(
        [0, ...result.cohorts.flatMap(({ cumulative }) => cumulative)],
        previousDomain(look, 'y')
      ),
      format: money
    },
    marks: all.flatMap(one => marksOf(one, named.indexOf(one))),
    ...(all.length > named.length
      ? { key: [{ swatch: { kind: 'thin', series: 0 }, text: words.others }] as const }
      : {}),
    table: {
      caption: words.valueCaption,
      columns: [
        { label: words.cohort },
        { label: words.customers, style: { kind: 'integer' } },
        ...ages.map(age => ({ label: words.ageOf(age), style: money }))
      ],
      rows: all.map(({ cohort, name }) => [
        name,
        cohort.customers,
        ...ages.map(age => cohort.cumulative[age] ?? null)
      ])
    }
  }
}

const SERIES: readonly Series[] = [1, 2, 3]

/** A cohort without a name is a thin line among others. */
function marksOf({ cohort, name }: Named, place: number): Mark[] {
  const series = SERIES[place]
  const line: Mark = {
    ...{ kind: 'line', key: `cohort-${cohort.month}`, series: series ?? 0 },
    ...(series === undefined ? { thin: true } : {}),
    points: cohort.cumulative.map((value, age) => [age, value] as const)
  }
  const last = cohort.cumulative.length - 1
  const value = cohort.cumulative[last]
  if (series === undefined || value === undefined) return [line]
  return [
    line,
    { kind: 'dot', key: `end-${cohort.month}`, series, points: [[last, value]] },
    {
      ...{ kind: 'label', key: `name-${cohort.month}`, series },
      ...{ text: `${GLYPHS[series]} ${name}`, x: last, y: value, side: 'above' }
    }
  ]
}
