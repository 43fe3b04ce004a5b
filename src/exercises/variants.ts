import { tidy } from '../i18n/tidy.ts'
import { compile } from './compile.ts'
import type { Given, NumericExercise } from './kinds/numeric.ts'
import { flawsOf } from './prove.ts'
import { hash, mulberry32 } from './random.ts'
import { practiceGivens, type Values } from './solve.ts'

/** Draws before the dealer gives up: conditions that fail so often leave no variants to speak of. */
const DRAWS = 300

/**
 * The givens of a variant: the same for the same exercise and seed, on every machine. Variant 0 is
 * the practice numbers. A draw that breaks a condition or makes two candidates collide is thrown
 * away and the next one taken.
 *
 * @param seed a variant number, or a text such as a participant's id
 * @returns undefined when no fair draw is found, or when nothing varies
 */
export function deal(exercise: NumericExercise, seed: number | string): Values | undefined {
  const known = dealt.get(exercise) ?? new Map<number | string, Values | undefined>()
  dealt.set(exercise, known)
  if (!known.has(seed)) {
    // Whoever marks a class asks for a dozen variants again and again; texts as seeds are endless.
    if (known.size >= KEPT) known.clear()
    known.set(seed, dealAnew(exercise, seed))
  }
  return known.get(seed)
}

/** Variants of one exercise that are remembered: a draw and its proof take milliseconds. */
const KEPT = 250
const dealt = new WeakMap<NumericExercise, Map<number | string, Values | undefined>>()

function dealAnew(exercise: NumericExercise, seed: number | string): Values | undefined {
  if (seed === 0) return practiceGivens(exercise)
  if (!Object.values(exercise.givens).some(given => given.vary)) return undefined
  const compiled = compile(exercise)
  const random = mulberry32(hash(`${exercise.id} ${seed}`))
  for (let draw = 0; draw < DRAWS; draw++) {
    const givens = new Map(
      Object.entries(exercise.givens).map(([name, given]) => [name, pick(given, random)])
    )
    if (flawsOf(compiled, givens).length === 0) return givens
  }
  return undefined
}

function pick({ value, vary }: Given, random: () => number): number {
  if (!vary) return value
  const steps = Math.floor((vary.to - vary.from) / vary.step + 1e-9)
  const picked = vary.from + vary.step * Math.floor(random() * (steps + 1))
  // 0.1 + 0.2 is printed 0.30000000000000004: values have at most twelve digits.
  return tidy(picked)
}
