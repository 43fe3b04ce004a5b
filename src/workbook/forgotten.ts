import type { Locale } from '../i18n/locale.ts'
import type { Forgotten } from './forget.ts'

/** “Forgotten: 3 numbers, 1 table …”, in the singular where it is due. */
export function explainForgotten(done: Forgotten, locale: Locale): string {
  const en = locale === 'en'
  const count = (n: number, one: string, many: string) =>
    n ? [`${n} ${n === 1 ? one : many}`] : []
  const parts = [
    ...count(done.numbers, en ? 'number' : 'número', en ? 'numbers' : 'números'),
    ...count(done.answers, en ? 'answer' : 'respuesta', en ? 'answers' : 'respuestas'),
    ...count(done.tables, en ? 'table' : 'tabla', en ? 'tables' : 'tablas'),
    ...count(
      done.lessons,
      en ? 'lesson’s progress' : 'lección empezada',
      en ? 'lessons’ progress' : 'lecciones empezadas'
    )
  ]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts)
  const what = en
    ? `Forgotten: ${list || 'there was nothing of yours'}.`
    : `Olvidado: ${list || 'no había nada tuyo'}.`
  const rest = en
    ? done.complete
      ? 'Nothing of this workbook is left on this device.'
      : 'The browser did not let the page remove what it stores: clear this site’s data in its settings.'
    : done.complete
      ? 'No queda nada de este cuaderno en este dispositivo.'
      : 'El navegador no ha dejado borrar lo que guarda: borra los datos de este sitio en sus ajustes.'
  return `${what} ${rest}`
}
