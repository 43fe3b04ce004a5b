import type { Alone } from '../../analysis/customer-record/join.ts'
import type { Localised } from '../../i18n/locale.ts'

export const ALONE_WHY: Readonly<Record<Alone, Localised>> = {
  'no-key': {
    en: 'no number, e-mail or telephone to look for',
    es: 'sin número, correo ni teléfono que buscar'
  },
  'no-match': {
    en: 'no row of another table has its number, e-mail or telephone',
    es: 'ninguna fila de otra tabla tiene su número, correo o teléfono'
  },
  'other-name': {
    en: 'shares a telephone with another name: a household?',
    es: 'comparte teléfono con otro nombre: ¿viven juntos?'
  }
}

export const afterWords = {
  joined: { en: 'How rows found each other', es: 'Cómo se han encontrado las filas' },
  source: { en: 'Table', es: 'Tabla' },
  rows: { en: 'Rows', es: 'Filas' },
  partnered: { en: 'With a partner elsewhere', es: 'Con pareja en otra tabla' },
  alone: { en: 'Without', es: 'Sin pareja' },
  keyless: { en: 'of these, no key', es: 'de ellas, sin clave' },
  otherName: { en: 'of these, other name', es: 'de ellas, otro nombre' },
  without: { en: 'Rows without a partner', es: 'Filas sin pareja' },
  showMore: { en: 'Show more of them', es: 'Ver más' },
  line: { en: 'Line', es: 'Línea' },
  who: { en: 'Who', es: 'Quién' },
  why: { en: 'Why', es: 'Por qué' },
  compared: {
    en: 'E-mails are compared without regard to capitals, telephones by their last nine digits, so that +34 makes no difference. A name alone joins nobody: it is common.',
    es: 'Los correos se comparan sin distinguir mayúsculas, y los teléfonos, por sus nueve últimas cifras, así que el +34 no estorba. El nombre solo no une a nadie: es demasiado corriente.'
  },
  take: { en: 'Take the records away', es: 'Llévate las fichas' },
  takeHelp: {
    en: 'One row per customer, as the settings have it: what is left out here is left out there.',
    es: 'Una fila por cliente, según los ajustes: lo que aquí queda fuera, allí también.'
  },
  withSources: {
    en: 'with the source of each value beside it',
    es: 'con la fuente de cada valor al lado'
  },
  save: { en: 'Save as CSV', es: 'Guardar como CSV' },
  saved: { en: 'Saved as', es: 'Guardado como' },
  file: { en: 'customer-records', es: 'fichas-de-cliente' },
  from: { en: 'Source', es: 'Fuente' },
  permission: { en: 'Permission to e-mail', es: 'Permiso para enviarle correos' },
  toAsk: { en: 'To be asked', es: 'Hay que preguntar' },
  completeness: { en: 'Completeness (%)', es: 'Completitud (%)' },
  foundIn: { en: 'Rows', es: 'Filas' }
} as const satisfies Readonly<Record<string, Localised>>
