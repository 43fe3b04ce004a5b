import { parseArgs } from 'node:util'
import { FORMAT_IDS, type FormatId } from '../../src/exports/about.ts'
import type { KeyPlace } from '../../src/exports/sheet/sheet.ts'
import { isLocale, type Locale } from '../../src/i18n/locale.ts'
import { localeOf } from '../analyse/command.ts'
import { isTrouble, type Trouble, trouble } from '../analyse/trouble.ts'

/** A command as typed, checked as far as that goes without the exercises. */
export interface Command {
  readonly format: FormatId
  readonly ids: readonly string[]
  readonly locale: Locale
  readonly variants: readonly number[] | 'all'
  readonly key: KeyPlace
  readonly seed: string
  readonly site: string | undefined
  readonly out: string | undefined
}

const KEYS: readonly KeyPlace[] = ['embedded', 'separate', 'none']

const isFormat = (text: string): text is FormatId => FORMAT_IDS.some(id => id === text)

/** Reads the words behind `npm run export --`. */
export function readCommand(argv: readonly string[]): Command | Trouble {
  const text = { type: 'string' } as const
  const options = {
    locale: text,
    variant: text,
    variants: text,
    key: text,
    seed: text,
    site: text,
    out: text
  }
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return trouble(`${said} See --help.`, `${said} Mira --help --locale es.`)
  }
  const { values, positionals } = parsed
  const [format = '', ids = '', ...more] = positionals
  const all = FORMAT_IDS.join(', ')
  if (!isFormat(format)) {
    return trouble(
      `No format “${format}”: one of ${all}.`,
      `No hay formato «${format}»: uno de ${all}.`
    )
  }
  if (ids.trim() === '') {
    return trouble(
      'Which exercises? Names of files in content/exercises, with commas between, or all.',
      '¿Qué ejercicios? Nombres de archivos de content/exercises, separados por comas, o all.'
    )
  }
  if (more.length > 0) {
    return trouble(`Too many words: ${more.join(' ')}.`, `Sobran palabras: ${more.join(' ')}.`)
  }
  const { locale, key = 'embedded' } = values
  if (locale !== undefined && !isLocale(locale)) {
    return trouble(`--locale ${locale}: en or es.`, `--locale ${locale}: en o es.`)
  }
  const place = KEYS.find(one => one === key)
  if (!place) {
    const of = KEYS.join(', ')
    return trouble(`--key ${key}: one of ${of}.`, `--key ${key}: debe ser uno de ${of}.`)
  }
  const variants = variantsOf(values.variants ?? values.variant)
  if (isTrouble(variants)) return variants
  return {
    format,
    ids: [...new Set(ids.split(',').map(id => id.trim()))],
    locale: localeOf(argv),
    variants,
    key: place,
    seed: values.seed ?? '',
    site: values.site,
    out: values.out
  }
}

function variantsOf(text = '0'): readonly number[] | 'all' | Trouble {
  if (text === 'all') return 'all'
  const numbers = text
    .split(',')
    .map(one => (/^\s*\d{1,3}\s*$/.test(one) ? Number(one) : Number.NaN))
  if (!numbers.some(Number.isNaN)) return [...new Set(numbers)]
  return trouble(
    `Variants are whole numbers with commas between, or all; not “${text}”.`,
    `Las variantes son números enteros separados por comas, o all; no «${text}».`
  )
}
