import type { RowOf } from '../../ingest/listed/spec.ts'
import { plainWords } from '../../ingest/text/plain-words.ts'
import type { COLUMNS } from './columns.ts'
import {
  CATEGORY_FIELDS,
  type CategoryField,
  LIST_FIELDS,
  type ListField,
  NUMBER_FIELDS,
  type NumberField
} from './rule.ts'
import { keyOf, tidyValue } from './vocabulary.ts'

/** The values of a field, each with its code: its place here. */
export interface Values {
  /** What values are compared by. */
  readonly keys: readonly string[]
  /** As first written in the table. */
  readonly labels: readonly string[]
}

interface Category extends Values {
  /** By person; −1 where nothing is stated. */
  readonly codes: Int32Array
}

interface List extends Values {
  /** Person i has the codes from `starts[i]` up to `starts[i + 1]`, each once. */
  readonly starts: Uint32Array
  readonly codes: Int32Array
  /** By person: 1 where anything is stated, “none” included. */
  readonly stated: Uint8Array
}

/** People by columns: what rules ask is answered in one pass, and a worker hands it over as it is. */
export interface People {
  readonly count: number
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** NaN where nothing is stated. */
  readonly numbers: Readonly<Record<NumberField, Float64Array>>
  readonly categories: Readonly<Record<CategoryField, Category>>
  readonly lists: Readonly<Record<ListField, List>>
  /** The last day of a purchase in the table, to which `since` counts (days since 1970-01-01). */
  readonly lastDay: number | null
  /** Rows whose id an earlier row has, too: each counts as a person. */
  readonly repeated: number
}

type Row = RowOf<typeof COLUMNS>

/** Rows of a table as people. */
export function peopleOf(rows: readonly Row[]): People {
  const lastDay = rows.reduce<number | null>(
    (latest, { last }) => (last !== null && (latest === null || last > latest) ? last : latest),
    null
  )
  const numbers = Object.fromEntries(
    NUMBER_FIELDS.map(field => [
      field,
      Float64Array.from(rows, row =>
        field === 'since'
          ? row.last === null || lastDay === null
            ? Number.NaN
            : lastDay - row.last
          : (row[field] ?? Number.NaN)
      )
    ])
  )
  const womanIs = womanOf(rows)
  const categories = CATEGORY_FIELDS.map(field => [
    field,
    categoryOf(
      rows.map(row => row[field]),
      field === 'gender' ? womanIs : {}
    )
  ])
  return {
    count: rows.length,
    ids: rows.map(({ id }) => id),
    names: rows.map(({ name }) => name),
    // Every field has got its column.
    numbers: numbers as People['numbers'],
    categories: Object.fromEntries(categories) as People['categories'],
    lists: Object.fromEntries(
      LIST_FIELDS.map(field => [field, listOf(rows.map(row => row[field]))])
    ) as People['lists'],
    lastDay,
    repeated: rows.length - new Set(rows.map(({ id }) => id)).size
  }
}

/** Codes for values in the order in which they come. */
function coder() {
  const codes = new Map<string, number>()
  const labels: string[] = []
  return {
    code(key: string, label: string): number {
      const known = codes.get(key)
      if (known !== undefined) return known
      codes.set(key, labels.length)
      return labels.push(label) - 1
    },
    values: (): Values => ({ keys: [...codes.keys()], labels })
  }
}

/** @param instead keys that stand for others in this column */
function categoryOf(cells: readonly string[], instead: Readonly<Record<string, string>>): Category {
  const { code, values } = coder()
  const read = remembered(cell => {
    const key = keyOf(cell)
    if (key === null || key === '') return -1
    return code(Object.hasOwn(instead, key) ? (instead[key] as string) : key, tidyValue(cell))
  })
  const codes = Int32Array.from(cells, read)
  return { ...values(), codes }
}

function listOf(cells: readonly string[]): List {
  const { code, values } = coder()
  const starts = new Uint32Array(cells.length + 1)
  const stated = new Uint8Array(cells.length)
  const all: number[] = []
  const read = remembered(cell => {
    const keys = partsOf(cell).map(part => [keyOf(part), part] as const)
    const codes = keys.flatMap(([key, part]) => (key ? [code(key, tidyValue(part))] : []))
    return { stated: keys.some(([key]) => key !== null) ? 1 : 0, codes: [...new Set(codes)] }
  })
  cells.forEach((cell, i) => {
    const one = read(cell)
    stated[i] = one.stated
    for (const found of one.codes) all.push(found)
    starts[i + 1] = all.length
  })
  return { ...values(), starts, stated, codes: Int32Array.from(all) }
}

/** The same cell stands in many rows. */
function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>()
  return cell => {
    const before = known.get(cell)
    if (before !== undefined) return before
    const now = read(cell)
    known.set(cell, now)
    return now
  }
}

/** Several values in a cell are parted by one sign: the first of these that occurs in it. */
const PARTING = [';', '|', ',', '/'] as const

function partsOf(cell: string): string[] {
  const sign = PARTING.find(one => cell.includes(one))
  return (sign ? cell.split(sign).filter(part => part.trim() !== '') : [cell]).slice(0, 100)
}

/**
 * One letter for a gender: “m” is a man beside an “f”, and a woman beside an “h” (mujer, hombre). Alone it
 * stays as it stands.
 */
function womanOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  const said = new Set(rows.map(({ gender }) => plainWords(gender)))
  const words = {
    female: 'woman',
    femenino: 'woman',
    femenina: 'woman',
    male: 'man',
    masculino: 'man'
  }
  if (said.has('h')) return { ...words, h: 'man', m: 'woman', f: 'woman' }
  if (said.has('f')) return { ...words, m: 'man', f: 'woman' }
  return { ...words, v: 'man' }
}
