import { fromBase64Url, toBase64Url } from './base64url.ts'
import { writeFragment } from './fragment.ts'
import { isPlain, own, parse } from './json.ts'
import { STATE_LIMITS, shownPath } from './limits.ts'
import type { Problem } from './problem.ts'
import { DEFAULTS, type Entries, SCHEMA, type State } from './state.ts'
import { type Dropped, readState } from './validate.ts'

/** What a link carries: the numbers and how they are counted; answers only when asked for. */
export type Shared = Pick<
  State,
  'values' | 'flow' | 'fields' | 'options' | 'conventions' | 'currency'
> &
  Partial<Pick<State, 'answers'>>

export type Opened =
  | { readonly ok: true; readonly shared: Shared; readonly dropped: readonly Dropped[] }
  | { readonly ok: false; readonly problem: Problem }

/** Short names in the link → slices. Never reuse a letter for something else. */
const SLICES = {
  v: 'values',
  f: 'flow',
  i: 'fields',
  o: 'options',
  c: 'conventions',
  m: 'currency',
  a: 'answers'
} as const

/** The letters of slices that hold entries. */
const ENTRIES: ReadonlySet<string> = new Set(['v', 'f', 'i'])

/** A number typed plainly is just the number; an entry with fields of a newer page goes as it is. */
const packEntries = (entries: Entries) =>
  Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const { text, value } = entry
      if (Object.keys(entry).length > 2) return [id, entry]
      return [id, text === String(value) ? value : [text, value]]
    })
  )

function unpackEntries(packed: unknown): unknown {
  if (!isPlain(packed)) return packed
  return Object.fromEntries(
    Object.entries(packed).map(([id, item]) => {
      if (typeof item === 'number') return [id, { text: String(item), value: item }]
      if (Array.isArray(item) && item.length === 2) return [id, { text: item[0], value: item[1] }]
      return [id, item]
    })
  )
}

/** JSON in ASCII, so that UTF-8 takes it as it is, lone surrogates and all. */
const ascii = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )

/**
 * The fragment `#w=1.<base64url>` that carries what differs from the defaults; tables, sections
 * read and theme never travel. A problem when it would be longer than mail and chat carry safely.
 */
export function writeLink(
  state: State,
  options: { readonly answers?: boolean; readonly at?: string } = {}
):
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly problem: Problem } {
  const packed: Record<string, unknown> = {}
  const add = (key: string, slice: object) => {
    if (Object.keys(slice).length > 0) packed[key] = slice
  }
  add('v', packEntries(state.values))
  add('f', packEntries(state.flow))
  add('i', packEntries(state.fields))
  add('o', state.options)
  add('c', state.conventions)
  if (state.currency !== DEFAULTS.currency) packed.m = state.currency
  if (options.answers) packed.a = state.answers
  const link = `${SCHEMA}.${toBase64Url(new TextEncoder().encode(ascii(packed)))}`
  const fragment = writeFragment({ link, ...(options.at === undefined ? {} : { at: options.at }) })
  const { length } = fragment
  return length <= STATE_LIMITS.link
    ? { ok: true, fragment }
    : { ok: false, problem: { kind: 'cannot-share', length, limit: STATE_LIMITS.link } }
}

/** The inverse: what stands after `w=`, validated like anything a stranger sends. Never throws. */
export function readLink(link: string): Opened {
  const from = 'link'
  const { length } = link
  if (length > STATE_LIMITS.link) {
    return { ok: false, problem: { kind: 'too-large', from, length, limit: STATE_LIMITS.link } }
  }
  const [, schema, body] = /^(\d{1,6})\.(.*)$/s.exec(link) ?? []
  if (schema !== undefined && Number(schema) > SCHEMA) {
    return { ok: false, problem: { kind: 'newer', from } }
  }
  const bytes = fromBase64Url(body ?? '')
  const packed = parse(bytes ? new TextDecoder().decode(bytes) : '')
  const raw: Record<string, unknown> = { schema: Number(schema) }
  const unknown: Dropped[] = []
  if (isPlain(packed)) {
    for (const [key, value] of Object.entries(packed)) {
      const slice = own(SLICES, key) as (typeof SLICES)[keyof typeof SLICES] | undefined
      if (slice === undefined) unknown.push({ path: shownPath(key), why: 'unknown' })
      else raw[slice] = ENTRIES.has(key) ? unpackEntries(value) : value
    }
  }
  const reading = isPlain(packed) ? readState(raw) : undefined
  if (!reading?.ok) return { ok: false, problem: { kind: 'damaged', from } }
  const { values, flow, fields, options, conventions, currency, answers } = reading.state
  return {
    ok: true,
    shared: {
      values,
      flow,
      fields,
      options,
      conventions,
      currency,
      ...('answers' in raw ? { answers } : {})
    },
    dropped: [...unknown, ...reading.dropped].slice(0, STATE_LIMITS.drops)
  }
}
