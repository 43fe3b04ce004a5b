import { toText } from '../../formula/text.ts'
import { parseUnit, type Unit } from '../../formula/unit.ts'
import type { Compiled, Part } from '../compile.ts'
import { solve, type Values } from '../solve.ts'
import { candidatesOf, typedScale } from './candidates.ts'
import { constant, named, pairs, sameUnit, type Term } from './guess-terms.ts'
import { significant, type Typed, toleranceOf } from './match.ts'
import type { Judgement } from './verdict.ts'

/**
 * What may lie behind a number that no candidate explains: a lost sign or power of ten, or a small
 * formula over what the reader has at hand. A guess, and to be worded as one: it is offered only
 * where the digits typed make a coincidence unlikely.
 */
export function explainAnswer(
  compiled: Compiled,
  part: Part,
  givens: Values,
  typed: Typed
): Judgement {
  if (typed.value === 0) return { kind: 'wrong' }
  return slipOf(compiled, part, givens, typed) ?? guess(compiled, part, givens, typed)
}

const POWERS = [0, 1, 2, 3, 6, -1, -2, -3, -6]

function slipOf(compiled: Compiled, part: Part, givens: Values, typed: Typed) {
  const goals = candidatesOf(compiled, part, givens).filter(({ tier }) => tier !== 'wrong')
  const digits = significant(typed)
  for (const power of POWERS) {
    for (const { value: goal } of goals) {
      const scaled = Math.abs(typed.value) / 10 ** power
      const away = Math.abs(scaled - Math.abs(goal))
      const half = digits.all >= 3 ? 0.5 * 10 ** (-typed.decimals - power) : 0
      if (away > Math.max(toleranceOf(part.unknown, goal), half)) continue
      return { kind: 'slip', power, sign: Math.sign(typed.value) !== Math.sign(goal) } as const
    }
  }
  return undefined
}

function guess(compiled: Compiled, part: Part, givens: Values, typed: Typed): Judgement {
  const scale = typedScale(part.unknown)
  const wanted = typed.value / scale
  const reach = Math.max((0.5 * 10 ** -typed.decimals) / scale, Math.abs(wanted) * 1e-9)
  const unit = parseUnit(part.unknown.unit)
  const digits = significant(typed)
  const fits = ({ value }: Term) => Math.abs(value - wanted) <= reach
  const names = namesAtHand(compiled, part, givens)
  const single = [...pairs(names, names), ...pairs(names, CONSTANTS)]

  const short = [...names, ...single].filter(
    term => fits(term) && digits.all >= (sameUnit(term, unit) ? 3 : 4)
  )
  const best = short.find(term => sameUnit(term, unit)) ?? short[0]
  const found = best ?? (digits.firm >= 4 ? longOnly(single, names, unit, fits) : undefined)
  return found ? { kind: 'explained-guess', formula: toText(found.node()) } : { kind: 'wrong' }
}

const CONSTANTS = [constant(12), constant(100), constant(1)]

/** A formula with two operations, if all those that fit have one value: else it is coincidence. */
function longOnly(
  single: readonly Term[],
  names: readonly Term[],
  unit: Unit,
  fits: (term: Term) => boolean
): Term | undefined {
  let found: Term | undefined
  for (const term of pairs(single, [...names, ...CONSTANTS])) {
    if (!fits(term) || !sameUnit(term, unit)) continue
    if (found && Math.abs(found.value - term.value) > 1e-9 * Math.abs(term.value)) return undefined
    found ??= term
  }
  return found
}

/** Givens, derived values and the unknowns asked before this one, in that order. */
function namesAtHand(compiled: Compiled, part: Part, givens: Values): Term[] {
  const { exercise } = compiled
  const values = solve(compiled, givens)
  const unknowns = Object.entries(exercise.unknowns)
  const before = unknowns.slice(
    0,
    unknowns.findIndex(([id]) => id === part.id)
  )
  const quantities = [
    ...Object.entries(exercise.givens),
    ...Object.entries(exercise.derived),
    ...before
  ]
  return quantities.flatMap(([name, { unit }]) => {
    const value = values.get(name)
    return value === undefined ? [] : [named(name, value, parseUnit(unit))]
  })
}
