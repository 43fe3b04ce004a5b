import { alphaOf } from '../analysis/class-marks/alpha.ts'
import { type Distribution, distributionOf } from '../analysis/class-marks/distribution.ts'
import { type ItemFigures, itemFigures } from '../analysis/class-marks/items.ts'
import type { Locale } from '../i18n/locale.ts'
import { typedText, verdictText } from './cell-words.ts'
import { type Column, columnKey } from './columns.ts'
import type { Aside, Desk, Pile } from './desk.ts'
import { questionsAbout } from './doubts.ts'
import type { Question } from './questions.ts'
import { type Held, type Roll, type Scored, score, textsOf } from './roll.ts'
import { saysOf } from './says.ts'
import { overrideKey, type Settings } from './settings.ts'

/** How many of each kind a page lists; it says how many there are. */
const LISTED = 100

export interface ColumnView extends Column {
  readonly key: string
  readonly weight: number
  /** Undefined where nothing is marked, or nothing counts. */
  readonly figures?: ItemFigures
  /** Answers that are neither blank nor marked. */
  readonly unmarked: number
}

/** A misconception, and how many have it. */
interface Slip {
  readonly exercise: string
  readonly part: string
  readonly outcome: string
  readonly count: number
  /** The sentence that the first of them would read. */
  readonly says: string
}

/** Everything about a class but the table itself: small, for the page. */
export interface Overview {
  readonly piles: readonly Pile[]
  readonly assignment: string
  /** The instructor's copy is here, or an exercise is missing without it. */
  readonly unknown: readonly string[]
  readonly columns: readonly ColumnView[]
  readonly most: number
  readonly distribution: Distribution
  readonly alpha: number | null
  readonly slips: readonly Slip[]
  readonly questions: readonly Question[]
  readonly questionCount: number
  readonly aside: readonly Aside[]
  readonly asideCount: number
}

/** @param id of an assignment whose receipts are marked */
export function overviewOf(desk: Desk, id: string, settings: Settings, locale: Locale): Overview {
  const roll = desk.roll(id)
  const scored = score(roll, settings)
  const figures = itemFigures(scored.credits)
  const questions = questionsAbout(roll)
  return {
    piles: desk.piles,
    assignment: id,
    unknown: roll.unknown,
    columns: roll.columns.map((column, at) => {
      const figure = figures[scored.counted.indexOf(at)]
      return {
        ...column,
        key: columnKey(column),
        weight: scored.weights[at] as number,
        unmarked: roll.held.filter(
          one => one.marks?.[at] === undefined && answerOf(one, column) !== ''
        ).length,
        ...(figure ? { figures: figure } : {})
      }
    }),
    most: scored.most,
    distribution: distributionOf(sharesOf(scored)),
    alpha: alphaOf(scored.credits),
    slips: slipsOf(roll, locale),
    questions: questions.slice(0, LISTED),
    questionCount: questions.length,
    aside: desk.aside.slice(0, LISTED),
    asideCount: desk.aside.length
  }
}

const sharesOf = ({ totals, most, counted }: Scored): Float64Array =>
  counted.length === 0 ? new Float64Array() : totals.map(total => total / most)

const answerOf = ({ receipt }: Held, { exercise, part }: Pick<Column, 'exercise' | 'part'>) =>
  receipt.exercises[exercise]?.answers[part]?.text.trim() ?? ''

function slipsOf(roll: Roll, locale: Locale): Slip[] {
  const found = new Map<string, { at: number; first: Held; outcome: string; count: number }>()
  for (const one of roll.held) {
    for (const [at, mark] of (one.marks ?? []).entries()) {
      if (!mark?.outcome.startsWith('wrong ')) continue
      const key = `${at} ${mark.outcome}`
      const known = found.get(key)
      if (known) known.count += 1
      else found.set(key, { at, first: one, outcome: mark.outcome, count: 1 })
    }
  }
  return [...found.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, LISTED)
    .map(({ at, first, outcome, count }) => {
      const { exercise, part } = roll.columns[at] as Column
      const whole = roll.exercises.find(({ id }) => id === exercise)
      const texts = textsOf(first.receipt, exercise)
      const answered = whole && {
        ...{ texts, typedIn: first.receipt.locale, widgets: roll.widgets },
        variant: roll.variantOf(first, whole)
      }
      const says = answered ? saysOf(whole, part, answered, locale) : ''
      return { exercise, part, outcome, count, says }
    })
}

/** What the table is ordered by. */
export type Order = 'name' | 'best' | 'worst' | 'handed'

export interface Cell {
  /** As stored, and as its participant saw it. */
  readonly text: string
  readonly typed: string
  readonly outcome?: string
  /** The verdict in words; '' where there is none. */
  readonly verdict: string
  readonly credit: number | null
  readonly corrected: boolean
}

export interface Row {
  readonly who: string
  readonly name: string
  readonly id: string
  readonly file: string
  readonly handed: string
  readonly cells: readonly Cell[]
  readonly points: number
}

export interface View {
  readonly order: Order
  /** Only participants whose name or id holds it. */
  readonly search: string
  readonly from: number
  readonly size: number
}

/** Some rows of the class table. */
export interface Rows {
  readonly rows: readonly Row[]
  /** Rows that the search leaves. */
  readonly found: number
  readonly from: number
}

const COLLATORS = new Map<Locale, Intl.Collator>()
function collator(locale: Locale): Intl.Collator {
  const known = COLLATORS.get(locale) ?? new Intl.Collator(locale, { numeric: true })
  COLLATORS.set(locale, known)
  return known
}

export function rowsOf(
  roll: Roll,
  settings: Settings,
  { order, search, from, size }: View,
  locale: Locale
): Rows {
  const scored = score(roll, settings)
  const wanted = search.trim().toLocaleLowerCase(locale)
  const indices: number[] = []
  for (const [index, { receipt, who }] of roll.held.entries()) {
    const { name } = receipt.participant
    if (!wanted || who.includes(wanted) || name.toLocaleLowerCase(locale).includes(wanted))
      indices.push(index)
  }
  const nameAt = (index: number) => (roll.held[index] as Held).receipt.participant.name
  const handedAt = (index: number) => (roll.held[index] as Held).receipt.handed
  const total = (index: number) => scored.totals[index] as number
  const { compare } = collator(locale)
  const orders: Readonly<Record<Order, (a: number, b: number) => number>> = {
    name: (a, b) => compare(nameAt(a), nameAt(b)),
    best: (a, b) => total(b) - total(a) || a - b,
    worst: (a, b) => total(a) - total(b) || a - b,
    handed: (a, b) => (handedAt(a) < handedAt(b) ? -1 : handedAt(a) > handedAt(b) ? 1 : 0)
  }
  indices.sort(orders[order])
  const start = Math.max(0, Math.min(from, indices.length - 1))
  return {
    rows: indices
      .slice(start, start + size)
      .map(index => rowAt(roll, scored, settings, index, locale)),
    found: indices.length,
    from: start
  }
}

function rowAt(roll: Roll, scored: Scored, settings: Settings, index: number, locale: Locale): Row {
  const one = roll.held[index] as Held
  const { participant, handed } = one.receipt
  return {
    ...{ who: one.who, name: participant.name, id: participant.id, file: one.file, handed },
    points: scored.totals[index] as number,
    cells: roll.columns.map((column, at) => {
      const outcome = one.marks?.[at]?.outcome
      const text = answerOf(one, column)
      const exercise = roll.exerciseOf(column)
      return {
        text,
        typed: typedText(exercise, column.part, text, locale),
        ...(outcome === undefined ? {} : { outcome }),
        verdict: outcome === undefined ? '' : verdictText(exercise, column.part, outcome, locale),
        credit: scored.creditOf(index, at),
        corrected: Object.hasOwn(settings.overrides, overrideKey(one.who, columnKey(column)))
      }
    })
  }
}

/** All rows, by name. */
export const allRows = (roll: Roll, settings: Settings, locale: Locale): readonly Row[] =>
  rowsOf(roll, settings, { order: 'name', search: '', from: 0, size: roll.held.length }, locale)
    .rows
