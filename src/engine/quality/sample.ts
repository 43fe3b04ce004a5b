import type { Locale } from '../../i18n/locale.ts'

/** The header of the made-up contacts, as each language writes it. */
const HEADERS: Readonly<Record<Locale, string>> = {
  en: 'id,name,surnames,e-mail,phone,postcode,town,province,birth date,DNI or NIE,last contact,source',
  es: 'id,nombre,apellidos,correo,teléfono,código postal,población,provincia,fecha de nacimiento,DNI o NIE,último contacto,origen'
}

/** The made-up contacts as text: a file of its own that is fetched when it is needed. */
export async function sampleContacts(locale: Locale): Promise<string> {
  const { default: text } = await import('../../../data/contacts-dirty.csv?raw')
  return HEADERS[locale] + text.slice(text.indexOf('\n'))
}
