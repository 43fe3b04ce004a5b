import type { Level } from '../../analysis/data-quality/model.ts'
import type { Rule, Unit } from '../../analysis/data-quality/survive.ts'
import type { Band } from '../../analysis/data-quality/views.ts'
import type { Localised } from '../../i18n/locale.ts'

export const LEVEL_NAMES: Readonly<Record<Level, Localised>> = {
  missing: { en: 'not known', es: 'no se sabe' },
  agree: { en: 'the same', es: 'igual' },
  near: { en: 'nearly', es: 'casi' },
  differ: { en: 'different', es: 'distinto' }
}

export const RULE_NAMES: Readonly<Record<Rule, Localised>> = {
  newest: { en: 'of the newest row', es: 'de la fila más reciente' },
  fullest: { en: 'of the fullest row', es: 'de la fila más completa' },
  longest: { en: 'the longest', es: 'el más largo' },
  commonest: { en: 'the most frequent', es: 'el más repetido' },
  trusted: { en: 'of the trusted source', es: 'del origen de confianza' }
}

export const UNIT_NAMES: Readonly<Record<Unit, Localised>> = {
  name: { en: 'Name', es: 'Nombre' },
  surnames: { en: 'Surnames', es: 'Apellidos' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  place: {
    en: 'Postcode, town and province, together',
    es: 'Código postal, población y provincia, juntos'
  },
  birth: { en: 'Birth date', es: 'Nacimiento' },
  document: { en: 'DNI or NIE', es: 'DNI o NIE' },
  rest: { en: 'All other columns', es: 'Las demás columnas' }
}

export const VERDICT_NAMES = {
  computed: { en: 'As computed', es: 'Lo calculado' },
  same: { en: 'The same person', es: 'La misma persona' },
  apart: { en: 'Not the same', es: 'No es la misma' }
} as const satisfies Readonly<Record<string, Localised>>

export const BAND_NAMES: Readonly<Record<Band, Localised>> = {
  review: { en: 'In doubt', es: 'Dudosos' },
  joined: { en: 'Sure enough', es: 'Bastante seguros' },
  apart: { en: 'Taken for two people', es: 'Tenidos por dos personas' }
}
