import { isPlain, own } from '../workbook/json.ts'
import { isId, shownPath } from '../workbook/limits.ts'
import { CLASS_LIMITS } from './limits.ts'
import type { ClassProblem } from './problem.ts'

/** Where a value stands that cannot be. Only `reading` sees it. */
class Unfit extends Error {
  readonly path: string

  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/** A value out of anything that JSON.parse may return, or an `Unfit` with the place. */
export type Read<T> = (value: unknown, path: string) => T

const refuse = (path: string): never => {
  throw new Unfit(path)
}

/** Runs a reader on what a stranger sent; never throws. */
export function reading<T>(
  read: Read<T>,
  value: unknown
):
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ClassProblem } {
  try {
    return { ok: true, value: read(value, '') }
  } catch (error) {
    const problem: ClassProblem =
      error instanceof Unfit ? { kind: 'unfit', at: shownPath(error.path) } : { kind: 'damaged' }
    return { ok: false, problem }
  }
}

export const text =
  (most: number = CLASS_LIMITS.text): Read<string> =>
  (value, path) =>
    typeof value === 'string' && value.length <= most ? value : refuse(path)

/** A name that may key a record. */
export const id: Read<string> = (value, path) => (isId(value) ? value : refuse(path))

export const finite: Read<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? value + 0 : refuse(path)

export const count =
  (most: number): Read<number> =>
  (value, path) =>
    Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
      ? (value as number) + 0
      : refuse(path)

export const oneOf =
  <T extends string>(...options: readonly T[]): Read<T> =>
  (value, path) =>
    options.find(option => option === value) ?? refuse(path)

/** A moment as `toISOString` writes it. */
export const moment: Read<string> = (value, path) => {
  const fits =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  return fits ? (value as string) : refuse(path)
}

export const listOf =
  <T>(read: Read<T>, most: number): Read<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value) || value.length > most) return refuse(path)
    return Array.from(value, (item, index) => read(item, `${path}.${index}`))
  }

/** Ids, each with a value of one kind. */
export const recordOf =
  <T>(read: Read<T>, most: number): Read<Readonly<Record<string, T>>> =>
  (value, path) => {
    if (!isPlain(value)) return refuse(path)
    const keys = Object.keys(value)
    if (keys.length > most) return refuse(path)
    return Object.fromEntries(
      keys.map(key => {
        const at = `${path}.${key}`
        return isId(key) ? [key, read(value[key], at)] : refuse(at)
      })
    )
  }

type Fields<T> = { readonly [K in keyof T]-?: Read<T[K]> | Optional<Exclude<T[K], undefined>> }

interface Optional<T> {
  readonly optional: Read<T>
}

/** A field that may be absent. */
export const maybe = <T>(read: Read<T>): Optional<T> => ({ optional: read })

/** Known fields, each by its reader. What a newer page may have written beside them is left out. */
export const objectOf =
  <T extends object>(fields: Fields<T>): Read<T> =>
  (value, path) => {
    if (!isPlain(value)) return refuse(path)
    const result: Record<string, unknown> = {}
    for (const key in fields) {
      const field = fields[key] as Read<unknown> | Optional<unknown>
      const given = own(value, key)
      const at = path ? `${path}.${key}` : key
      if (typeof field === 'function') result[key] = field(given, at)
      else if (given !== undefined) result[key] = field.optional(given, at)
    }
    // Every field was read by its own reader, above.
    return result as T
  }

/** One of several shapes, told apart by a field. */
export const byKind =
  <T extends object>(key: string, shapes: Readonly<Record<string, Read<T>>>): Read<T> =>
  (value, path) => {
    const kind = isPlain(value) ? own(value, key) : undefined
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined
    return shape ? shape(value, path) : refuse(path ? `${path}.${key}` : key)
  }

/** Both languages. */
export const localised = objectOf<{ readonly en: string; readonly es: string }>({
  en: text(CLASS_LIMITS.prose),
  es: text(CLASS_LIMITS.prose)
})
