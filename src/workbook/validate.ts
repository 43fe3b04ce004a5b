import { isPlain, own } from './json.ts'
import { isId, isJson, STATE_LIMITS, shownPath } from './limits.ts'
import type { Read } from './sections-read.ts'
import { type Answer, DEFAULTS, type Entry, SCHEMA, type State, type Table } from './state.ts'

/** Something that was left out of what was read, where it stood, and why. */
export interface Dropped {
  /** Dotted path, fit for a sentence (`shownPath`). */
  readonly path: string
  readonly why: 'type' | 'size' | 'name' | 'unknown'
}

export type Reading =
  | { readonly ok: true; readonly state: State; readonly dropped: readonly Dropped[] }
  | { readonly ok: false; readonly why: 'damaged' | 'newer' }

/** From schema n (the key) to n + 1; may throw on content that it cannot read. */
export type Migrations = Readonly<Record<number, (old: Record<string, unknown>) => object>>

type Log = { readonly dropped: Dropped[]; room: { left: number } }
type Reader<T> = (value: unknown, path: string, log: Log) => T | undefined
type Fields<T> = { readonly [K in keyof T]-?: readonly [read: Reader<T[K]>, fallback?: T[K]] }

function drop(log: Log, path: string, why: Dropped['why']): undefined {
  if (log.dropped.length < STATE_LIMITS.drops) log.dropped.push({ path: shownPath(path), why })
  return undefined
}

const text =
  (limit: number, form?: RegExp): Reader<string> =>
  (value, path, log) => {
    if (typeof value !== 'string' || form?.test(value) === false) return drop(log, path, 'type')
    return value.length > limit ? drop(log, path, 'size') : value
  }

/** A finite number; −0 becomes 0, which is what JSON would make of it. */
const number: Reader<number> = (value, path, log) =>
  Number.isFinite(value) ? (value as number) + 0 : drop(log, path, 'type')

const count: Reader<number> = (value, path, log) =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number) + 0
    : drop(log, path, 'type')

const flag: Reader<boolean> = (value, path, log) =>
  typeof value === 'boolean' ? value : drop(log, path, 'type')

const nullOr =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, path, log) =>
    value === null ? null : read(value, path, log)

const oneOf =
  <T extends string>(...options: readonly T[]): Reader<T> =>
  (value, path, log) =>
    options.find(option => option === value) ?? drop(log, path, 'type')

/** A list of ids, each once. */
const ids: Reader<readonly string[]> = (value, path, log) => {
  if (!Array.isArray(value)) return drop(log, path, 'type')
  const found = new Set<string>()
  for (const item of value.slice(0, STATE_LIMITS.ids)) {
    if (isId(item)) found.add(item)
    else drop(log, path, 'name')
  }
  if (value.length > STATE_LIMITS.ids) drop(log, path, 'size')
  return [...found]
}

/** Any number of ids up to the limit, each with a value of one kind. */
const record =
  <T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> =>
  (value, path, log) => {
    if (!isPlain(value)) return drop(log, path, 'type')
    const result: Record<string, T> = {}
    let room = STATE_LIMITS.ids
    for (const key of Object.keys(value)) {
      const at = `${path}.${key}`
      if (!isId(key)) drop(log, at, 'name')
      else if (room-- <= 0) return drop(log, path, 'size') ?? result
      else {
        const item = read(value[key], at, log)
        if (item !== undefined) result[key] = item
      }
    }
    return result
  }

/**
 * Known fields read each by its reader; a field without a fallback is required. Fields that this page
 * does not know stay, as bounded JSON: a newer page wrote them and will want them back.
 */
const object =
  <T extends object>(fields: Fields<T>): Reader<T> =>
  (value, path, log) => {
    if (!isPlain(value)) return drop(log, path, 'type')
    const result: Record<string, unknown> = {}
    const prefix = path && `${path}.`
    for (const key in fields) {
      const [read, fallback] = fields[key]
      const given = own(value, key)
      const found = given === undefined ? undefined : read(given, prefix + key, log)
      if (found === undefined && fallback === undefined) {
        // A wrong value was listed by its reader; a missing one is listed here.
        return given === undefined ? drop(log, path, 'type') : undefined
      }
      result[key] = found === undefined ? fallback : found
    }
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(fields, key)) continue
      if (!isId(key)) drop(log, prefix + key, 'name')
      else if (isJson(value[key], log.room)) result[key] = value[key]
      else drop(log, prefix + key, 'size')
    }
    // Every required field was read by its own reader, above.
    return result as T
  }

const choice = text(STATE_LIMITS.id)
const entry = object<Entry>({ text: [text(STATE_LIMITS.text)], value: [number] })
// `gaveUp` is read as it came: whoever forges it has only told on themselves.
const answer = object<Omit<Answer, 'gaveUp'>>({
  text: [text(STATE_LIMITS.text)],
  attempts: [count, 0],
  verdict: [nullOr(choice), null],
  credited: [flag, false]
})
const table = object<Table>({
  name: [text(STATE_LIMITS.text), ''],
  text: [text(STATE_LIMITS.table)],
  roles: [record(choice), {}],
  notation: [nullOr(oneOf('.', ',')), null],
  dates: [nullOr(oneOf('day-first', 'month-first')), null]
})
const sections = record(ids)
const state = object<State>({
  schema: [() => SCHEMA, SCHEMA],
  values: [record(entry), DEFAULTS.values],
  conventions: [record(choice), DEFAULTS.conventions],
  currency: [text(3, /^[A-Z]{3}$/), DEFAULTS.currency],
  flow: [record(entry), DEFAULTS.flow],
  fields: [record(entry), DEFAULTS.fields],
  options: [record(choice), DEFAULTS.options],
  answers: [record(record(answer)), DEFAULTS.answers],
  tables: [record(table), DEFAULTS.tables]
})

const newLog = (): Log => ({ dropped: [], room: { left: STATE_LIMITS.unknown } })

/** The sections read, out of anything JSON.parse may return, with the care of `readState`. */
export function readSections(value: unknown): {
  readonly read: Read
  readonly dropped: readonly Dropped[]
} {
  const log = newLog()
  return { read: sections(value, 'read', log) ?? {}, dropped: log.dropped }
}

/** Nothing to migrate yet: schema 1 is the first. */
const MIGRATIONS: Migrations = {}

/**
 * A state out of anything JSON.parse may return. Never throws; what does not fit is left out and listed.
 * Only content that is no state at all, or of a schema newer than this page's, is refused.
 */
export function readState(value: unknown, migrations: Migrations = MIGRATIONS): Reading {
  const damaged = { ok: false, why: 'damaged' } as const
  if (!isPlain(value)) return damaged
  const schema = own(value, 'schema')
  if (!Number.isSafeInteger(schema)) return damaged
  if ((schema as number) > SCHEMA) return { ok: false, why: 'newer' }
  let raw: unknown = value
  for (let from = schema as number; from < SCHEMA; from++) {
    const migrate = own(migrations, String(from)) as Migrations[number] | undefined
    if (!migrate || !isPlain(raw)) return damaged
    try {
      raw = migrate(raw)
    } catch {
      return damaged
    }
  }
  const log = newLog()
  const found = state(raw, '', log)
  return found ? { ok: true, state: found, dropped: log.dropped } : damaged
}
