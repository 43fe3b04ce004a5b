import { formatList } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Device } from './device.ts'
import { isOurs } from './keys.ts'
import { loadRead } from './sections-read.ts'
import type { State } from './state.ts'

/** What was removed from the device and from the page. */
export interface Forgotten {
  readonly keys: readonly string[]
  readonly numbers: number
  readonly answers: number
  readonly tables: number
  /** Lessons of which a section was read. */
  readonly lessons: number
  /** False when the browser did not let us remove what it stores. */
  readonly complete: boolean
}

/** Removes every key of ours from the device and counts what goes; other keys are left alone. */
export function removeKeys(device: Device | undefined, state: State): Forgotten {
  const size = (record: object) => Object.keys(record).length
  const lessons = size(loadRead(device))
  const removed: string[] = []
  let complete = true
  try {
    const keys = Array.from({ length: device?.length ?? 0 }, (_, index) => device?.key(index) ?? '')
    for (const key of keys.filter(isOurs)) {
      device?.removeItem(key)
      removed.push(key)
    }
  } catch {
    complete = false
  }
  return {
    keys: removed,
    numbers: size(state.values) + size(state.flow) + size(state.fields),
    answers: Object.values(state.answers).reduce((sum, parts) => sum + size(parts), 0),
    tables: size(state.tables),
    lessons,
    complete
  }
}

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
  const list = formatList(parts, locale)
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
