import { formatShortDay } from '../i18n/day.ts'
import { formatNumber, type NumberStyle } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { compact } from './format.ts'
import type { Look } from './look.ts'

/** The numbers of a sentence as the page writes them. */
export interface Say {
  readonly money: (value: number) => string
  readonly percent: (value: number) => string
  /** A share of customers or revenue, to one digit, as the widgets' results and tables say it. */
  readonly share: (value: number) => string
  readonly number: (value: number) => string
  readonly as: (value: number, kind: NumberStyle['kind']) => string
  /** “1 month”, “12.25 months”. */
  readonly months: (value: number) => string
  /** A whole number, of whatever it is. */
  readonly count: (value: number) => string
  /** Short enough for a cell: “€12k”, “34%”, “1.2k”. */
  readonly brief: (value: number, kind: 'money' | 'percent' | 'integer') => string
  /** Days since 1970-01-01 as a short date. */
  readonly day: (day: number) => string
  /** “1 day”, “12 days”. */
  readonly days: (value: number) => string
  /** People, rounded to whole ones: “1 customer”, “1,760 customers”. */
  readonly customers: (value: number) => string
}

/** A share of customers or revenue: a digit more would be that of some customer. */
export const SHARE = { kind: 'percent', digits: 1 } as const

/** Binds the formats to a page's language and the reader's currency. */
export function sayer({ locale, currency }: Look): Say {
  const as = (value: number, kind: NumberStyle['kind']) =>
    // + 0 turns −0, which would be written with its sign, into 0.
    formatNumber(value + 0, locale, kind === 'money' ? { kind, currency } : { kind })
  const counted = (text: string, [one, many]: readonly [string, string]) =>
    `${text} ${text === '1' ? one : many}`
  return {
    as,
    money: value => as(value, 'money'),
    percent: value => as(value, 'percent'),
    share: value => formatNumber(value + 0, locale, SHARE),
    number: value => as(value, 'number'),
    count: value => as(value, 'integer'),
    brief: (value, kind) =>
      kind === 'percent'
        ? formatNumber(value + 0, locale, { kind, digits: 0 })
        : Math.abs(value) < 1000
          ? formatNumber(value + 0, locale, { kind, currency, digits: 0 })
          : compact({ kind, currency }, locale)(Number(value.toPrecision(3))),
    day: day => formatShortDay(day, locale),
    days: value => counted(as(value, 'integer'), DAYS[locale]),
    months: value => counted(as(value, 'number'), MONTHS[locale]),
    customers: value => counted(as(value, 'integer'), CUSTOMERS[locale])
  }
}

const MONTHS: Localised<readonly [string, string]> = {
  en: ['month', 'months'],
  es: ['mes', 'meses']
}

const DAYS: Localised<readonly [string, string]> = {
  en: ['day', 'days'],
  es: ['día', 'días']
}

const CUSTOMERS: Localised<readonly [string, string]> = {
  en: ['customer', 'customers'],
  es: ['cliente', 'clientes']
}
