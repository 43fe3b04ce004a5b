import { medianOf } from '../statistics/median.ts'
import { studentQuantile } from '../statistics/student.ts'
import { sampleOf } from '../statistics/welch.ts'
import { YES } from './evaluate.ts'
import type { People } from './people.ts'
import { CONFIDENCE, LEAST_PEOPLE } from './profile.ts'
import { type AnyField, isListField, isNumberField } from './rule.ts'
import { bandOf, bandsOf, type Trait } from './traits.ts'

/** The views of the dashboard, in their order: who, what, when, value, interests, channel. */
export const VIEWS = [
  'age',
  'gender',
  'town',
  'buys',
  'since',
  'spend',
  'interests',
  'channel'
] as const
export type View = (typeof VIEWS)[number]

/** Bars chosen in a view, by their keys; a person counts who is in one of them. */
export type Chosen = Readonly<Partial<Record<View, ReadonlySet<string>>>>

export interface Bar {
  readonly key: string
  readonly trait: Trait
  /** People of the segment. */
  readonly segment: number
  /** Those of them who are in what is chosen in the other views. */
  readonly picked: number
  /** Everybody in the table. */
  readonly all: number
}

export interface ViewBars {
  readonly view: View
  readonly bars: readonly Bar[]
  /** Of whom the view's field is stated. */
  readonly segment: number
  readonly picked: number
  readonly all: number
  /** Values beyond the bars that are shown. */
  readonly others: number
}

export interface SegmentViews {
  readonly people: number
  readonly members: number
  readonly views: readonly ViewBars[]
  /** Members in all that is chosen. */
  readonly picked: number
  readonly worth: Worth
}

/** Money and time of those picked; null where nothing is stated. */
interface Worth {
  readonly spend: number | null
  /** 95 % interval of the mean, by Student's t; null below `LEAST_PEOPLE`. */
  readonly range: readonly [low: number, high: number] | null
  /** Of everybody in the table, for comparison. */
  readonly spendOfAll: number | null
  /** Part of all the money in the table. */
  readonly money: number | null
  readonly orders: number | null
  /** Median days since the last purchase. */
  readonly since: number | null
}

/** Bars of values that are shown in a view. */
const MOST_BARS = 8

/** How a view sorts people: each into the bars with these indexes, none where nothing is stated. */
interface Sorting {
  readonly traits: readonly Trait[]
  readonly stated: (i: number) => boolean
  readonly holds: (i: number, visit: (bar: number) => void) => void
}

function sortingOf(field: AnyField, people: People): Sorting {
  if (isNumberField(field)) {
    const ends = bandsOf(field, people)
    const values = people.numbers[field]
    const band = (i: number) => bandOf(values[i] as number, ends)
    return {
      traits: ends.map((from, at) => ({ kind: 'band', field, from, to: ends[at + 1] ?? null })),
      stated: i => band(i) >= 0,
      holds: (i, visit) => {
        const at = band(i)
        if (at >= 0) visit(at)
      }
    }
  }
  const { keys, labels } = isListField(field) ? people.lists[field] : people.categories[field]
  const traits = keys.map(
    (value, at): Trait => ({ kind: 'value', field, value, label: labels[at] as string })
  )
  if (isListField(field)) {
    const { starts, codes, stated } = people.lists[field]
    return {
      traits,
      stated: i => stated[i] === 1,
      holds: (i, visit) => {
        const end = starts[i + 1] as number
        for (let at = starts[i] as number; at < end; at += 1) visit(codes[at] as number)
      }
    }
  }
  const { codes } = people.categories[field]
  return {
    traits,
    stated: i => (codes[i] as number) >= 0,
    holds: (i, visit) => {
      if ((codes[i] as number) >= 0) visit(codes[i] as number)
    }
  }
}

/** The key of a bar in its view: short enough for an id of the workbook's state. */
const barKey = (trait: Trait): string => (trait.kind === 'band' ? String(trait.from) : trait.value)

/**
 * One segment in linked views: each view counts those who are in what is chosen in the others, as in
 * crossfiltering (Weaver 2010, IEEE TVCG 16/2).
 *
 * @param answers of `evaluate`: who is in the segment
 */
export function segmentViews(people: People, answers: Uint8Array, chosen: Chosen): SegmentViews {
  const { count } = people
  const sortings = VIEWS.map(view => sortingOf(view, people))
  // Bit v of a person: the person is outside what is chosen in view v.
  const outside = new Uint16Array(count)
  sortings.forEach(({ traits, holds }, v) => {
    const keys = chosen[VIEWS[v] as View]
    if (!keys || keys.size === 0) return
    const wanted = traits.map(trait => keys.has(barKey(trait)))
    for (let i = 0; i < count; i += 1) {
      let inside = false
      holds(i, bar => {
        inside ||= wanted[bar] === true
      })
      if (!inside) outside[i] = (outside[i] as number) | (1 << v)
    }
  })
  const isPicked = (i: number) => answers[i] === YES && outside[i] === 0
  const views = sortings.map((sorting, v) =>
    viewOf(VIEWS[v] as View, sorting, people, {
      member: i => answers[i] === YES,
      picked: i => answers[i] === YES && ((outside[i] as number) & ~(1 << v)) === 0
    })
  )
  let [members, picked] = [0, 0]
  for (let i = 0; i < count; i += 1) {
    if (answers[i] === YES) members += 1
    if (isPicked(i)) picked += 1
  }
  return { people: count, members, views, picked, worth: worthOf(people, isPicked) }
}

function viewOf(
  view: View,
  { traits, stated, holds }: Sorting,
  { count }: People,
  is: { readonly member: (i: number) => boolean; readonly picked: (i: number) => boolean }
): ViewBars {
  const zeros = () => new Array<number>(traits.length + 1).fill(0)
  const counts = { all: zeros(), segment: zeros(), picked: zeros() }
  for (let i = 0; i < count; i += 1) {
    if (!stated(i)) continue
    const into = [counts.all]
    if (is.member(i)) into.push(counts.segment)
    if (is.picked(i)) into.push(counts.picked)
    for (const counter of into) {
      // The last place counts those of whom anything is stated.
      counter[traits.length] = (counter[traits.length] as number) + 1
      holds(i, bar => {
        counter[bar] = (counter[bar] as number) + 1
      })
    }
  }
  const bars = traits.map((trait, at) => ({
    key: barKey(trait),
    trait,
    segment: counts.segment[at] as number,
    picked: counts.picked[at] as number,
    all: counts.all[at] as number
  }))
  const total = (counter: readonly number[]) => counter[traits.length] as number
  const banded = traits[0]?.kind !== 'value'
  const shown = banded
    ? bars
    : [...bars].sort((a, b) => b.segment - a.segment || b.all - a.all).slice(0, MOST_BARS)
  return {
    view,
    bars: shown,
    segment: total(counts.segment),
    picked: total(counts.picked),
    all: total(counts.all),
    others: bars.length - shown.length
  }
}

function worthOf({ count, numbers }: People, isPicked: (i: number) => boolean): Worth {
  const stated = (field: 'spend' | 'orders' | 'since', only: (i: number) => boolean) => {
    const values: number[] = []
    for (let i = 0; i < count; i += 1) {
      const value = numbers[field][i] as number
      if (!Number.isNaN(value) && only(i)) values.push(value)
    }
    return Float64Array.from(values)
  }
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0)
  const mean = (values: Float64Array) => (values.length > 0 ? sum(values) / values.length : null)
  const spend = stated('spend', isPicked)
  const all = stated('spend', () => true)
  return {
    spend: mean(spend),
    range: meanRange(spend),
    spendOfAll: mean(all),
    money: sum(all) > 0 ? sum(spend) / sum(all) : null,
    orders: mean(stated('orders', isPicked)),
    since: medianOf(stated('since', isPicked))
  }
}

/** Student's interval of a mean. */
function meanRange(values: Float64Array): readonly [number, number] | null {
  if (values.length < LEAST_PEOPLE) return null
  const { n, mean, variance } = sampleOf(values)
  const reach = studentQuantile(0.5 + CONFIDENCE / 2, n - 1) * Math.sqrt(variance / n)
  return [mean - reach, mean + reach]
}
