import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import type { Report } from './reading.ts'

/** Something about how a file was read that its reader should know or settle. */
export interface Doubt {
  /** `ask`: the numbers depend on it and only the reader knows. `note`: as it was read, and why. */
  readonly kind: 'ask' | 'note'
  readonly about: 'dates' | 'numbers' | 'rows' | 'refunds' | 'currencies' | 'columns' | 'sheet'
  readonly text: string
}

const ORDERS: Readonly<Record<'day-first' | 'month-first', Localised>> = {
  'day-first': { en: 'day first', es: 'el día primero' },
  'month-first': { en: 'month first', es: 'el mes primero' }
}

const SIGNS: Readonly<Record<'.' | ',', Localised>> = {
  '.': { en: 'a decimal point', es: 'punto decimal' },
  ',': { en: 'a decimal comma', es: 'coma decimal' }
}

function aboutDates({ dates }: Report, locale: Locale): readonly Doubt[] {
  if (dates.order === null) return []
  const order = ORDERS[dates.order][locale]
  const example = quote(dates.example ?? '', locale)
  if (dates.undecided) {
    return [
      {
        kind: 'ask',
        about: 'dates',
        text: {
          en: `Nothing in the file tells whether ${example} has the day or the month first. It was read ${order}.`,
          es: `Nada en el archivo indica si ${example} lleva primero el día o el mes. Se ha leído con ${order}.`
        }[locale]
      }
    ]
  }
  if (!dates.evidence) return []
  const text = quote(dates.evidence.text, locale)
  const line = formatNumber(dates.evidence.line, locale, { kind: 'integer' })
  return [
    {
      kind: 'note',
      about: 'dates',
      text: {
        en: `Dates are read ${order}, as ${text} on line ${line} shows.`,
        es: `Las fechas se leen con ${order}, como muestra ${text} en la línea ${line}.`
      }[locale]
    }
  ]
}

function aboutNumbers({ numbers }: Report, locale: Locale): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (numbers.undecided > 0) {
    const cells = formatNumber(numbers.undecided, locale, { kind: 'integer' })
    const sign = SIGNS[numbers.decimal][locale]
    const example = quote(numbers.example ?? '', locale)
    const one = numbers.undecided === 1
    doubts.push({
      kind: 'ask',
      about: 'numbers',
      text: {
        en: `${cells} ${one ? 'number' : 'numbers'} such as ${example} could be thousands or decimals, and the file does not settle it. Read with ${sign}.`,
        es: `${cells} ${one ? 'número' : 'números'} como ${example} ${one ? 'puede' : 'pueden'} llevar millares o decimales, y el archivo no lo aclara. ${one ? 'Se ha' : 'Se han'} leído con ${sign}.`
      }[locale]
    })
  }
  if (numbers.currencies.length > 1) {
    const list = formatList(numbers.currencies, locale)
    doubts.push({
      kind: 'note',
      about: 'currencies',
      text: {
        en: `Amounts are in several currencies (${list}). They are added up as they stand, not converted.`,
        es: `Hay importes en varias monedas (${list}). Se suman tal cual, sin convertir.`
      }[locale]
    })
  }
  return doubts
}

function aboutRows({ totals, refunds, contacts, errors, rows, sheet }: Report, locale: Locale) {
  const doubts: Doubt[] = []
  const number = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const note = (about: Doubt['about'], text: Localised) =>
    doubts.push({ kind: 'note', about, text: text[locale] })
  if (sheet && sheet.sheets > 1) {
    const name = quote(sheet.name, locale)
    note('sheet', {
      en: `Of ${number(sheet.sheets)} sheets, ${name} was read: the first with a table.`,
      es: `De ${number(sheet.sheets)} hojas se ha leído ${name}: la primera con una tabla.`
    })
  }
  if (errors.count > 0) {
    const all = number(errors.count + rows)
    note('rows', {
      en: `${number(errors.count)} of ${all} rows could not be read and are not in the table.`,
      es: `${number(errors.count)} de ${all} filas ${errors.count === 1 ? 'no se ha podido leer y no está' : 'no se han podido leer y no están'} en la tabla.`
    })
  }
  if (totals > 0) {
    note('rows', {
      en: `${number(totals)} ${totals === 1 ? 'row' : 'rows'} of totals left out.`,
      es: `${totals === 1 ? 'Se ha dejado' : 'Se han dejado'} fuera ${number(totals)} ${totals === 1 ? 'fila' : 'filas'} de totales.`
    })
  }
  if (refunds.rows > 0) {
    const sum = formatNumber(refunds.amount, locale, { kind: 'number' })
    const one = refunds.rows === 1
    note('refunds', {
      en: `${number(refunds.rows)} ${one ? 'row has a negative amount' : 'rows have negative amounts'} (refunds), ${sum} in all.`,
      es: `${number(refunds.rows)} ${one ? 'fila tiene importe negativo (devolución)' : 'filas tienen importe negativo (devoluciones)'}, ${sum} en total.`
    })
  }
  if (contacts > 0) {
    const one = contacts === 1
    note('rows', {
      en: `${number(contacts)} ${one ? 'row has a channel and no amount: it counts as a contact' : 'rows have a channel and no amount: they count as contacts'}, not as ${one ? 'a purchase' : 'purchases'}.`,
      es: `${number(contacts)} ${one ? 'fila tiene canal, pero no importe: cuenta como contacto, no como compra' : 'filas tienen canal, pero no importe: cuentan como contactos, no como compras'}.`
    })
  }
  return doubts
}

/** What the reader should know of how a file was read, questions first. */
export function doubtsOf(report: Report, locale: Locale): readonly Doubt[] {
  const all = [
    ...aboutDates(report, locale),
    ...aboutNumbers(report, locale),
    ...aboutRows(report, locale)
  ]
  return all.sort((a, b) => Number(b.kind === 'ask') - Number(a.kind === 'ask'))
}
