import { plainWords } from '../../ingest/text/plain-words.ts'
import type { Reading } from './reading.ts'

/** The provinces in the order of their numbers, 01 to 52, by all names in use. */
const PROVINCES = [
  'alava araba',
  'albacete',
  'alicante alacant',
  'almeria',
  'avila',
  'badajoz',
  'baleares balears illes',
  'barcelona',
  'burgos',
  'caceres',
  'cadiz',
  'castellon castello',
  'ciudad',
  'cordoba',
  'coruna corunya',
  'cuenca',
  'girona gerona',
  'granada',
  'guadalajara',
  'gipuzkoa guipuzcoa',
  'huelva',
  'huesca',
  'jaen',
  'leon',
  'lleida lerida',
  'rioja logrono',
  'lugo',
  'madrid',
  'malaga',
  'murcia',
  'navarra nafarroa',
  'ourense orense',
  'asturias oviedo',
  'palencia',
  'palmas',
  'pontevedra',
  'salamanca',
  'tenerife',
  'cantabria santander',
  'segovia',
  'sevilla seville',
  'soria',
  'tarragona',
  'teruel',
  'toledo',
  'valencia',
  'valladolid',
  'bizkaia vizcaya biscay',
  'zamora',
  'zaragoza saragossa',
  'ceuta',
  'melilla'
]

const NUMBER_OF: ReadonlyMap<string, number> = new Map(
  PROVINCES.flatMap((names, at) => names.split(' ').map(name => [name, at + 1] as const))
)

/** The number of a province, 1 to 52, by its name; undefined when it is none that is known. */
export function provinceOf(name: string): number | undefined {
  for (const word of plainWords(name).split(' ')) {
    const number = NUMBER_OF.get(word)
    if (number !== undefined) return number
  }
  return undefined
}

/**
 * A Spanish postcode: five digits, of which the first two are the province, 01 to 52 (Correos, Decreto
 * 1113/1984). One that has lost its leading nought in a spreadsheet gets it back.
 *
 * @param province the cell beside it, if the table has one: it has to be the same
 */
export function readPostcode(text: string, province = ''): Reading {
  const plain = text
    .trim()
    .replace(/^(?:E|ES)[- ]?(?=\d)/i, '')
    .replace(/[ .](?=\d{3}$)|\.0$/g, '')
  if (!/^\d{4,5}$/.test(plain)) return { fault: 'no-postcode' }
  const value = plain.padStart(5, '0')
  const number = Number(value.slice(0, 2))
  if (number < 1 || number > 52) return { fault: 'no-province' }
  const named = provinceOf(province)
  if (named !== undefined && named !== number) return { fault: 'other-province' }
  return plain.length === 5 ? { value } : { value, fault: 'lost-zero' }
}

/** Whether a country’s name is Spain’s; without one, the table is taken to be Spanish. */
export const isSpain = (country: string): boolean =>
  country.trim() === '' || /^(?:es|esp|spain|espana|reino de espana)$/.test(plainWords(country))
