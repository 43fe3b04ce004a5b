import { unzip } from 'fflate'
import { Desk } from '../../classroom/desk.ts'
import { readDocument } from '../../classroom/document.ts'
import { gradebook } from '../../classroom/gradebook.ts'
import { CLASS_LIMITS } from '../../classroom/limits.ts'
import {
  type Overview,
  overviewOf,
  type Rows,
  rowsOf,
  type View
} from '../../classroom/overview.ts'
import type { Settings } from '../../classroom/settings.ts'
import type { Exercise } from '../../exercises/model.ts'
import type { Locale } from '../../i18n/locale.ts'
import { inSlices } from '../../ingest/work/steps.ts'
import { modelsFor } from '../do-it/models.ts'

/** What the desk's page is to show. */
export interface Wish {
  /** The one with most receipts where there is none such. */
  readonly assignment: string
  readonly settings: Settings
  readonly view: View
  readonly locale: Locale
}

export interface Shown {
  readonly overview: Overview
  readonly rows: Rows
  /** Receipts that were marked for it, and how long that took. */
  readonly marked: number
  readonly milliseconds: number
}

/** The desk as the worker runs it: receipts stay there, and small answers come out. */
export interface DeskEngine {
  /** Reads files; returns the workbook's exercises that they need. */
  add(files: readonly File[], onRead: (count: number) => void): Promise<readonly string[]>
  /** Links, a line each, and whatever else was pasted. */
  paste(text: string, name: string): Promise<readonly string[]>
  supply(exercises: readonly Exercise[]): void
  open(keys: readonly CryptoKey[]): void
  /** Marks what is not marked, and answers; undefined where there is no receipt or a newer wish came in. */
  show(wish: Wish, onMarked: (done: number, of: number) => void): Promise<Shown | undefined>
  rows(wish: Wish): Rows | undefined
  gradebook(wish: Wish): string
  /** Everything off the desk. */
  clear(): void
}

/** Milliseconds of work after which a newer wish is heard. */
const TURN = 40

export function createDeskEngine(): DeskEngine {
  let desk = new Desk()
  let keys: readonly CryptoKey[] = []
  let turns = 0

  const rollOf = (assignment: string) => {
    const { piles } = desk
    const pile = piles.find(({ id }) => id === assignment) ?? piles[0]
    // Where nothing could be used there is still what was set aside.
    if (!pile && desk.aside.length === 0) return undefined
    const id = pile?.id ?? ''
    return { id, roll: desk.roll(id) }
  }
  const put = async (name: string, text: string) => desk.put(name, await readDocument(text, keys))

  const addOne = async (file: File): Promise<void> => {
    const name = nameOf(file)
    try {
      const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
      if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4) {
        await addArchive(name, file)
      } else if (file.size > 4 * CLASS_LIMITS.assignment) {
        desk.setAside(name, { kind: 'large', limit: CLASS_LIMITS.assignment })
      } else {
        await put(name, await file.text())
      }
    } catch {
      // A file that was moved or that cannot be read must not keep the others waiting.
      desk.setAside(name, { kind: 'damaged' })
    }
  }
  const addArchive = async (name: string, file: File): Promise<void> => {
    const { archive, assignment, files } = CLASS_LIMITS
    if (file.size > archive) return desk.setAside(name, { kind: 'large', limit: archive })
    let count = 0
    const bytes = new Uint8Array(await file.arrayBuffer())
    const inside = await new Promise<Record<string, Uint8Array>>((done, fail) =>
      unzip(
        bytes,
        {
          // The unfolded size is the archive's own word, and what is unfolded is cut to it.
          filter: ({ name: inner, originalSize }) => {
            if (inner.endsWith('/') || /(^|\/)(\.|__MACOSX)/.test(inner)) return false
            count += 1
            if (count > files || originalSize > assignment) {
              desk.setAside(`${name}/${inner}`, { kind: 'large', limit: assignment })
              return false
            }
            return true
          }
        },
        (error, found) => (error ? fail(error) : done(found))
      )
    )
    for (const [inner, content] of Object.entries(inside))
      await put(`${name}/${inner}`, new TextDecoder().decode(content))
  }

  return {
    async add(files, onRead) {
      for (const [index, file] of files.entries()) {
        await addOne(file)
        if (index % 200 === 199) onRead(index + 1)
      }
      return desk.wanted
    },
    async paste(text, name) {
      const plain = text.trim()
      const pieces = plain.startsWith('{') ? [plain] : plain.split(/\s+/)
      const several = pieces.length > 1
      for (const [index, piece] of pieces.entries())
        await put(several ? `${name} ${index + 1}` : name, piece)
      return desk.wanted
    },
    supply: exercises => desk.supply(exercises),
    open(found) {
      keys = found
    },
    async show({ assignment, settings, view, locale }, onMarked) {
      turns += 1
      const mine = turns
      const began = performance.now()
      const found = rollOf(assignment)
      if (!found) return undefined
      const { id, roll } = found
      // Those of exercises that came whole are in no list of what is wanted.
      desk.furnish(await modelsFor(roll.exercises))
      if (turns !== mine) return undefined
      const marked = roll.held.filter(({ marks }) => marks === undefined).length
      const done = await inSlices(whole(roll.mark(desk.marker)), () => turns !== mine, {
        slice: TURN,
        tell: count => onMarked(count, roll.held.length)
      })
      if (!done) return undefined
      return {
        overview: overviewOf(desk, id, settings, locale),
        rows: rowsOf(roll, settings, view, locale),
        marked,
        milliseconds: performance.now() - began
      }
    },
    rows({ assignment, settings, view, locale }) {
      const found = rollOf(assignment)
      return found && rowsOf(found.roll, settings, view, locale)
    },
    gradebook({ assignment, settings, locale }) {
      const found = rollOf(assignment)
      return found ? gradebook(found.roll, settings, locale) : ''
    },
    clear() {
      turns += 1
      desk = new Desk()
    }
  }
}

/** `inSlices` says that it was stopped by undefined, which is also what marking comes to. */
function* whole(steps: Generator<number, void, undefined>): Generator<number, true, undefined> {
  yield* steps
  return true
}

/** Folder and name, as far as the browser tells. */
const nameOf = (file: File): string => file.webkitRelativePath || file.name
