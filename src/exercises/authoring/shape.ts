import type { z } from 'zod'
import { suggest } from './suggest.ts'
import type { AuthorProblem, Path } from './trouble.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType

/** The schema's complaints as problems that an author can act on. */
export function shapeProblems(
  issues: readonly Issue[],
  schema: Schema,
  data: unknown
): AuthorProblem[] {
  const own = ofKind(schema, data)
  const problems = issues.flatMap(issue => problemsOf(issue, own, data, []))
  const meant = new Set(
    problems.flatMap(({ path, trouble }) =>
      trouble.kind === 'unknown-key' && trouble.meant !== undefined
        ? [JSON.stringify([...path.slice(0, -1), trouble.meant])]
        : []
    )
  )
  // A misspelt key is one problem, not also a missing one.
  return problems.filter(
    ({ path, trouble }) => trouble.kind !== 'missing-key' || !meant.has(JSON.stringify(path))
  )
}

/** Of schemas told apart by a key, the one that the data is written for; itself where there is but one. */
function ofKind(schema: Schema, data: unknown): Schema {
  const { options = [], discriminator } = definitionOf(schema)
  if (discriminator === undefined) return schema
  const said = valueAt(data, [discriminator])
  return options.find(option => valuesAt(option, discriminator).includes(said)) ?? schema
}

/** The values that the schema knows for a key. */
function valuesAt(schema: Schema, key: string): unknown[] {
  const { options = [], shape } = definitionOf(schema)
  const own = shape?.[key]
  return own
    ? [...(definitionOf(own).values ?? [])]
    : options.flatMap(option => valuesAt(option, key))
}

const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition

function problemsOf(issue: Issue, schema: Schema, data: unknown, above: Path): AuthorProblem[] {
  const path = [...above, ...(issue.path as Path)]
  const found = valueAt(data, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => {
        const meant = suggest(key, keysAt(schema, path))
        return {
          path: [...path, key],
          onKey: true,
          trouble: { kind: 'unknown-key', key, ...(meant === undefined ? {} : { meant }) }
        }
      })
    case 'invalid_union':
      return fromUnion(issue, schema, data, path)
    case 'invalid_key': {
      const id = String(path.at(-1))
      return [{ path, onKey: true, trouble: { kind: 'bad-id', found: id, dashes: true } }]
    }
    case 'invalid_format':
      return [{ path, trouble: formatTrouble(issue, String(found)) }]
    case 'invalid_value': {
      if (found === undefined) return [missing(path)]
      const options = issue.values.map(String)
      const meant = suggest(String(found), options)
      const about = meant === undefined ? {} : { meant }
      return [{ path, trouble: { kind: 'not-an-option', found: show(found), options, ...about } }]
    }
    case 'too_small':
      if (issue.origin === 'number') {
        return [{ path, trouble: { kind: 'out-of-range', least: Number(issue.minimum) } }]
      }
      if (Number(issue.minimum) > 1 && issue.origin === 'array') {
        return [{ path, trouble: { kind: 'too-few', least: Number(issue.minimum) } }]
      }
      return [{ path, trouble: { kind: 'empty' } }]
    case 'too_big':
      return [{ path, trouble: { kind: 'out-of-range', most: Number(issue.maximum) } }]
    case 'invalid_type':
      if (found === undefined) return [missing(path)]
      return [
        { path, trouble: { kind: 'wrong-type', expected: issue.expected, found: show(found) } }
      ]
    default:
      // `unknowns` without an entry: the one condition the schema states by hand.
      return [{ path, trouble: { kind: 'empty' } }]
  }
}

function formatTrouble(issue: Issue, found: string): AuthorProblem['trouble'] {
  const pattern = String((issue as { pattern?: unknown }).pattern)
  if (pattern.includes('%')) return { kind: 'bad-tolerance', found }
  return { kind: 'bad-id', found, dashes: pattern.includes('-[') }
}

function missing(path: Path): AuthorProblem {
  const key = String(path.at(-1))
  const kind = key === 'en' || key === 'es'
  return kind
    ? { path, trouble: { kind: 'missing-language', language: key } }
    : { path, trouble: { kind: 'missing-key', key } }
}

/** Of a choice of shapes, the one that the author was writing: the complaint that lies deepest. */
function fromUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  schema: Schema,
  data: unknown,
  path: Path
): AuthorProblem[] {
  const found = valueAt(data, path)
  if (found === undefined) return [missing(path)]
  if (issue.discriminator !== undefined) {
    const options = valuesAt(schema, issue.discriminator).map(String)
    const meant = suggest(String(found), options)
    const about = meant === undefined ? {} : { meant }
    return [{ path, trouble: { kind: 'not-an-option', found: show(found), options, ...about } }]
  }
  const [fitting] = issue.errors
    .filter(errors =>
      errors.every(({ code, path: deeper }) => code !== 'invalid_type' || deeper.length > 0)
    )
    .toSorted((a, b) => strangeKeys(a) - strangeKeys(b))
  if (fitting) return fitting.flatMap(error => problemsOf(error, schema, data, path))
  const expected = issue.errors
    .flatMap(errors => errors.map(error => ('expected' in error ? String(error.expected) : '')))
    .filter(Boolean)
  return [
    { path, trouble: { kind: 'wrong-type', expected: expected.join('/'), found: show(found) } }
  ]
}

/** How many of the keys written a shape does not know. */
const strangeKeys = (issues: readonly Issue[]): number =>
  issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? issue.keys : [])).length

function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step]
  return value
}

/** A value as the author wrote it, short. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (value !== null && typeof value === 'object') return 'object'
  return value === null ? 'null' : String(value).slice(0, 40)
}

interface Definition {
  readonly type: string
  readonly innerType?: Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly valueType?: Schema
  readonly element?: Schema
  readonly options?: readonly Schema[]
  /** Of a choice told apart by a key. */
  readonly discriminator?: string
  /** Of a literal. */
  readonly values?: readonly unknown[]
}

/** The keys that the schema knows at a path. */
function keysAt(schema: Schema, path: Path): string[] {
  const { innerType, shape, valueType, element, options } = definitionOf(schema)
  if (innerType) return keysAt(innerType, path)
  if (options) return options.flatMap(option => keysAt(option, path))
  if (path.length === 0) return Object.keys(shape ?? {})
  const next = valueType ?? element ?? shape?.[String(path[0])]
  return next ? keysAt(next, path.slice(1)) : []
}
