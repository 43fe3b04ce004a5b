import { CLASS_LIMITS } from './limits.ts'
import { finite, objectOf, type Read, reading, recordOf } from './reader.ts'

/** What the instructor decides on the desk, kept for each assignment. */
export interface Settings {
  /** Points of a column, by its key; 1 where nothing is said. */
  readonly weights: Readonly<Record<string, number>>
  /** Credit that the instructor gives instead of the marker's, 0 to 1: by `overrideKey`. */
  readonly overrides: Readonly<Record<string, number>>
}

export const NO_SETTINGS: Settings = { weights: {}, overrides: {} }

/** @param who `sameParticipant` of the id */
export const overrideKey = (who: string, column: string): string => `${column} ${who}`

const within =
  (most: number): Read<number> =>
  (value, path) => {
    const number = finite(value, path)
    return number >= 0 && number <= most ? number : finite(undefined, path)
  }

/** Points of a part that an instructor may give. */
export const MOST_POINTS = 1000

const settings = objectOf<Settings>({
  weights: recordOf(within(MOST_POINTS), CLASS_LIMITS.exercises * CLASS_LIMITS.parts),
  overrides: (value, path) =>
    Object.fromEntries(listEntries(value).map(([key, credit]) => [key, within(1)(credit, path)]))
})

/** Keys of overrides hold what a participant typed, and are longer than ids. */
const listEntries = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** Settings out of what the device kept; those that cannot be read count as none. */
export function readSettings(value: unknown): Settings {
  const read = reading(settings, value)
  return read.ok ? read.value : NO_SETTINGS
}
