import type { Localised } from '../../i18n/locale.ts'
import { formulasOf } from '../compile.ts'
import type { Common, Help } from '../kinds/common.ts'
import type { NumericExercise } from '../kinds/numeric.ts'
import type { Path } from './trouble.ts'

/** A formula of the file, and where it stands. */
export interface Located {
  readonly path: Path
  readonly source: string
  readonly role: 'value' | 'wrong' | 'where'
  /** The name that the formula gives a value to. */
  readonly defines?: string
  /** The quantity whose unit it must have. */
  readonly quantity?: string
}

/** A text of the file, and where it stands. */
export interface LocatedText {
  readonly path: Path
  readonly text: Localised
}

/** Every formula of a numeric exercise. */
export function* formulasIn(exercise: NumericExercise): Generator<Located> {
  for (const [name, { formula: source }] of Object.entries(exercise.derived)) {
    const path = ['derived', name, 'formula']
    yield { path, source, role: 'value', defines: name, quantity: name }
  }
  for (const [index, source] of exercise.where.entries()) {
    yield { path: ['where', index], source, role: 'where' }
  }
  for (const [id, unknown] of Object.entries(exercise.unknowns)) {
    const path = ['unknowns', id]
    const source = unknown.formula
    yield { path: [...path, 'formula'], source, role: 'value', defines: id, quantity: id }
    for (const [index, source] of (unknown.via ?? []).entries()) {
      yield { path: [...path, 'via', index], source, role: 'value', quantity: id }
    }
    for (const [key, { formula }] of Object.entries(unknown.accepted)) {
      const at = [...path, 'accepted', key, 'formula']
      yield { path: at, source: formula, role: 'value', quantity: id }
    }
    for (const [key, wrong] of Object.entries(unknown.wrong)) {
      const at = [...path, 'wrong', key, 'formula']
      const single = typeof wrong.formula === 'string'
      for (const [index, source] of formulasOf(wrong).entries()) {
        yield { path: single ? at : [...at, index], source, role: 'wrong' }
      }
    }
  }
}

/** Texts of any kind that every exercise has. */
export function* commonTexts({ title, intro }: Common): Generator<LocatedText> {
  yield { path: ['title'], text: title }
  yield { path: ['intro'], text: intro }
}

/** What helps with a question that stands at a path. */
export function* helpTexts({ hints, solution }: Help, path: Path): Generator<LocatedText> {
  yield { path: [...path, 'solution'], text: solution }
  for (const [index, text] of hints.entries()) yield { path: [...path, 'hints', index], text }
}

/** Every text of a numeric exercise that may hold slots. */
export function* textsIn(exercise: NumericExercise): Generator<LocatedText> {
  yield* commonTexts(exercise)
  for (const [id, { says }] of Object.entries(exercise.conventions)) {
    if (says) yield { path: ['conventions', id, 'says'], text: says }
  }
  for (const [id, unknown] of Object.entries(exercise.unknowns)) {
    const path = ['unknowns', id]
    yield { path: [...path, 'ask'], text: unknown.ask }
    yield* helpTexts(unknown, path)
    if (unknown.whole) yield { path: [...path, 'whole', 'says'], text: unknown.whole.says }
    for (const [key, { says }] of Object.entries(unknown.wrong)) {
      yield { path: [...path, 'wrong', key, 'says'], text: says }
    }
  }
}
