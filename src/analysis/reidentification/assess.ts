import type { OpenColumn, OpenTable } from '../../ingest/open/model.ts'
import { settleColumn } from '../../ingest/text/notation.ts'
import { readNumber } from '../../ingest/text/number.ts'
import type { Steps } from '../../ingest/work/steps.ts'
import type { Attribute, Kind, LevelId } from './attribute.ts'
import { splitterFor } from './classes.ts'
import { type Diversity, diversityOf } from './diversity.ts'
import { bestOf, type Combination, type Frontier, frontierOf } from './frontier.ts'
import { attributeOf, type Written } from './levels.ts'
import { levelAt, type Release, releaseOf, suppress } from './release.ts'
import { type Risk, riskOf } from './risk.ts'

/** What a column is to somebody who looks for a person. */
export type Role = Kind | 'sensitive' | 'direct' | 'none'

export interface Question {
  readonly roles: readonly Role[]
  /** The step of each quasi-identifier, by its place in the text; the finest where none is given. */
  readonly levelOf: (index: number) => LevelId | undefined
  /** k. */
  readonly k: number
  /** Rows in classes below k are left out. */
  readonly suppress: boolean
  /** Share of the rows that may be left out, for the combination that is looked for; 0 to 1. */
  readonly most: number
  /** Share of the population that is in the table, over 0 and up to 1. */
  readonly fraction: number
  readonly written: Written
}

/** A table as released: how risky, how diverse, how useful. */
export interface State {
  readonly rows: number
  readonly suppressed: number
  readonly risk: Risk
  /** Of each sensitive column. */
  readonly diversity: readonly {
    readonly name: string
    readonly index: number
    readonly of: Diversity
  }[]
  readonly usefulness: number | null
  /** Discernibility with the suppressed rows, each of which is as good as any of the table's. */
  readonly discernibility: number
}

export interface Assessment {
  readonly attributes: readonly Attribute[]
  /** The steps that are chosen. */
  readonly levels: readonly LevelId[]
  /** As it came, with nothing but the direct identifiers left out. */
  readonly before: State
  readonly now: State
  /** Rows of the table as it came that are alone, the first ones. */
  readonly alone: readonly number[]
  /** For each class of now, its rows; and of before. */
  readonly sizes: Int32Array
  readonly sizesBefore: Int32Array
  /** What is released now: to be saved. */
  readonly released: { readonly release: Release; readonly rows: Int32Array }
  readonly frontier: Frontier
  readonly best: Combination | undefined
}

/** Rows that are listed as alone. */
const MOST_ALONE = 200

/** How easily people are found in a table, and what making it coarser changes. */
export function* assess(table: OpenTable, question: Question): Steps<Assessment> {
  const { roles, k, written, levelOf } = question
  const attributes: Attribute[] = []
  const sensitive: OpenColumn[] = []
  for (const [at, column] of table.columns.entries()) {
    const role = roles[at]
    if (role === 'sensitive') sensitive.push(column)
    else if (role !== undefined && role !== 'direct' && role !== 'none')
      attributes.push(yield* attributeOf(column, role, written))
  }
  const split = splitterFor(table.rows)
  const fine = attributes.map(one => levelAt(one, 'exact'))
  const coarse = attributes.map(one => levelAt(one, levelOf(one.index)))
  const raw = yield* releaseOf(attributes, fine, table.rows, split)
  const release = yield* releaseOf(attributes, coarse, table.rows, split)
  const kept = suppress(release, question.suppress ? k : 1)
  const before = yield* stateOf(raw, suppress(raw, 1), sensitive, question)
  const now = yield* stateOf(release, kept, sensitive, question)
  const frontier = yield* frontierOf(attributes, table.rows, split, {
    k,
    most: question.suppress ? question.most : 0
  })
  return {
    attributes,
    levels: coarse.map(({ id }) => id),
    before,
    now,
    alone: aloneOf(raw),
    sizes: kept.classes.sizes,
    sizesBefore: raw.classes.sizes,
    released: { release, rows: kept.rows },
    frontier,
    best: bestOf(frontier)
  }
}

function* stateOf(
  { classes }: Release,
  kept: ReturnType<typeof suppress>,
  sensitive: readonly OpenColumn[],
  { k, fraction, written }: Question
): Steps<State> {
  const rows = kept.rows.length
  const risk = riskOf(kept.classes.sizes, k, fraction)
  const diversity: State['diversity'][number][] = []
  for (const column of sensitive) {
    const { codes, ordered } = yield* inOrder(column, written)
    yield
    const of = diversityOf(
      kept.classes,
      kept.rows.map(row => codes[row] as number),
      column.values.length,
      ordered
    )
    yield
    if (of) diversity.push({ name: column.name, index: column.index, of })
  }
  return {
    rows,
    suppressed: kept.suppressed,
    risk,
    diversity,
    usefulness: kept.usefulness,
    discernibility: risk.discernibility + kept.suppressed * classes.of.length
  }
}

/** The sensitive values by size, if they are numbers: then a near value gives away more than a far one. */
function* inOrder(
  { codes, values }: OpenColumn,
  { decimal, fallback }: Written
): Steps<{ readonly codes: Int32Array; readonly ordered: boolean }> {
  const sign = decimal ?? settleColumn(values.slice(0, 2000), fallback).decimal
  const numbers: number[] = []
  for (const [code, value] of values.entries()) {
    if (code % 500 === 0) yield
    const reading = readNumber(value, { decimal: sign })
    if (reading.kind !== 'number') return { codes, ordered: false }
    numbers.push(reading.value)
  }
  const rank = new Int32Array(values.length)
  const order = numbers
    .map((_, code) => code)
    .sort((a, b) => (numbers[a] as number) - (numbers[b] as number))
  for (const [place, code] of order.entries()) rank[code] = place
  return { codes: codes.map(code => rank[code] as number), ordered: true }
}

function aloneOf({ classes: { of, sizes } }: Release): number[] {
  const alone: number[] = []
  for (let row = 0; row < of.length && alone.length < MOST_ALONE; row += 1)
    if (sizes[of[row] as number] === 1) alone.push(row)
  return alone
}
