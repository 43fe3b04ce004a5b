import { tidy } from '../../i18n/tidy.ts'
import { type Compiled, compile } from '../compile.ts'
import type { Given, NumericExercise } from '../kinds/numeric.ts'
import { flawsOf } from '../prove.ts'
import { hash, mulberry32 } from '../random.ts'
import { practiceGivens, type Values } from '../solve.ts'

/** Numbers that make the exercise fair, and which of them differ from those it has. */
export interface BetterGivens {
  readonly givens: Values
  readonly changed: readonly {
    readonly name: string
    readonly from: number
    readonly to: number
  }[]
}

/** Sets that are looked at, at most: each is a proof of a fraction of a millisecond to a few. */
const MOST = 1500
/** Values a given that are combined with those of another. */
const NEAR = 12
/** Steps to either side where the exercise says nothing of how a given may vary. */
const STEPS = 20

/**
 * The nearest practice numbers without a flaw (`flawsOf`), where those of the exercise have one: nearest
 * means fewest numbers changed, then least changed, as a share of each one's range. A number keeps to its
 * `vary`, or within ± 50 % on round steps where it has none.
 *
 * @param exercise one whose formulas are sound (`meaningProblems`)
 * @returns undefined when the numbers are fair as they are, or when none near them is: then two formulas
 * say the same, and no number will part them
 */
export function betterGivens(exercise: NumericExercise): BetterGivens | undefined {
  const compiled = compile(exercise)
  const start = practiceGivens(exercise)
  if (isFair(compiled, start)) return undefined
  const moves = movesOf(exercise)
  let looked = 0
  for (const change of changes(exercise, moves)) {
    if (++looked > MOST) return undefined
    const givens = new Map(start)
    for (const { name, to } of change) givens.set(name, to)
    if (!isFair(compiled, givens)) continue
    const changed = change.map(({ name, to }) => ({ name, from: start.get(name) as number, to }))
    return { givens, changed }
  }
  return undefined
}

const isFair = (compiled: Compiled, givens: Values): boolean =>
  flawsOf(compiled, givens).length === 0

/** A given set to another value; `far` from 0 to about 1. */
interface Move {
  readonly name: string
  readonly to: number
  readonly far: number
}

const nearestFirst = (a: { readonly far: number }, b: { readonly far: number }): number =>
  a.far - b.far

/** The other values of each given, the nearest first. */
function movesOf(exercise: NumericExercise): Move[][] {
  return Object.entries(exercise.givens)
    .map(([name, given]) => {
      const values = valuesOf(given).filter(to => to !== given.value)
      const range = Math.max(...values, given.value) - Math.min(...values, given.value)
      return values
        .map(to => ({ name, to, far: Math.abs(to - given.value) / range }))
        .toSorted(nearestFirst)
    })
    .filter(moves => moves.length > 0)
}

function valuesOf({ value, vary, show }: Given): number[] {
  if (vary) {
    const count = Math.floor((vary.to - vary.from) / vary.step + 1e-9)
    // A range of a million steps is looked at where it is near.
    const at = Math.round((value - vary.from) / vary.step)
    const from = Math.max(0, Math.min(at, count) - MOST / 2)
    const to = Math.min(count, from + MOST)
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
      tidy(vary.from + vary.step * (from + index))
    )
  }
  const step = roundStep(Math.abs(value) / (2 * STEPS), show === 'integer')
  if (step === 0) return []
  const nearest = Math.round(value / step)
  const reach = Math.floor(Math.abs(value) / 2 / step + 1e-9)
  return Array.from({ length: 2 * reach + 1 }, (_, index) =>
    tidy(step * (nearest - reach + index))
  ).filter(to => Math.abs(to - value) <= Math.abs(value) / 2 + step * 1e-9)
}

/** The least of 1, 2, 5, 10 … × 10ⁿ that is not below; 0 where there is none. */
function roundStep(least: number, whole: boolean): number {
  if (!(least > 0) || !Number.isFinite(least)) return 0
  const power = 10 ** Math.floor(Math.log10(least))
  const step = [1, 2, 5, 10].map(n => n * power).find(n => n >= least * (1 - 1e-9)) as number
  return tidy(whole ? Math.max(1, step) : step)
}

/** One number, then two, then any: each time the least change first. */
function* changes(exercise: NumericExercise, moves: readonly Move[][]): Generator<readonly Move[]> {
  for (const move of moves
    .flat()
    .toSorted(nearestFirst)
    .slice(0, MOST / 2))
    yield [move]
  const pairs = moves.flatMap((some, index) =>
    moves
      .slice(index + 1)
      .flatMap(others =>
        some
          .slice(0, NEAR)
          .flatMap(one =>
            others.slice(0, NEAR).map(two => ({ moved: [one, two], far: one.far + two.far }))
          )
      )
  )
  for (const { moved } of pairs.toSorted(nearestFirst).slice(0, MOST / 4)) yield moved
  if (moves.length < 3) return
  const random = mulberry32(hash(`${exercise.id} better`))
  for (;;) yield moves.map(of => of[Math.floor(random() * of.length)] as Move)
}
