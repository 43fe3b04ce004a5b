import type { Objective } from './objective.ts'

/**
 * The observed information: second derivatives of minus the log-likelihood at its minimum, by central
 * differences of its slopes (error of the order of the square of the width, about 1e-8 relative).
 *
 * @returns rows of the symmetric matrix
 */
export function observedInformation(objective: Objective, at: Float64Array): number[][] {
  const n = at.length
  const raw = Array.from(at, (one, i) => {
    const width = 1e-4 * Math.max(1, Math.abs(one))
    const slopes = (by: number) => {
      const gradient = new Float64Array(n)
      objective(
        at.map((value, j) => (j === i ? value + by : value)),
        gradient
      )
      return gradient
    }
    const [above, below] = [slopes(width), slopes(-width)]
    return Array.from(above, (slope, j) => (slope - (below[j] as number)) / (2 * width))
  })
  return raw.map((row, i) => row.map((one, j) => (one + ((raw[j] as number[])[i] as number)) / 2))
}
