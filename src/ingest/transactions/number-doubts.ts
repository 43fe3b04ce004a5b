import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { readNumber } from '../text/number.ts'
import { quote } from '../text/number-sentences.ts'
import { type Choice, type Doubt, placeOf, whole } from './doubt.ts'
import type { Report } from './reading.ts'

/** What the page shows beside amounts, and what else it could. */
export interface PageMoney {
  readonly currency: string
  readonly known: readonly string[]
}

/** Numbers with two readings: what was made of them, and what the other reading would change. */
function undecided({ numbers, revenue }: Report, locale: Locale): readonly Doubt[] {
  const { decimal, undecided, example = '', otherwise } = numbers
  const reading = readNumber(example)
  if (undecided === 0 || reading.kind !== 'ambiguous') return []
  const show = (value: number) => formatNumber(value, locale, { kind: 'number' })
  const [point, comma] = reading.readings.map(({ value }) => show(value)) as [string, string]
  const [taken, other] = decimal === '.' ? [point, comma] : [comma, point]
  const cell = quote(example, locale)
  const one = undecided === 1
  const money: Localised =
    otherwise === undefined
      ? { en: '', es: '' }
      : {
          en: ` Read in the other way, the revenue would be ${show(otherwise)} and not ${show(revenue)}.`,
          es: ` Leídos del otro modo, los ingresos serían ${show(otherwise)} y no ${show(revenue)}.`
        }
  const text = {
    en: `${whole(undecided, 'en')} ${one ? 'number' : 'numbers'} such as ${cell} could be thousands or decimals, and the file does not settle it. ${cell} was read as ${taken}, not as ${other}.${money.en}`,
    es: `${whole(undecided, 'es')} ${one ? 'número' : 'números'} como ${cell} ${one ? 'puede' : 'pueden'} llevar millares o decimales, y el archivo no lo aclara. ${cell} se ha leído como ${taken}, no como ${other}.${money.es}`
  }[locale]
  const label = {
    en: `Read it in the other way: ${other}`,
    es: `Leerlo del otro modo: ${other}`
  }[locale]
  const next = decimal === '.' ? ',' : '.'
  const choice: Choice = { label, correct: corrections => ({ ...corrections, decimal: next }) }
  return [{ kind: 'ask', about: 'numbers', text, choices: [choice] }]
}

function mixed({ numbers }: Report, locale: Locale): readonly Doubt[] {
  if (!numbers.mixed) return []
  const [point, comma] = numbers.mixed.map(cell => placeOf(cell, locale)) as [string, string]
  const text = {
    en: `Both notations occur: ${point} has a decimal point, ${comma} a decimal comma. What shows its sign was read by it.`,
    es: `Aparecen las dos notaciones: ${point}, lleva punto decimal; ${comma}, coma decimal. Lo que muestra su signo se ha leído según él.`
  }[locale]
  return [{ kind: 'note', about: 'numbers', text }]
}

/** Money of which the sign is $. */
const DOLLARS: ReadonlySet<string> = new Set([
  'USD',
  'MXN',
  'COP',
  'ARS',
  'CLP',
  'CAD',
  'AUD',
  'NZD'
])
/** What $ most often is, where nothing else says it. */
const LIKELY = ['USD', 'MXN']

function currencies({ numbers }: Report, locale: Locale, page?: PageMoney): readonly Doubt[] {
  const { currencies } = numbers
  const [only] = currencies
  if (currencies.length > 1) {
    const list = formatList(currencies, locale)
    const text = {
      en: `Amounts are in several currencies (${list}). They are added up as they stand, not converted.`,
      es: `Hay importes en varias monedas (${list}). Se suman tal cual, sin convertir.`
    }[locale]
    return [{ kind: 'note', about: 'currencies', text }]
  }
  if (only === undefined || !page || only === page.currency) return []
  if (only === '$' && DOLLARS.has(page.currency)) return []
  const offered = (only === '$' ? LIKELY : [only]).filter(one => page.known.includes(one))
  const shown = page.currency
  const said: Localised =
    offered.length > 0
      ? {
          en: `The table’s amounts are in ${only}, and the page shows ${shown}.`,
          es: `Los importes de la tabla están en ${only} y la página muestra ${shown}.`
        }
      : {
          en: `The table’s amounts are in ${only}, which the page cannot show: it writes ${shown} beside the same figures. Nothing is converted.`,
          es: `Los importes de la tabla están en ${only}, que la página no puede mostrar: escribe ${shown} junto a las mismas cifras. No se convierte nada.`
        }
  const choices = offered.map(currency => ({
    label: { en: `Show amounts in ${currency}`, es: `Mostrar los importes en ${currency}` }[locale],
    currency
  }))
  return [{ kind: 'note', about: 'currencies', text: said[locale], choices }]
}

export const aboutNumbers = (
  report: Report,
  locale: Locale,
  page?: PageMoney
): readonly Doubt[] => [
  ...undecided(report, locale),
  ...mixed(report, locale),
  ...currencies(report, locale, page)
]
