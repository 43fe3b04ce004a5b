import { parseArgs } from 'node:util'
import { isLocale, type Locale } from '../../src/i18n/locale.ts'
import type { Day } from '../../src/ingest/transactions/transactions.ts'
import { RESULTS, type SqlAnalysis } from '../../src/sql/analyses.ts'
import { isOption, OPTIONS, type Option, type OptionName } from './options.ts'
import { isTrouble, type Trouble, trouble } from './trouble.ts'

/** A command as typed, checked as far as that goes without the file. */
export interface Command {
  readonly analysis: SqlAnalysis
  readonly file: string
  readonly locale: Locale
  text(name: OptionName): string | undefined
  number(name: OptionName): number | undefined
  numbers(name: OptionName): readonly number[] | undefined
  day(name: OptionName): Day | undefined
  list(name: OptionName): readonly string[]
  flag(name: OptionName): boolean
}

type Value = string | number | boolean | readonly number[] | readonly string[]

const SHORT: Readonly<Record<string, SqlAnalysis>> = {
  movement: 'rfm-movement',
  ladder: 'purchase-ladder',
  channels: 'channel-share'
}

const isAnalysis = (name: string): name is SqlAnalysis => Object.hasOwn(RESULTS, name)

const analysisOf = (name: string): SqlAnalysis | undefined =>
  isAnalysis(name) ? name : Object.hasOwn(SHORT, name) ? SHORT[name] : undefined

/** The language that was asked for, also where the rest cannot be read. */
export const localeOf = (argv: readonly string[]): Locale => {
  const at = argv.findIndex(one => one === '--locale' || one.startsWith('--locale='))
  const said = argv[at]?.split('=')[1] ?? argv[at + 1]
  return at >= 0 && isLocale(said) ? said : 'en'
}

function dayOf(text: string): Day | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  return exists ? time / 86_400_000 : undefined
}

const numbersOf = (text: string): number[] | undefined => {
  const numbers = text.split(',').map(one => (one.trim() === '' ? Number.NaN : Number(one)))
  return numbers.every(Number.isFinite) ? numbers : undefined
}

/** What an option says, or what it should have said. */
function settingOf(name: string, option: Option, text: string): Value | Trouble {
  const bad = (en: string, es: string) =>
    trouble(`--${name} ${text}: ${en}.`, `--${name} ${text}: ${es}.`)
  if (option.kind === 'choice') {
    const of = option.of.join(', ')
    return option.of.includes(text) ? text : bad(`one of ${of}`, `debe ser uno de ${of}`)
  }
  if (option.kind === 'day') {
    return dayOf(text) ?? bad('a date like 2025-12-31', 'una fecha como 2025-12-31')
  }
  if (option.kind === 'numbers') {
    return numbersOf(text) ?? bad('numbers with commas between', 'números separados por comas')
  }
  if (option.kind === 'list') return text.split(',').map(one => one.trim())
  if (option.kind !== 'number') return text
  const { low, high } = option
  const number = text.trim() === '' ? Number.NaN : Number(text)
  const fits = number >= low && number <= high && (!option.whole || Number.isInteger(number))
  const kind = option.whole
    ? { en: 'a whole number', es: 'un número entero' }
    : { en: 'a number', es: 'un número' }
  return fits ? number : bad(`${kind.en} from ${low} to ${high}`, `${kind.es} de ${low} a ${high}`)
}

function valuesOf(raw: Readonly<Record<string, unknown>>): Map<OptionName, Value> | Trouble {
  const values = new Map<OptionName, Value>()
  for (const [name, said] of Object.entries(raw)) {
    if (!isOption(name)) continue
    if (typeof said === 'boolean') values.set(name, said)
    if (typeof said !== 'string') continue
    const value = settingOf(name, OPTIONS[name], said)
    if (isTrouble(value)) return value
    values.set(name, value)
  }
  return values
}

function parse(argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, { kind }]) => [
      name,
      { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) }
    ])
  )
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Reads the words behind `npm run analyse --`. */
export function readCommand(argv: readonly string[]): Command | Trouble {
  const parsed = parse(argv)
  if (typeof parsed === 'string') {
    return trouble(`${parsed} See --help.`, `${parsed} Mira --help --locale es.`)
  }
  const [name = '', file, ...more] = parsed.positionals
  const analysis = analysisOf(name)
  const all = [...Object.keys(RESULTS), ...Object.keys(SHORT)].join(', ')
  if (!analysis) {
    return trouble(`No analysis “${name}”: one of ${all}.`, `No hay análisis «${name}»: ${all}.`)
  }
  if (file === undefined) {
    return trouble('Which file? A CSV, Parquet or JSON.', '¿Qué archivo? Un CSV, Parquet o JSON.')
  }
  if (more.length > 0) {
    return trouble(`Too many words: ${more.join(' ')}.`, `Sobran palabras: ${more.join(' ')}.`)
  }
  const values = valuesOf(parsed.values)
  if (isTrouble(values)) return values
  return { analysis, file, locale: localeOf(argv), ...readersOf(values) }
}

function readersOf(values: ReadonlyMap<OptionName, Value>) {
  const number = (name: OptionName) => {
    const value = values.get(name)
    return typeof value === 'number' ? value : undefined
  }
  const list = (name: OptionName): readonly (string | number)[] => {
    const value = values.get(name)
    return typeof value === 'object' ? value : []
  }
  return {
    text: (name: OptionName) => {
      const value = values.get(name)
      return typeof value === 'string' ? value : undefined
    },
    number,
    day: number,
    numbers: (name: OptionName) =>
      values.has(name) ? list(name).filter(one => typeof one === 'number') : undefined,
    list: (name: OptionName) => list(name).filter(one => typeof one === 'string'),
    flag: (name: OptionName) => values.get(name) === true
  }
}
