import { SOURCE_NAMES } from '../../charts/record-names.ts'
import type { Localised } from '../../i18n/locale.ts'

const order = (...sources: readonly (keyof typeof SOURCE_NAMES)[]): Localised => {
  const of = (locale: 'en' | 'es') => sources.map(one => SOURCE_NAMES[one][locale]).join(' › ')
  return { en: of('en'), es: of('es') }
}

const texts = {
  rule: { en: 'When sources differ, take the value that is', es: 'Si las fuentes difieren, vale' },
  ruleHelp: {
    en: 'Newest: by the date of the row. Most complete: from the row that fills most fields. Permissions follow none of the three: the strictest word holds.',
    es: 'El más reciente, por la fecha de la fila; el más completo, el de la fila con más campos llenos. Los permisos no siguen ninguna de las tres: manda lo más estricto.'
  },
  trust: { en: 'Trust, from most to least', es: 'Confianza, de más a menos' },
  trustHelp: {
    en: 'For “most trusted”, and wherever another rule cannot tell two values apart.',
    es: 'Para «el más fiable» y siempre que otra regla deje un empate.'
  },
  unkept: { en: 'Data without a purpose', es: 'Datos sin finalidad' },
  hide: { en: 'leave out', es: 'dejarlos fuera' },
  show: { en: 'show as “would not be kept”', es: 'enseñarlos como «no se guardaría»' },
  spending: { en: 'Spending in several rows', es: 'Gasto en varias filas' },
  add: {
    en: 'add up: each row counts its own orders',
    es: 'sumarlo: cada fila cuenta sus pedidos'
  },
  pick: {
    en: 'pick one by the rule: each counts them all',
    es: 'elegir uno con la regla: cada una los cuenta todos'
  },
  newYear: { en: 'A birthday on 1 January', es: 'Un cumpleaños el 1 de enero' },
  skip: { en: 'is what the form fills in: skip it', es: 'lo pone el formulario: no vale' },
  take: { en: 'is a birthday like any other', es: 'vale como cualquier otro' },
  family: { en: 'Family', es: 'Familia' },
  connections: { en: 'Connections', es: 'Conexiones' },
  purposeHelp: {
    en: 'No more is kept than a stated purpose needs (art. 5(1)(b) and (c)). Connections are data of other people, who would have to be told (art. 14).',
    es: 'No se guarda más de lo que pide una finalidad declarada (art. 5.1.b y c). Las conexiones son datos de otras personas, a las que habría que informar (art. 14).'
  },
  noPurpose: { en: 'no purpose: not kept', es: 'sin finalidad: no se guarda' },
  stated: { en: 'there is a stated purpose', es: 'hay una finalidad declarada' },
  ids: { en: 'Customer numbers', es: 'Números de cliente' },
  sharedIds: { en: 'are the same in all tables', es: 'son los mismos en todas las tablas' },
  ownIds: { en: 'are each table’s own', es: 'son propios de cada tabla' },
  phones: { en: 'A telephone in common joins rows', es: 'Un mismo teléfono une filas' },
  named: {
    en: 'if first name (or initial) and a surname agree',
    es: 'si coinciden el nombre (o su inicial) y un apellido'
  },
  alone: { en: 'always', es: 'siempre' },
  never: { en: 'never', es: 'nunca' },
  weightHelp: {
    en: 'From 0 to 10. Completeness = Σ weight × filled / Σ weight. What you decide not to keep deserves a 0, or the score rewards hoarding.',
    es: 'De 0 a 10. Completitud = Σ peso × lleno / Σ peso. A lo que decidas no guardar ponle un 0, o la nota premiará acumular.'
  }
} as const satisfies Readonly<Record<string, Localised>>

export const fieldWords = {
  ...texts,
  orders: {
    'shop-web-social': order('shop', 'web', 'social'),
    'shop-social-web': order('shop', 'social', 'web'),
    'web-shop-social': order('web', 'shop', 'social'),
    'web-social-shop': order('web', 'social', 'shop'),
    'social-shop-web': order('social', 'shop', 'web'),
    'social-web-shop': order('social', 'web', 'shop')
  }
}
