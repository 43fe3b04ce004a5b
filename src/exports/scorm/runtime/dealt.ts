import { compile } from '../../../exercises/compile.ts'
import { dealTable } from '../../../exercises/deal-table.ts'
import { fill, plainText } from '../../../exercises/fill.ts'
import { partsOf } from '../../../exercises/parts.ts'
import { optionOrder } from '../../../exercises/shuffle.ts'
import { solve } from '../../../exercises/solve.ts'
import { deal } from '../../../exercises/variants.ts'
import type { Locale, Localised } from '../../../i18n/locale.ts'
import type { Packable } from '../contents.ts'

/** A part, and its number among all of the package. */
export interface Task {
  readonly number: number
  readonly id: string
}

/** An exercise with the numbers of the participant. */
export interface Dealt {
  readonly exercise: Packable
  readonly variant: number
  readonly parts: readonly Task[]
  /** Its texts, with the numbers of the variant in them. */
  readonly say: (text: Localised) => string
}

/**
 * An exercise in a variant. A package that was exchanged for one with fewer variants falls back on the
 * practice.
 *
 * @param first the number of its first part among all of the package
 */
export function dealt(exercise: Packable, wanted: number, first: number, locale: Locale): Dealt {
  const variant = hasVariant(exercise, wanted) ? wanted : 0
  const parts = partsOf(exercise).map((id, index) => ({ number: first + index, id }))
  return { exercise, variant, parts, say: sayerOf(exercise, variant, locale) }
}

function hasVariant(exercise: Packable, wanted: number): boolean {
  switch (exercise.kind) {
    case 'numeric':
      return wanted <= exercise.variants && deal(exercise, wanted) !== undefined
    case 'table':
      return wanted <= exercise.variants && dealTable(exercise, wanted) !== undefined
    // Only the order in which things are shown depends on it.
    case 'choice':
    case 'order':
      return true
  }
}

function sayerOf(exercise: Packable, variant: number, locale: Locale): Dealt['say'] {
  if (exercise.kind !== 'numeric') return text => plainText(text, { locale })
  const values = solve(compile(exercise), deal(exercise, variant) ?? new Map())
  return text => fill(exercise, text, values, locale)
}

/** What is chosen from or put in order, by id, as the file has it: its letters in reports (`response.ts`). */
export function choicesOf({ exercise }: Dealt, part: string): readonly string[] {
  if (exercise.kind === 'choice') return optionOrder(exercise, part, 0)
  return exercise.kind === 'order' ? Object.keys(exercise.items) : []
}
