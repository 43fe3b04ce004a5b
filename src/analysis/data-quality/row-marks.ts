import { fnv1a } from '../fnv.ts'
import { keyName } from '../row-keys.ts'

/** What the reader has said of a pair of rows. */
export type Verdict = 'same' | 'apart'

/** Where the second half of a mark starts. */
const OTHER = 0x1234567

/**
 * A mark a row, by what it holds, so that a pair is found again when the same table is read anew or sorted
 * otherwise; the second of two equal rows has another one.
 */
export function marksOf(rows: readonly (readonly string[])[]): readonly string[] {
  const seen = new Map<string, number>()
  return rows.map(cells => {
    let [one, other] = [fnv1a(cells[0] ?? ''), fnv1a(cells[0] ?? '', OTHER)]
    for (let at = 1; at < cells.length; at += 1) {
      one = fnv1a(cells[at] as string, fnv1a('\u001f', one))
      other = fnv1a(cells[at] as string, fnv1a('\u001f', other))
    }
    const mark = one.toString(36) + other.toString(36)
    const times = (seen.get(mark) ?? 0) + 1
    seen.set(mark, times)
    return times === 1 ? mark : `${mark}_${times}`
  })
}

/** The key of a pair in the state: what the rows are called, for the reader, and their marks. */
export function pairKey(
  [a, b]: readonly [string, string],
  names: readonly [string, string],
  lines: readonly [number, number]
): string {
  const both = [0, 1].map(at => ({
    mark: [a, b][at] as string,
    name: keyName(names[at] as string, lines[at] as number, 10)
  }))
  both.sort((one, other) => (one.mark < other.mark ? -1 : 1))
  return `${both.map(({ name }) => name).join(' + ')}~${both.map(({ mark }) => mark).join('.')}`
}

/** The two rows of a key, by their marks; undefined where the table has them not. */
function rowsOfKey(
  key: string,
  rows: ReadonlyMap<string, number>
): readonly [number, number] | undefined {
  const [one = '', other = ''] = key.slice(key.lastIndexOf('~') + 1).split('.')
  const [a, b] = [rows.get(one), rows.get(other)]
  return a === undefined || b === undefined || a === b ? undefined : [a, b]
}

/** What the reader has said of the pairs of one table. */
export class Verdicts {
  readonly #said = new Map<string, Verdict>()
  readonly same: (readonly [number, number])[] = []
  readonly apart: (readonly [number, number])[] = []

  /** @param said by keys of pairs; those of other tables are left out */
  constructor(said: Readonly<Record<string, Verdict>>, marks: readonly string[]) {
    const keys = Object.entries(said)
    if (keys.length === 0) return
    const rows = new Map(marks.map((mark, row) => [mark, row] as const))
    for (const [key, verdict] of keys) {
      const pair = rowsOfKey(key, rows)
      if (!pair) continue
      this.#said.set(codeOf(...pair), verdict)
      this[verdict].push(pair)
    }
  }

  of(a: number, b: number): Verdict | null {
    return this.#said.get(codeOf(a, b)) ?? null
  }

  has(a: number, b: number): boolean {
    return this.#said.size > 0 && this.of(a, b) !== null
  }
}

const codeOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`)
