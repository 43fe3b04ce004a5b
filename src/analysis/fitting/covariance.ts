/** A lower triangle L with L·Lᵀ the matrix: what draws from a joint normal distribution need. */
type Triangle = readonly (readonly number[])[]

/**
 * Cholesky's factor of a symmetric matrix; null when it is not positive definite, as where the data say
 * nothing of some combination of parameters.
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const n = matrix.length
  const lower: number[][] = []
  for (let i = 0; i < n; i += 1) {
    const row: number[] = []
    for (let j = 0; j <= i; j += 1) {
      const other = j === i ? row : (lower[j] as number[])
      let rest = (matrix[i] as readonly number[])[j] as number
      for (let k = 0; k < j; k += 1) rest -= (row[k] as number) * (other[k] as number)
      if (j < i) row.push(rest / (other[j] as number))
      else if (rest > 1e-12 * Math.abs((matrix[i] as readonly number[])[i] as number))
        row.push(Math.sqrt(rest))
      else return null
    }
    lower.push(row)
  }
  return lower
}

/** The inverse of the observed information: the covariance of the estimates. Null as `cholesky`. */
export function covariance(information: readonly (readonly number[])[]): number[][] | null {
  const lower = cholesky(information)
  if (!lower) return null
  const n = lower.length
  const columns = lower.map((_, unit) => solve(lower, unit, n))
  return columns.map((_, i) => columns.map(column => column[i] as number))
}

/** The solution of L·Lᵀ·x = e for one unit vector. */
function solve(lower: Triangle, unit: number, n: number): number[] {
  const x = new Array<number>(n).fill(0)
  const of = (i: number, j: number) => (lower[i] as readonly number[])[j] as number
  for (let i = 0; i < n; i += 1) {
    let rest = i === unit ? 1 : 0
    for (let k = 0; k < i; k += 1) rest -= of(i, k) * (x[k] as number)
    x[i] = rest / of(i, i)
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let rest = x[i] as number
    for (let k = i + 1; k < n; k += 1) rest -= of(k, i) * (x[k] as number)
    x[i] = rest / of(i, i)
  }
  return x
}
