import type { Help } from '../../../exercises/kinds/common.ts'
import { itemOrder, optionOrder } from '../../../exercises/shuffle.ts'
import type { Locale, Localised } from '../../../i18n/locale.ts'
import { fieldNote } from '../../words.ts'
import { WORDS } from '../words.ts'
import type { Dealt } from './dealt.ts'
import type { Field } from './field.ts'
import { numberField } from './number-field.ts'
import { optionField } from './option-field.ts'
import { orderField } from './order-field.ts'

/** The field of a part with what helps to answer it; undefined for a cell, which stands in its table. */
export function fieldOf(
  { exercise, variant, say }: Dealt,
  part: string,
  locale: Locale
): { readonly field: Field; readonly help: Help } | undefined {
  const name = `${exercise.id}.${part}`
  const textsOf = (ids: readonly string[], texts: Readonly<Record<string, { text: Localised }>>) =>
    ids.flatMap(id => {
      const found = texts[id]
      return found ? [{ id, text: say(found.text) }] : []
    })
  switch (exercise.kind) {
    case 'numeric': {
      const unknown = exercise.unknowns[part]
      if (!unknown) return undefined
      const note = fieldNote(unknown, locale)
      return { field: numberField({ name, ask: say(unknown.ask), note }), help: unknown }
    }
    case 'choice': {
      const question = exercise.questions[part]
      if (!question) return undefined
      const options = textsOf(optionOrder(exercise, part, variant), question.options)
      const several = question.several ? WORDS.several[locale] : undefined
      return {
        field: optionField({ name, ask: say(question.ask), several, options }),
        help: question
      }
    }
    case 'order': {
      const items = textsOf(itemOrder(exercise, variant), exercise.items)
      return { field: orderField({ name, ask: say(exercise.ask), locale, items }), help: exercise }
    }
    case 'table':
      return undefined
  }
}
