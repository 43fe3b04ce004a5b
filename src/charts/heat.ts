import type { CellMark, Level } from './spec.ts'

/** A value's step on the way from nothing to `most`: 0 for nothing, less and no value, 5 for `most`. */
export function levelOf(value: number | null, most: number): Level {
  if (value === null || !(value > 0) || !(most > 0)) return 0
  // A hair's breadth of slack: a fifth of the most is in the first step, whatever binary makes of it.
  const step = Math.ceil((value / most) * 5 - 1e-9)
  return ([0, 1, 2, 3, 4, 5] as const)[Math.min(5, Math.max(1, step))] ?? 5
}

/** A cell, and the value that colours it. */
interface Heated {
  readonly cell: CellMark['cells'][number]
  readonly value: number | null
}

/** The cells of a heat map by their step; `most` is what counts as full. */
export function heatMarks(cells: readonly Heated[], most?: number): CellMark[] {
  const full = most ?? cells.reduce((max, { value }) => Math.max(max, value ?? 0), 0)
  return ([0, 1, 2, 3, 4, 5] as const)
    .map(
      (level): CellMark => ({
        kind: 'cell',
        key: `heat-${level}`,
        series: 0,
        level,
        cells: cells.filter(({ value }) => levelOf(value, full) === level).map(({ cell }) => cell)
      })
    )
    .filter(mark => mark.cells.length > 0)
}
