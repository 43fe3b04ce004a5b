import { type Candidate, candidatesOf, typedScale } from '../../exercises/grading/candidates.ts'
import { solve } from '../../exercises/solve.ts'
import type { Asked, Instead } from './propose.ts'

/** A right method that started from an earlier answer which was not the right one. */
export interface Carried {
  /** As typed. */
  readonly value: number
  readonly instead: Instead
}

/**
 * What a part comes to for a reader who answered an earlier part in another way that the exercise knows:
 * each accepted or mistaken value alone, and each convention kept all the way. A platform marks every
 * question by itself; this is how it credits who was consistent.
 */
export function carriedOf(asked: Asked): Carried[] {
  const { compiled, part, givens } = asked
  const others = part.carries.flatMap(id => {
    const source = compiled.parts.get(id)
    if (!source) return []
    const scale = typedScale(source.unknown)
    return candidatesOf(compiled, source, givens)
      .filter(({ tier }) => tier !== 'right')
      .map(candidate => ({ id, candidate, value: candidate.value / scale }))
  })
  const alone = others.map(({ id, value }): Instead => ({ [id]: value }))
  const conventions = new Set(others.flatMap(({ candidate }) => conventionOf(candidate)))
  const together = [...conventions].map(name =>
    Object.fromEntries(
      others
        .filter(({ candidate }) => candidate.convention === name)
        .map(({ id, value }) => [id, value])
    )
  )
  return [...alone, ...together.filter(instead => Object.keys(instead).length > 1)].flatMap(
    instead => {
      const value = solve(compiled, givens, new Map(Object.entries(instead))).get(part.id)
      return value === undefined ? [] : [{ value: value * typedScale(part.unknown), instead }]
    }
  )
}

const conventionOf = ({ convention }: Candidate): string[] =>
  convention === undefined ? [] : [convention]
