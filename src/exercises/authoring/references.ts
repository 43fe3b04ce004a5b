import { ARITY, MONTH_NAME } from '../../formula/tree.ts'
import { ANSWER } from '../compile.ts'
import type { NumericExercise, Unknown } from '../kinds/numeric.ts'
import { suggest } from './suggest.ts'
import type { AuthorProblem, Path, ReferenceKind } from './trouble.ts'

/** References to what is not there, ranges that do not hold their value. */
export function* referenceProblems(exercise: NumericExercise): Generator<AuthorProblem> {
  const conventions = Object.keys(exercise.conventions)
  for (const [name, { vary, value }] of Object.entries(exercise.givens)) {
    if (vary && (vary.from > vary.to || value < vary.from || value > vary.to)) {
      yield { path: ['givens', name, 'vary'], trouble: { kind: 'bad-range' } }
    }
  }
  for (const [id, unknown] of Object.entries(exercise.unknowns)) {
    const path = ['unknowns', id]
    yield* unlessKnown('convention', unknown.convention, conventions, [...path, 'convention'])
    for (const [key, { convention }] of Object.entries(unknown.accepted)) {
      const at = [...path, 'accepted', key, 'convention']
      yield* unlessKnown('convention', convention, conventions, at)
    }
    for (const [index, name] of (unknown.carried ?? []).entries()) {
      const at = [...path, 'carried', index]
      yield* unlessKnown('unknown', name, Object.keys(exercise.unknowns), at)
    }
    yield* coincidenceProblems(unknown, path)
  }
}

function* coincidenceProblems(unknown: Unknown, path: Path): Generator<AuthorProblem> {
  const candidates = ['right', ...Object.keys(unknown.accepted), ...Object.keys(unknown.wrong)]
  for (const list of ['accepted', 'wrong'] as const) {
    for (const [key, entry] of Object.entries(unknown[list])) {
      for (const other of Object.keys(entry['collides-with'] ?? {})) {
        const at = [...path, list, key, 'collides-with', other]
        yield* unlessKnown('candidate', other, candidates, at, true)
      }
    }
  }
}

/** Givens, derived values and unknowns share one space of names with the formula language. */
export function* nameProblems(exercise: NumericExercise): Generator<AuthorProblem> {
  const taken = new Map<string, 'given' | 'derived' | 'unknown' | 'language'>(
    [MONTH_NAME, ANSWER, ...ARITY.keys()].map(name => [name, 'language'])
  )
  for (const [list, kind] of [
    ['givens', 'given'],
    ['derived', 'derived'],
    ['unknowns', 'unknown']
  ] as const) {
    for (const name of Object.keys(exercise[list])) {
      const by = taken.get(name)
      if (by) yield { path: [list, name], onKey: true, trouble: { kind: 'name-taken', name, by } }
      else taken.set(name, kind)
    }
  }
}

/** A reference to something that the file does not have. */
export function* unlessKnown(
  to: ReferenceKind,
  found: string | undefined,
  known: readonly string[],
  path: Path,
  onKey = false
): Generator<AuthorProblem> {
  if (found === undefined || known.includes(found)) return
  const meant = suggest(found, known)
  const trouble = { kind: 'unknown-reference', to, found, ...(meant ? { meant } : {}) } as const
  yield { path, trouble, ...(onKey ? { onKey } : {}) }
}
