import { readIds } from '../exercises/grading/choice.ts'
import type { Exercise } from '../exercises/model.ts'
import { formatList } from '../i18n/format.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { askedBy } from './says.ts'

const KINDS: Readonly<Record<string, Localised>> = {
  right: { en: 'right', es: 'correcto' },
  accepted: { en: 'also right', es: 'también correcto' },
  carried: { en: 'follows from', es: 'se sigue de' },
  rounded: { en: 'right, rounded', es: 'correcto, redondeado' },
  'rounded-early': { en: 'rounded early', es: 'redondeo prematuro' },
  wrong: { en: 'slip', es: 'error' },
  missing: { en: 'missing', es: 'falta' },
  misplaced: { en: 'another order', es: 'otro orden' },
  'not-allowed': { en: 'changed what has to stay', es: 'cambia lo que debe quedarse' },
  'too-many': { en: 'too many changes', es: 'demasiados cambios' },
  implausible: { en: 'not plausible', es: 'poco creíble' },
  unexplained: { en: 'wrong', es: 'incorrecto' },
  unreadable: { en: 'no answer that can be read', es: 'sin respuesta legible' },
  'needs-digits': { en: 'too round', es: 'demasiado redondo' },
  'ask-notation': { en: 'two readings', es: 'dos lecturas' },
  close: { en: 'close', es: 'cerca' },
  slip: { en: 'digits right', es: 'cifras correctas' },
  guess: { en: 'wrong', es: 'incorrecto' },
  given: { en: 'a given', es: 'un dato' }
}

/** What a verdict names, in the reader's words; ids of slips are the author's own, and stay away. */
function named(exercise: Exercise, part: string, kind: string, id: string, locale: Locale) {
  if (exercise.kind === 'choice') return optionText(exercise, part, id, locale)
  if (kind === 'carried' && exercise.kind === 'numeric') return askedBy(exercise, id)[locale]
  if (kind === 'given' && exercise.kind === 'numeric') return exercise.givens[id]?.name[locale]
  return undefined
}

const optionText = (
  exercise: Extract<Exercise, { kind: 'choice' }>,
  part: string,
  id: string,
  locale: Locale
) => exercise.questions[part]?.options[id]?.text[locale]

/** A verdict in a few words: `wrong net-adds` is “slip”, `missing terms` names the option. */
export function verdictText(
  exercise: Exercise,
  part: string,
  outcome: string,
  locale: Locale
): string {
  const [kind = '', ...ids] = outcome.split(' ')
  const name = KINDS[kind]?.[locale] ?? kind
  const about = ids.flatMap(id => named(exercise, part, kind, id, locale) ?? [])
  return about.length > 0 ? `${name}: ${formatList(about, locale)}` : name
}

/** An answer as its participant saw it: the texts of options and items for their ids. */
export function typedText(exercise: Exercise, part: string, text: string, locale: Locale): string {
  if (exercise.kind === 'choice')
    return readIds(text)
      .map(id => optionText(exercise, part, id, locale) ?? id)
      .join('; ')
  if (exercise.kind === 'order')
    return readIds(text)
      .map(id => exercise.items[id]?.text[locale] ?? id)
      .join(' → ')
  return text
}
