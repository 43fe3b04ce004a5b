import type { Templates } from '../../analysis/one-to-one/messages.ts'
import { SEGMENTS } from '../../analysis/one-to-one/model.ts'
import { readTemplate } from '../../analysis/one-to-one/template.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { State } from '../../workbook/state.ts'
import { fieldId } from '../fields/field.ts'

export const ID = 'one-to-one'

/** Whom a template is for: a segment, or everybody alike. */
export type Whom = keyof Templates
export const WHOM: readonly Whom[] = [...SEGMENTS, 'all']

/** Where the state keeps what the reader wrote. */
export const templateId = (whom: Whom): string => fieldId(ID, `message/${whom}`)

const TEXTS: Readonly<Record<Whom, Localised>> = {
  good: {
    en: '{name}, you have been with us for {spent} this year. How is it going with {interest|your plants}?',
    es: '{nombre}, este año llevas {gasto} con nosotros. ¿Qué tal va {interés|lo tuyo}?'
  },
  some: {
    en: 'Hello {name}, there is news about {interest|the garden}. Shall we tell you?',
    es: 'Hola, {nombre}: hay novedades sobre {interés|el jardín}. ¿Te las contamos?'
  },
  none: {
    en: 'Hello {name}, what are you growing?',
    es: 'Hola, {nombre}: ¿qué estás cultivando?'
  },
  all: {
    en: 'Welcome! 15% off your first order.',
    es: '¡Te damos la bienvenida! Un 15 % en tu primer pedido.'
  }
}

/** A template as it stands: the reader's, or ours. */
export const templateText = (whom: Whom, { fields }: Pick<State, 'fields'>, locale: Locale) =>
  fields[templateId(whom)]?.text ?? TEXTS[whom][locale]

export function templatesOf(state: Pick<State, 'fields'>, locale: Locale): Templates {
  const read = (whom: Whom) => readTemplate(templateText(whom, state, locale))
  return { good: read('good'), some: read('some'), none: read('none'), all: read('all') }
}
