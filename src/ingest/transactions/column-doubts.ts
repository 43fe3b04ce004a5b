import type { Locale, Localised } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import { type Doubt, whole } from './doubt.ts'
import type { Corrections, Report } from './reading.ts'

/** A table without dates: which column may hold them, and what is missing without. */
function noDates({ columns, nearestDate }: Report, locale: Locale): readonly Doubt[] {
  if (columns.some(({ role }) => role === 'date')) return []
  const near = nearestDate === undefined ? undefined : columns[nearestDate]
  const cell = near?.sample.find(one => one !== '')
  const name =
    near && (near.header || `${{ en: 'column', es: 'columna' }[locale]} ${near.index + 1}`)
  const nearest: Localised = name
    ? {
        en: ` The nearest is ${quote(name, 'en')}${cell ? ` (${quote(cell, 'en')})` : ''}.`,
        es: ` La más parecida es ${quote(name, 'es')}${cell ? ` (${quote(cell, 'es')})` : ''}.`
      }
    : { en: '', es: '' }
  const text = {
    en: `No column with dates was found.${nearest.en} Without dates only incremental revenue can be worked out.`,
    es: `No se ha encontrado ninguna columna con fechas.${nearest.es} Sin fechas solo se puede calcular el ingreso incremental.`
  }[locale]
  return [{ kind: near ? 'ask' : 'note', about: 'columns', text }]
}

/** Customers that are perhaps one: told, and merged only if the reader wishes. */
function alike({ alike }: Report, locale: Locale): readonly Doubt[] {
  if (!alike) return []
  const { customers, groups, example, merged } = alike
  const [one, other] = example.map(name => quote(name, locale)) as [string, string]
  const [many, few] = [whole(customers, locale), whole(groups, locale)]
  const text = {
    en: `${many} customers have names that differ only in capitals, accents or spaces, such as ${one} and ${other}. ${merged ? `They count as ${few}.` : 'They count as different customers.'}`,
    es: `${many} clientes tienen nombres que solo se distinguen por mayúsculas, tildes o espacios, como ${one} y ${other}. ${merged ? `Cuentan como ${few}.` : 'Cuentan como clientes distintos.'}`
  }[locale]
  const label = merged
    ? { en: 'Count them apart', es: 'Contarlos por separado' }
    : { en: `Count them as ${few}`, es: `Contarlos como ${few}` }
  const correct = ({ alike: _, ...corrections }: Corrections): Corrections =>
    merged ? corrections : { ...corrections, alike: 'one' }
  const choices = [{ label: label[locale], correct }]
  return [{ kind: merged ? 'note' : 'ask', about: 'customers', text, choices }]
}

export const aboutColumns = (report: Report, locale: Locale): readonly Doubt[] => [
  ...noDates(report, locale),
  ...alike(report, locale)
]
