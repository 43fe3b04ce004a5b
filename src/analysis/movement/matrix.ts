import { STANDINGS } from './model.ts'

const COUNT = STANDINGS.length
const NONE = COUNT - 1

/** Where everyone stands, as positions in `STANDINGS`, by their classes: 0 for none, 1 for A … 5 for E. */
export function standingsOf(classes: Uint8Array): Uint8Array {
  const standings = new Uint8Array(classes.length)
  for (let c = 0; c < classes.length; c++) {
    const found = classes[c] as number
    standings[c] = found === 0 ? NONE : found - 1
  }
  return standings
}

/**
 * How many went from each standing to each; who stands nowhere on both days is not counted.
 *
 * @param chosen mask over people: only these are counted
 */
export function matrixOf(from: Uint8Array, to: Uint8Array, chosen?: Uint8Array): number[][] {
  const cells = new Float64Array(COUNT * COUNT)
  for (let person = 0; person < from.length; person++) {
    if (chosen && chosen[person] !== 1) continue
    const at = (from[person] as number) * COUNT + (to[person] as number)
    cells[at] = (cells[at] as number) + 1
  }
  cells[NONE * COUNT + NONE] = 0
  return STANDINGS.map((_, row) => [...cells.subarray(row * COUNT, (row + 1) * COUNT)])
}

/** Who could rise or fall, and who did; see `MovementResult`. */
export function ratesOf(matrix: readonly (readonly number[])[]) {
  let couldRise = 0
  let rose = 0
  let couldFall = 0
  let fell = 0
  for (let from = 0; from < NONE; from++) {
    for (let to = 0; to < COUNT; to++) {
      const customers = matrix[from]?.[to] as number
      if (from > 0) couldRise += customers
      couldFall += customers
      if (to < from) rose += customers
      if (to > from) fell += customers
    }
  }
  return {
    couldRise,
    rose,
    couldFall,
    fell,
    upRate: couldRise > 0 ? rose / couldRise : null,
    downRate: couldFall > 0 ? fell / couldFall : null
  }
}
