import { formatDay } from '../../i18n/day.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { quote } from '../text/number-sentences.ts'
import { type Doubt, placeOf, whole } from './doubt.ts'
import type { DateOrder, FarDays, Report } from './reading.ts'

const DAY = 86_400_000

const ORDERS: Readonly<Record<DateOrder, Localised>> = {
  'day-first': { en: 'day first', es: 'el día primero' },
  'month-first': { en: 'month first', es: 'el mes primero' }
}

function order({ dates }: Report, locale: Locale): readonly Doubt[] {
  if (dates.order === null) return []
  const order = ORDERS[dates.order][locale]
  const example = quote(dates.example ?? '', locale)
  const other: DateOrder = dates.order === 'day-first' ? 'month-first' : 'day-first'
  if (dates.undecided) {
    const text = {
      en: `Nothing in the file tells whether ${example} has the day or the month first. It was read ${order}.`,
      es: `Nada en el archivo indica si ${example} lleva primero el día o el mes. Se ha leído con ${order}.`
    }[locale]
    const label = {
      en: `Read it ${ORDERS[other].en}`,
      es: `Leerlo con ${ORDERS[other].es}`
    }[locale]
    const correct = (corrections: object) => ({ ...corrections, dates: other })
    return [{ kind: 'ask', about: 'dates', text, choices: [{ label, correct }] }]
  }
  if (!dates.evidence) return []
  if (dates.against) return [bothOrders(dates, dates.against, dates.evidence, order, locale)]
  const text = quote(dates.evidence.text, locale)
  const line = whole(dates.evidence.line, locale)
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

function bothOrders(
  { either, example = '' }: Report['dates'],
  against: NonNullable<Report['dates']['against']>,
  evidence: NonNullable<Report['dates']['evidence']>,
  order: string,
  locale: Locale
): Doubt {
  const [one, other] = [placeOf(evidence, locale), placeOf(against, locale)]
  const cells = whole(either, locale)
  const open: Localised =
    either === 0
      ? { en: '', es: '' }
      : {
          en: ` ${cells} ${either === 1 ? 'date' : 'dates'} such as ${quote(example, 'en')} could be either.`,
          es: ` ${cells} ${either === 1 ? 'fecha' : 'fechas'} como ${quote(example, 'es')} ${either === 1 ? 'podría' : 'podrían'} ser de cualquiera de los dos.`
        }
  const text = {
    en: `Both orders of day and month occur: ${one}, and ${other}. Dates were read ${order}; those that only exist in the other order are left out.${open.en}`,
    es: `Aparecen los dos órdenes de día y mes: ${one}, y ${other}. Las fechas se han leído con ${order}; las que solo existen en el otro orden quedan fuera.${open.es}`
  }[locale]
  return { kind: either > 0 ? 'ask' : 'note', about: 'dates', text }
}

const FAR: Readonly<Record<FarDays['kind'], Localised<(rows: string, one: boolean) => string>>> = {
  future: {
    en: (rows, one) => `${rows} ${one ? 'row has a day' : 'rows have days'} after today`,
    es: (rows, one) => `${rows} ${one ? 'fila tiene' : 'filas tienen'} una fecha posterior a hoy`
  },
  late: {
    en: (rows, one) =>
      `${rows} ${one ? 'row is' : 'rows are'} more than ten years after nearly all others`,
    es: (rows, one) =>
      `${rows} ${one ? 'fila lleva' : 'filas llevan'} una fecha más de diez años posterior a las de casi todas las demás`
  },
  early: {
    en: (rows, one) =>
      `${rows} ${one ? 'row is' : 'rows are'} more than ten years before nearly all others`,
    es: (rows, one) =>
      `${rows} ${one ? 'fila lleva' : 'filas llevan'} una fecha más de diez años anterior a las de casi todas las demás`
  }
}

function far({ far, from, to }: Report, locale: Locale): readonly Doubt[] {
  return far.map(({ kind, rows, example }) => {
    const day = formatDay(new Date(((kind === 'early' ? from : to) ?? 0) * DAY), locale)
    const where = example
      ? { en: `, such as ${placeOf(example, 'en')}`, es: `, como ${placeOf(example, 'es')}` }[
          locale
        ]
      : ''
    const does = {
      en:
        kind === 'early'
          ? `The first day of the table is therefore ${day}.`
          : `The last day, from which recency counts, is therefore ${day}.`,
      es:
        kind === 'early'
          ? `Por eso el primer día de la tabla es el ${day}.`
          : `Por eso el último día, desde el que se cuenta la recencia, es el ${day}.`
    }[locale]
    const then = {
      en: 'If that is a slip, correct it in the file.',
      es: 'Si es una errata, corrígela en el archivo.'
    }[locale]
    const said = FAR[kind][locale](whole(rows, locale), rows === 1)
    return { kind: 'ask', about: 'far', text: `${said}${where}. ${does} ${then}` }
  })
}

export const aboutDates = (report: Report, locale: Locale): readonly Doubt[] => [
  ...order(report, locale),
  ...far(report, locale)
]
