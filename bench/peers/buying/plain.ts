import type { Customers } from './customers.ts'

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7
].map(Number)

/** Lanczos' approximation with g = 7, as it stands in many a program. */
function lgamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - lgamma(1 - z)
  const x = z - 1
  let sum = LANCZOS[0] as number
  for (let i = 1; i < 9; i += 1) sum += (LANCZOS[i] as number) / (x + i)
  const t = x + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** Minus the log-likelihood as the paper prints it, a customer after the other. */
function likelihood({ repeats, last, observed }: Customers, logs: readonly number[]): number {
  const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number]
  let sum = 0
  for (let i = 0; i < repeats.length; i += 1) {
    const x = repeats[i] as number
    const gammas = lgamma(r + x) - lgamma(r) + r * Math.log(alpha)
    const betas = lgamma(a + b) + lgamma(b + x) - lgamma(b) - lgamma(a + b + x)
    const alive = -(r + x) * Math.log(alpha + (observed[i] as number))
    const gone =
      x > 0
        ? Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + (last[i] as number))
        : Number.NEGATIVE_INFINITY
    const high = Math.max(alive, gone)
    sum += gammas + betas + high + Math.log(Math.exp(alive - high) + Math.exp(gone - high))
  }
  return -sum
}

/**
 * Nelder and Mead (1965) with the usual coefficients, from one start, until values and places of the simplex
 * agree to 1e-4, as SciPy's default has it.
 */
export function plainFit(customers: Customers): { readonly value: number; readonly asked: number } {
  let asked = 0
  const f = (at: readonly number[]) => {
    asked += 1
    return likelihood(customers, at)
  }
  const start = [0, 0, 0, 0]
  const corners = [
    start,
    ...start.map((_, i) => start.map((one, j) => (i === j ? one + 0.5 : one)))
  ]
  let simplex: Corner[] = corners.map(at => ({ at, value: f(at) }))
  for (let step = 0; step < 2000; step += 1) {
    simplex = simplex.toSorted((one, two) => one.value - two.value)
    const [best, , , next, worst] = simplex as unknown as [Corner, Corner, Corner, Corner, Corner]
    const wide = Math.max(
      ...simplex.flatMap(({ at }) => at.map((one, i) => Math.abs(one - (best.at[i] as number))))
    )
    if (worst.value - best.value < 1e-4 && wide < 1e-4) break
    const middle = start.map((_, i) =>
      simplex.slice(0, 4).reduce((sum, { at }) => sum + (at[i] as number) / 4, 0)
    )
    const along = (share: number) => {
      const at = middle.map((one, i) => one + share * ((worst.at[i] as number) - one))
      return { at, value: f(at) }
    }
    const reflected = along(-1)
    const taken =
      reflected.value < best.value
        ? better(along(-2), reflected)
        : reflected.value < next.value
          ? reflected
          : better(along(reflected.value < worst.value ? -0.5 : 0.5), worst)
    if (taken !== worst) simplex[4] = taken
    else {
      simplex = simplex.map(({ at }, i) => {
        const nearer = at.map((one, j) => ((best.at[j] as number) + one) / 2)
        return i === 0 ? best : { at: nearer, value: f(nearer) }
      })
    }
  }
  return { value: Math.min(...simplex.map(({ value }) => value)), asked }
}

interface Corner {
  readonly at: readonly number[]
  readonly value: number
}

const better = (one: Corner, two: Corner): Corner => (one.value < two.value ? one : two)
