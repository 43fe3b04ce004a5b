import type { Steps } from '../../ingest/work/steps.ts'
import type { Attribute, Level, LevelId } from './attribute.ts'
import { type Classes, type Splitter, together } from './classes.ts'
import { addLoss } from './release.ts'

/** What is asked of a combination. */
export interface Wanted {
  /** k: rows that every class should have. */
  readonly k: number
  /** Share of the rows that may be left out to get there, 0 to 1; 0 leaves none out. */
  readonly most: number
}

/** A way to make the table coarser, and what it gives. */
export interface Combination {
  /** The step of each attribute, in their order. */
  readonly levels: readonly LevelId[]
  /** It has the k that is wanted, leaving out no more rows than allowed. */
  readonly meets: boolean
  /** Rows left out: those below k if that makes it meet, else none. */
  readonly suppressed: number
  /** Share of rows that somebody who knows the quasi-identifiers finds: classes ÷ rows. */
  readonly risk: number
  /** 1 − loss, 0 to 1. */
  readonly usefulness: number
  /** No other one is both less risky and more useful. */
  readonly front: boolean
}

export interface Frontier {
  readonly combinations: readonly Combination[]
  /** Steps that were left untried, because there would be too many combinations. */
  readonly untried: number
}

/** Combinations that are tried at most. */
export const MOST_COMBINATIONS = 400

/** Every combination of steps, each with its risk and its usefulness. */
export function* frontierOf(
  attributes: readonly Attribute[],
  rows: number,
  split: Splitter,
  wanted: Wanted
): Steps<Frontier> {
  const tried = affordable(attributes.map(({ levels }) => levels))
  const found: Omit<Combination, 'front'>[] = []
  const chosen: Level[] = []
  // Combinations that begin alike share their beginning.
  function* walk(at: number, classes: Classes, lost: Float64Array): Steps<void> {
    if (at === attributes.length) {
      found.push(weigh(chosen, classes, lost, wanted))
      yield
      return
    }
    const { codes } = attributes[at] as Attribute
    for (const level of tried[at] as readonly Level[]) {
      chosen[at] = level
      const next = split(classes, codes, level.nodeOf)
      yield
      yield* walk(at + 1, next, addLoss(lost, codes, level))
    }
  }
  if (attributes.length > 0 && rows > 0) yield* walk(0, together(rows), new Float64Array(rows))
  const all = attributes.reduce((sum, { levels }) => sum + levels.length, 0)
  const used = tried.reduce((sum, levels) => sum + levels.length, 0)
  return { combinations: withFront(found), untried: all - used }
}

/** Leaves out steps in the middle, of the attribute with most, until there are few enough combinations. */
function affordable(levels: readonly (readonly Level[])[]): (readonly Level[])[] {
  const left = levels.map(one => [...one])
  while (left.reduce((product, one) => product * one.length, 1) > MOST_COMBINATIONS) {
    const longest = left.reduce((a, b) => (b.length > a.length ? b : a))
    // With one step left, a column stays as fine as it is.
    longest.splice(longest.length > 2 ? longest.length - 2 : 1, 1)
  }
  return left
}

function weigh(
  levels: readonly Level[],
  { of, sizes }: Classes,
  lost: Float64Array,
  { k, most }: Wanted
): Omit<Combination, 'front'> {
  let [small, smallRows] = [0, 0]
  for (const size of sizes) {
    if (size >= k) continue
    small += 1
    smallRows += size
  }
  const rows = of.length
  const meets = smallRows <= most * rows && smallRows < rows
  const drop = meets ? smallRows : 0
  let sum = drop * levels.length
  for (let row = 0; row < rows; row += 1)
    if (drop === 0 || (sizes[of[row] as number] as number) >= k) sum += lost[row] as number
  return {
    levels: levels.map(({ id }) => id),
    meets,
    suppressed: drop,
    risk: (sizes.length - (drop > 0 ? small : 0)) / (rows - drop),
    usefulness: Math.max(0, 1 - sum / (rows * levels.length))
  }
}

function withFront(found: readonly Omit<Combination, 'front'>[]): Combination[] {
  const ranked = [...found].sort((a, b) => b.usefulness - a.usefulness || a.risk - b.risk)
  let least = Number.POSITIVE_INFINITY
  return ranked.map(one => {
    const front = one.risk < least - 1e-12
    if (front) least = one.risk
    return { ...one, front }
  })
}

/** The most useful combination that meets what is wanted. */
export const bestOf = ({ combinations }: Frontier): Combination | undefined =>
  combinations.find(({ meets }) => meets)
