import type { Device } from './device.ts'
import { isPlain, own, parse } from './json.ts'
import { STATE_LIMITS } from './limits.ts'
import type { Problem } from './problem.ts'
import { addRead, type Read } from './sections-read.ts'
import type { State } from './state.ts'
import type { Store } from './store.ts'
import { type Dropped, readSections, readState } from './validate.ts'

/** How a file says that it is ours, whatever it is called. */
const FORMAT = 'crm-workbook'

/** All that the reader did: what they entered, and the sections they read. */
export interface Content {
  readonly state: State
  readonly read: Read
}

/** A file to be saved. */
export interface Saved {
  readonly name: string
  readonly text: string
}

/** Everything as one file: its name (with the day, UTC) and its text. */
export function writeFile({ state, read }: Content, day: Date): Saved {
  return {
    name: `${FORMAT}-${day.toISOString().slice(0, 10)}.json`,
    text: `${JSON.stringify({ workbook: FORMAT, ...state, read }, null, 1)}\n`
  }
}

/** The inverse, validated; never throws. */
export function readFile(
  text: string
):
  | ({ readonly ok: true; readonly dropped: readonly Dropped[] } & Content)
  | { readonly ok: false; readonly problem: Problem } {
  const from = 'file'
  const { length } = text
  if (length > STATE_LIMITS.file) {
    return { ok: false, problem: { kind: 'too-large', from, length, limit: STATE_LIMITS.file } }
  }
  // Editors may have put a byte order mark before it.
  const raw = parse(text.replace(/^\uFEFF/, ''))
  if (!isPlain(raw) || own(raw, 'workbook') !== FORMAT) {
    return { ok: false, problem: { kind: 'damaged', from } }
  }
  const { workbook: _, read: sections = {}, ...content } = raw
  const reading = readState(content)
  if (!reading.ok) return { ok: false, problem: { kind: reading.why, from } }
  const { read, dropped } = readSections(sections)
  return {
    ok: true,
    state: reading.state,
    read,
    dropped: [...reading.dropped, ...dropped].slice(0, STATE_LIMITS.drops)
  }
}

/**
 * A file replaces what the reader entered, as one step that undo takes back; the sections it names join
 * those that were read, because reading is not undone. Returns what to tell.
 */
export function importFile(
  store: Store,
  device: Device | undefined,
  text: string
): Problem | undefined {
  const file = readFile(text)
  if (!file.ok) return file.problem
  const { state, read, dropped } = file
  store.commit({ kind: 'file' }, state)
  const refusal = Object.keys(read).length > 0 ? addRead(device, read) : undefined
  if (dropped.length > 0) return { kind: 'partly', from: 'file', dropped }
  return refusal && { kind: `storage-${refusal}` }
}
