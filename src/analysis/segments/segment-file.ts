import type { Group } from './rule.ts'
import { codeOf, type RuleFault, ruleOf } from './rule-code.ts'
import { tidyValue } from './vocabulary.ts'

/** A segment that the reader has named. */
export interface Segment {
  readonly name: string
  readonly rule: Group
}

/** What a file of segments says it is. */
const FORMAT = 'crm-workbook-segments'
const VERSION = 1

/** Segments that are kept: a list that can still be looked through. */
export const MOST_SEGMENTS = 24

/** Longer files are not even parsed. */
const MOST_CHARACTERS = 100_000

export type FileFault = RuleFault | 'too-large' | 'other-format' | 'newer' | 'no-name'

/** Segments of a file, and which of its entries were left out, from 1, and why. */
type SegmentsRead =
  | {
      readonly ok: true
      readonly segments: readonly Segment[]
      readonly left: readonly { readonly entry: number; readonly fault: FileFault }[]
    }
  | { readonly ok: false; readonly fault: FileFault }

/** Two names are the same when they look it. */
export const sameName = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()

/** Segments as a file that people can read and `readSegments` reads back. */
export function writeSegments(segments: readonly Segment[]): string {
  const entries = segments.map(({ name, rule }) => ({ name, rule: codeOf(rule) }))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, segments: entries }, null, 1)}\n`
}

/** Reads a file that anybody may have written: never throws, takes what is sound and says what is not. */
export function readSegments(text: string): SegmentsRead {
  if (text.length > MOST_CHARACTERS) return { ok: false, fault: 'too-large' }
  let file: unknown
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, fault: 'not-json' }
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return { ok: false, fault: 'other-format' }
  const { format, version, segments: entries } = file as Readonly<Record<string, unknown>>
  if (format !== FORMAT || !Array.isArray(entries)) return { ok: false, fault: 'other-format' }
  if (typeof version !== 'number' || version > VERSION) return { ok: false, fault: 'newer' }
  const segments: Segment[] = []
  const left: { entry: number; fault: FileFault }[] = []
  entries.forEach((entry: unknown, i) => {
    const read = segmentOf(entry)
    if (typeof read === 'string') left.push({ entry: i + 1, fault: read })
    else if (segments.length >= MOST_SEGMENTS) left.push({ entry: i + 1, fault: 'too-many' })
    else segments.push({ ...read, name: freeName(read.name, segments) })
  })
  return { ok: true, segments, left }
}

function segmentOf(entry: unknown): Segment | FileFault {
  if (typeof entry !== 'object' || entry === null) return 'not-a-rule'
  const { name, rule } = entry as Readonly<Record<string, unknown>>
  const tidy = typeof name === 'string' ? tidyValue(name) : ''
  if (tidy === '') return 'no-name'
  const read = ruleOf(rule)
  if (!read.ok) return read.fault
  return { name: tidy, rule: read.rule }
}

/** “Runners”, or “Runners (2)” where that name is taken. */
export function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  const is = (one: string) => taken.some(other => sameName(other.name, one))
  let free = name
  for (let i = 2; is(free); i += 1) free = `${name} (${i})`
  return free
}
