import type { CostId } from '../analysis/data-quality/cost.ts'
import type { WantedField } from '../analysis/data-quality/judge.ts'
import type { Compared } from '../analysis/data-quality/model.ts'
import type { Fault } from '../analysis/data-quality/reading.ts'
import type { SCORES } from '../analysis/data-quality/scores.ts'
import type { Localised } from '../i18n/locale.ts'
import { CONTACT_COLUMNS } from '../ingest/contacts/columns.ts'

export const COMPARED_NAMES: Readonly<Record<Compared, Localised>> = {
  given: { en: 'Given name', es: 'Nombre' },
  surnames: { en: 'Surnames', es: 'Apellidos' },
  email: { en: 'E-mail', es: 'Correo' },
  phone: { en: 'Phone', es: 'Teléfono' },
  birth: { en: 'Birth date', es: 'Nacimiento' },
  place: { en: 'Postcode or town', es: 'Código postal o población' },
  document: { en: 'DNI or NIE', es: 'DNI o NIE' }
}

export const fieldName = (field: WantedField): Localised => CONTACT_COLUMNS[field].label

export const SCORE_NAMES: Readonly<Record<(typeof SCORES)[number], Localised>> = {
  completeness: { en: 'Completeness', es: 'Completitud' },
  validity: { en: 'Validity', es: 'Validez' },
  uniqueness: { en: 'Uniqueness', es: 'Unicidad' },
  freshness: { en: 'Freshness', es: 'Actualidad' }
}

export const COST_NAMES: Readonly<Record<CostId, Localised>> = {
  duplicates: {
    en: 'Repeated rows: time, double discounts',
    es: 'Filas repetidas: tiempo, descuentos dobles'
  },
  'double-letters': { en: 'Letters sent twice', es: 'Cartas enviadas dos veces' },
  bounces: { en: 'E-mails that bounce', es: 'Correos devueltos' },
  returned: { en: 'Letters that come back', es: 'Cartas devueltas' },
  unreachable: { en: 'Contacts nobody can reach', es: 'Contactos ilocalizables' }
}

export const FAULT_NAMES: Readonly<Record<Fault, Localised>> = {
  'no-at': { en: 'no @, or nothing beside it', es: 'sin @ o sin nada a su lado' },
  syntax: { en: 'not the form of an address', es: 'no tiene forma de dirección' },
  'domain-slip': {
    en: 'a slip in the provider’s name (put right)',
    es: 'errata en el proveedor (corregida)'
  },
  length: { en: 'too few or too many digits', es: 'faltan o sobran cifras' },
  prefix: { en: 'no number begins so in Spain', es: 'en España ningún número empieza así' },
  placeholder: { en: 'typed to get past a form', es: 'escrito para salir del paso' },
  'lost-zero': {
    en: 'the leading nought is lost (put right)',
    es: 'ha perdido el cero inicial (corregido)'
  },
  'no-postcode': { en: 'not four or five digits', es: 'no son cuatro o cinco cifras' },
  'no-province': {
    en: 'no province has this number (01 to 52)',
    es: 'ninguna provincia tiene ese número (01 a 52)'
  },
  'other-province': {
    en: 'belongs to another province than the cell beside it',
    es: 'es de otra provincia que la de al lado'
  },
  'not-a-date': { en: 'no date', es: 'no es una fecha' },
  future: { en: 'a day to come', es: 'un día por venir' },
  'too-old': { en: 'longer ago than anybody has lived', es: 'hace más de lo que nadie ha vivido' },
  form: { en: 'not the form it should have', es: 'no tiene la forma debida' },
  letter: { en: 'the letter does not fit the number', es: 'la letra no corresponde al número' },
  'not-a-name': {
    en: 'digits or signs where a name belongs',
    es: 'cifras o signos donde va un nombre'
  }
}
