import { parseArgs } from 'node:util'
import { SHOP } from './parameters.ts'
import type { Size } from './simulate.ts'
import { ALL_COLUMNS, type Column, isColumn } from './table.ts'

export const USAGE = `npm run data                                        makes the committed tables again
npm run data -- --rows 5000000 --out FILE           orders of a shop of that size
npm run data -- --truth FILE                        the hidden rates of the sample's customers

--rows N         rows of the table (500)
--out FILE       where the orders go
--columns A,B    which of ${ALL_COLUMNS.join(',')} (all)
--seed N         another shop (${SHOP.seed})
--truth FILE     where the hidden rates of its customers go`

export interface Options {
  readonly size: Size
  readonly columns: readonly Column[]
  readonly out?: string
  readonly truth?: string
}

type Wanted =
  | { readonly kind: 'sample' }
  | { readonly kind: 'help' }
  | { readonly kind: 'large'; readonly options: Options }
  | { readonly kind: 'wrong'; readonly sentence: string }

const FLAGS = {
  rows: { type: 'string' },
  out: { type: 'string' },
  columns: { type: 'string' },
  seed: { type: 'string' },
  truth: { type: 'string' },
  help: { type: 'boolean' }
} as const

const MOST_ROWS = 1e9
const wrong = (sentence: string): Wanted => ({ kind: 'wrong', sentence })
const whole = (text: string) => (/^\d{1,10}$/.test(text) ? Number(text) : Number.NaN)

/** What the command line asks for; a sentence if that cannot be done. */
export function readOptions(args: readonly string[]): Wanted {
  // Not strict, because strict throws; unknown flags and loose words are found below.
  const { values, positionals } = parseArgs({
    args: [...args],
    options: FLAGS,
    strict: false,
    allowPositionals: true
  })
  const stray = Object.keys(values).find(name => !Object.hasOwn(FLAGS, name)) ?? positionals[0]
  if (stray !== undefined) return wrong(`“${stray}” is none of the options.`)
  if (values.help) return { kind: 'help' }
  if (Object.keys(values).length === 0) return { kind: 'sample' }
  const empty = Object.entries(values).find(
    ([, value]) => typeof value !== 'string' || value === ''
  )
  if (empty) return wrong(`--${empty[0]} needs a value.`)
  const { rows = '500', seed = String(SHOP.seed), columns, out, truth } = texts(values)
  const size: Size = { rows: whole(rows), seed: whole(seed) }
  if (!(size.rows >= 1 && size.rows <= MOST_ROWS)) {
    return wrong(`--rows ${rows}: a whole number from 1 to ${MOST_ROWS} is needed.`)
  }
  if (!(size.seed < 2 ** 32)) return wrong(`--seed ${seed}: a whole number below 2^32 is needed.`)
  if (out === undefined && truth === undefined) return wrong('--out says where the rows go.')
  const names = columns?.split(',') ?? ALL_COLUMNS
  const unknown = names.find(name => !isColumn(name))
  if (unknown !== undefined) {
    return wrong(`There is no column “${unknown}”: ${ALL_COLUMNS.join(', ')}.`)
  }
  return {
    kind: 'large',
    options: {
      size,
      columns: names.filter(isColumn),
      ...(out === undefined ? {} : { out }),
      ...(truth === undefined ? {} : { truth })
    }
  }
}

const texts = (values: object): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'))
