import type { Steps } from '../../ingest/work/steps.ts'
import type { Attribute, Level, LevelId } from './attribute.ts'
import { type Classes, type Splitter, together } from './classes.ts'

/** A table with its quasi-identifiers made coarser. */
export interface Release {
  readonly levels: readonly Level[]
  readonly classes: Classes
  /** For each row, the sum of what its cells have lost, from 0 to the number of quasi-identifiers. */
  readonly lost: Float64Array
}

/** The step of an attribute by its id; the finest one if it has no such step. */
export const levelAt = ({ levels }: Attribute, id: LevelId | undefined): Level =>
  levels.find(level => level.id === id) ?? (levels[0] as Level)

/** Adds what each row loses in one more column. */
export function addLoss(lost: Float64Array, codes: Int32Array, level: Level): Float64Array {
  const next = new Float64Array(lost.length)
  for (let row = 0; row < lost.length; row += 1) {
    const node = level.nodeOf[codes[row] as number] as number
    next[row] = (lost[row] as number) + (level.loss[node] as number)
  }
  return next
}

/** @param levels the step of each attribute, in their order */
export function* releaseOf(
  attributes: readonly Attribute[],
  levels: readonly Level[],
  rows: number,
  split: Splitter
): Steps<Release> {
  let classes = together(rows)
  let lost: Float64Array = new Float64Array(rows)
  for (const [at, { codes }] of attributes.entries()) {
    const level = levels[at] as Level
    classes = split(classes, codes, level.nodeOf)
    yield
    lost = addLoss(lost, codes, level)
    yield
  }
  return { levels, classes, lost }
}

/** What is left when rows in classes that are too small are left out. */
export interface Kept {
  readonly classes: Classes
  /** The rows that stay, in their order. */
  readonly rows: Int32Array
  readonly suppressed: number
  /**
   * Share of the information of the quasi-identifiers that is left, 0 to 1; a suppressed row has lost all of
   * it (general loss metric, Iyengar 2002). Null of no row, or no quasi-identifier.
   */
  readonly usefulness: number | null
}

/** @param least rows that a class must have; 1 leaves nothing out */
export function suppress({ classes: { of, sizes }, lost, levels }: Release, least: number): Kept {
  const place = new Int32Array(sizes.length).fill(-1)
  const left: number[] = []
  for (const [one, size] of sizes.entries()) {
    if (size < least) continue
    place[one] = left.length
    left.push(size)
  }
  const count = left.reduce((all, size) => all + size, 0)
  const rows = new Int32Array(count)
  const next = new Int32Array(count)
  let [at, sum] = [0, 0]
  for (let row = 0; row < of.length; row += 1) {
    const one = place[of[row] as number] as number
    if (one < 0) {
      sum += levels.length
      continue
    }
    rows[at] = row
    next[at] = one
    at += 1
    sum += lost[row] as number
  }
  const cells = of.length * levels.length
  return {
    classes: { of: next, sizes: Int32Array.from(left) },
    rows,
    suppressed: of.length - count,
    usefulness: cells === 0 ? null : Math.max(0, 1 - sum / cells)
  }
}
