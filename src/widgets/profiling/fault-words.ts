import type { FileFault } from '../../analysis/segments/segment-file.ts'
import type { Localised } from '../../i18n/locale.ts'

/** Why a text is no rule, or no file of segments, and what would help. */
export const FAULTS: Readonly<Record<FileFault, Localised>> = {
  'not-json': {
    en: 'it is not JSON: a bracket, a quotation mark or a comma is missing or too many',
    es: 'no es JSON: falta o sobra un corchete, una comilla o una coma'
  },
  'not-a-rule': {
    en: 'it is no rule: a rule is a list that begins with all, any, none, is, is-not, at-least, at-most or known',
    es: 'no es una regla: una regla es una lista que empieza por all, any, none, is, is-not, at-least, at-most o known'
  },
  'unknown-field': {
    en: 'it asks for a field that people do not have here',
    es: 'pregunta por un campo que aquí las personas no tienen'
  },
  'bad-value': {
    en: 'it compares a field with a value that does not fit it',
    es: 'compara un campo con un valor que no le corresponde'
  },
  'too-many': {
    en: 'it is too long: a rule has at most 40 parts, and 24 segments are kept',
    es: 'es demasiado largo: una regla tiene como mucho 40 piezas, y se guardan 24 segmentos'
  },
  'too-deep': {
    en: 'it has more than five levels of groups',
    es: 'tiene más de cinco niveles de grupos'
  },
  'too-large': {
    en: 'it is longer than 100,000 characters',
    es: 'pasa de 100.000 caracteres'
  },
  'other-format': {
    en: 'it is not a file of segments of this workbook',
    es: 'no es un archivo de segmentos de este cuaderno'
  },
  newer: {
    en: 'it is of a newer version of this workbook: reload the page',
    es: 'es de una versión más nueva del cuaderno: vuelve a cargar la página'
  },
  'no-name': { en: 'it has no name', es: 'no tiene nombre' }
}
