import type { ShownScale } from '../../charts/minute-shown.ts'
import { PER, rateText } from '../../charts/minute-text.ts'
import { formatList } from '../../i18n/format.ts'
import { quote } from '../../ingest/text/number-sentences.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** Rows that are named; the others are counted. */
const NAMED = 5

/** Whose word the figure is, how old, and what was not understood. */
export function notesOf({ figures, picked, strange }: ShownScale, { locale }: MoneyPage): string[] {
  const en = locale === 'en'
  const notes: string[] = []
  const figure = figures[picked]
  if (figure) {
    const { what, published, source, year, age, old } = figure
    const count = `${what}: ${rateText(published.count, locale)} ${PER[published.per][locale]}`
    const said = `${count}. ${en ? 'Source, of' : 'Fuente, de'} ${year}: ${source}.`
    const years = age === 1 ? (en ? '1 year' : '1 año') : en ? `${age} years` : `${age} años`
    const aged =
      age < 0
        ? en
          ? 'The year is yet to come: this is a forecast.'
          : 'El año está por llegar: es una previsión.'
        : old
          ? en
            ? `That is ${years} ago: read it as history, not as today.`
            : `De eso hace ${years}: léelo como historia, no como actualidad.`
          : en
            ? `That is ${years} ago.`
            : `De eso hace ${years}.`
    notes.push(`${said} ${aged}`)
  }
  if (strange.length > 0) {
    const named = strange.slice(0, NAMED).map(name => quote(name, locale))
    if (strange.length > NAMED)
      named.push(en ? `${strange.length - NAMED} more` : `${strange.length - NAMED} más`)
    const list = formatList(named, locale)
    notes.push(
      en
        ? `Left out, because the span is none of those known: ${list}.`
        : `No cuentan, porque el plazo no es ninguno de los conocidos: ${list}.`
    )
  }
  return notes
}
