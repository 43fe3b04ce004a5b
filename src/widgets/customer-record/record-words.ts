import type { Criterion, Fate } from '../../analysis/customer-record/candidates.ts'
import type { Key } from '../../analysis/customer-record/join.ts'
import type { Permission } from '../../analysis/customer-record/permission.ts'
import type { Special } from '../../analysis/customer-record/special.ts'
import type { Localised } from '../../i18n/locale.ts'

/** Why a value is not the record's: what the winner has that it lacks. */
export const LOST: Readonly<Record<Criterion, Localised>> = {
  newest: { en: 'older', es: 'más antiguo' },
  trusted: { en: 'less trusted', es: 'menos fiable' },
  complete: { en: 'from a row that says less', es: 'de una fila que dice menos' },
  later: { en: 'further up in its table', es: 'más arriba en su tabla' }
}

/** Where the rule could not tell: what did. */
export const TIE: Readonly<Record<Criterion, Localised>> = {
  newest: { en: 'A tie; the newer row decided.', es: 'Empate; decidió la fila más reciente.' },
  trusted: {
    en: 'A tie; the order of trust decided.',
    es: 'Empate; decidió el orden de confianza.'
  },
  complete: { en: 'A tie; the fuller row decided.', es: 'Empate; decidió la fila más llena.' },
  later: {
    en: 'A tie; the lower row of the table decided.',
    es: 'Empate; decidió la fila de más abajo.'
  }
}

export const FATES: Readonly<Record<Exclude<Fate['kind'], 'lost'>, Localised>> = {
  won: { en: 'in the record', es: 'en la ficha' },
  added: { en: 'added', es: 'se suma' },
  agrees: { en: 'says the same', es: 'dice lo mismo' },
  default: { en: 'a form fills that in', es: 'lo pone el formulario' },
  stricter: { en: 'a no is stricter', es: 'un no es más estricto' },
  preset: { en: 'the box came ticked: no consent', es: 'la casilla venía marcada: no vale' },
  purpose: { en: 'would not be kept', es: 'no se guardaría' },
  special: { en: 'special category: refused', es: 'categoría especial: fuera' }
}

export const SPECIALS: Readonly<Record<Special, Localised>> = {
  health: { en: 'health', es: 'salud' },
  religion: { en: 'religion or belief', es: 'religión o creencias' },
  politics: { en: 'political opinions', es: 'opiniones políticas' },
  union: { en: 'union membership', es: 'afiliación sindical' },
  origin: { en: 'ethnic origin', es: 'origen étnico' },
  sexuality: { en: 'sex life or orientation', es: 'vida u orientación sexual' }
}

export const KEY_NAMES: Readonly<Record<Key, Localised>> = {
  id: { en: 'customer number', es: 'número de cliente' },
  email: { en: 'e-mail', es: 'correo' },
  phone: { en: 'telephone', es: 'teléfono' }
}

export const PERMISSION: Readonly<Record<Permission['state'], Localised>> = {
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  preset: { en: 'no valid answer', es: 'sin respuesta válida' },
  unknown: { en: 'nobody has asked', es: 'nadie ha preguntado' }
}

export const recordWords = {
  find: { en: 'Find a customer', es: 'Buscar un cliente' },
  findHelp: {
    en: 'Part of a name, an e-mail or a telephone.',
    es: 'Parte del nombre, del correo o del teléfono.'
  },
  nobody: { en: 'Nobody matches that.', es: 'No hay nadie así.' },
  customer: { en: 'Customer', es: 'Cliente' },
  previous: { en: 'Previous', es: 'Anterior' },
  next: { en: 'Next', es: 'Siguiente' },
  record: { en: 'The record of', es: 'La ficha de' },
  complete: { en: 'complete', es: 'completa' },
  noWeights: { en: 'no weights, no score', es: 'sin pesos no hay nota' },
  field: { en: 'Field', es: 'Campo' },
  held: { en: 'In the record', es: 'En la ficha' },
  said: { en: 'What the sources say', es: 'Qué dicen las fuentes' },
  permits: { en: 'What it permits, on what basis', es: 'Qué permite y con qué base' },
  nothing: { en: 'nobody says', es: 'nadie lo dice' },
  noPurpose: {
    en: 'left out: nobody has said what for (art. 5(1)(c))',
    es: 'fuera: nadie ha dicho para qué (art. 5.1.c)'
  },
  hidden: { en: 'something, left out', es: 'algo, que se deja fuera' },
  ask: { en: 'ask again, and believe the answer', es: 'preguntar, y creer la respuesta' },
  noDate: { en: 'no date', es: 'sin fecha' },
  refused: { en: 'Refused (art. 9):', es: 'Fuera (art. 9):' },
  sensitive: { en: 'Special category', es: 'Categoría especial' },
  sensitiveSaid: { en: 'something is written there', es: 'hay algo escrito' },
  withheld: { en: 'something left out', es: 'algo que se deja fuera' },
  sensitiveNo: {
    en: 'refused: art. 9 asks for explicit consent, and there is none here',
    es: 'fuera: el art. 9 pide consentimiento explícito, y aquí no lo hay'
  },
  sensitiveYes: {
    en: 'only for what was explicitly agreed to',
    es: 'solo para lo que se consintió de forma explícita'
  },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' }
} as const satisfies Readonly<Record<string, Localised>>
