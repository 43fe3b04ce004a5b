import { isPlain, own, parse } from './json.ts'
import { LIMITS } from './limits.ts'
import type { Problem } from './problem.ts'
import type { State } from './state.ts'
import type { Store } from './store.ts'
import { type Dropped, readState } from './validate.ts'

/** How a file says that it is ours, whatever it is called. */
const FORMAT = 'crm-workbook'

/** Everything as one file: its name (with the day, UTC) and its text. */
export function writeFile(
  state: State,
  day: Date
): { readonly name: string; readonly text: string } {
  return {
    name: `${FORMAT}-${day.toISOString().slice(0, 10)}.json`,
    text: `${JSON.stringify({ workbook: FORMAT, ...state }, null, 1)}\n`
  }
}

/** The inverse, validated; never throws. */
export function readFile(
  text: string
):
  | { readonly ok: true; readonly state: State; readonly dropped: readonly Dropped[] }
  | { readonly ok: false; readonly problem: Problem } {
  const from = 'file'
  const { length } = text
  if (length > LIMITS.file) {
    return { ok: false, problem: { kind: 'too-large', from, length, limit: LIMITS.file } }
  }
  // Editors may have put a byte order mark before it.
  const raw = parse(text.replace(/^\uFEFF/, ''))
  if (!isPlain(raw) || own(raw, 'workbook') !== FORMAT) {
    return { ok: false, problem: { kind: 'damaged', from } }
  }
  const { workbook: _, ...content } = raw
  const reading = readState(content)
  if (reading.ok) return reading
  return { ok: false, problem: { kind: reading.why, from } }
}

/** A file replaces the whole workbook, as one step that undo takes back. Returns what to tell. */
export function importFile(store: Store, text: string): Problem | undefined {
  const read = readFile(text)
  if (!read.ok) return read.problem
  store.commit({ kind: 'file' }, read.state)
  return read.dropped.length > 0
    ? { kind: 'partly', from: 'file', dropped: read.dropped }
    : undefined
}
