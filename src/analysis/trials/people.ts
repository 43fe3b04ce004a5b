import { drawGamma, drawNormal } from '../statistics/draws.ts'
import { type Random, seeded } from '../statistics/random.ts'

/** What a customer brings: money with a mean and a spread, or whether they buy at all. */
export type Outcome =
  | { readonly kind: 'money'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'share'; readonly base: number }

/** Made-up customers of whom everything is known: what each does left alone, and what treated. */
export interface People {
  readonly alone: Float64Array
  readonly treated: Float64Array
  /** Before the trial, in units of no matter. */
  readonly before: Float64Array
  /** Mean of treated − alone: the truth that a trial is after. */
  readonly effect: number
}

/** The spread of a customer's outcome. */
export const sdOf = (outcome: Outcome): number =>
  outcome.kind === 'money' ? outcome.sd : Math.sqrt(outcome.base * (1 - outcome.base))

/**
 * Customers whose spending has exactly this mean and spread, or of whom exactly this share buys, and
 * correlates exactly so much with the period before. Money follows a gamma distribution: with a spread of
 * three times the mean most spend next to nothing and a few a lot. Treating adds the same money for
 * everybody, or makes some more buy.
 *
 * @param n whole, at least 4
 * @param correlation 0 to below 1
 * @param effect money a customer, or a share of all
 */
export function makePeople(
  n: number,
  outcome: Outcome,
  correlation: number,
  effect: number,
  seed: number
): People {
  const random = seeded(seed)
  const alone = outcome.kind === 'money' ? spending(random, n, outcome) : buying(n, outcome.base)
  const treated =
    outcome.kind === 'money' ? alone.map(value => value + effect) : buying(n, outcome.base + effect)
  const gained = treated.reduce((sum, value, i) => sum + value - (alone[i] as number), 0)
  return { alone, treated, before: earlier(random, alone, correlation), effect: gained / n }
}

function spending(
  random: Random,
  n: number,
  { mean, sd }: { readonly mean: number; readonly sd: number }
): Float64Array {
  const shape = (mean / sd) ** 2
  const drawn = Float64Array.from({ length: n }, () => drawGamma(random, shape))
  return standardised(drawn).map(value => mean + sd * value)
}

/** Which ones buy does not matter: lots decide who is treated. */
const buying = (n: number, share: number): Float64Array =>
  new Float64Array(n).fill(1, 0, Math.round(n * share))

/** ρ parts of what they spend, and for the rest chance that has nothing to do with it. */
function earlier(random: Random, spend: Float64Array, correlation: number): Float64Array {
  const now = standardised(spend)
  const chance = Float64Array.from(now, () => drawNormal(random))
  const both = now.reduce((sum, value, i) => sum + value * (chance[i] as number), 0)
  const shared = both / (now.length - 1)
  const rest = standardised(chance.map((value, i) => value - shared * (now[i] as number)))
  return now.map(
    (value, i) => correlation * value + Math.sqrt(1 - correlation ** 2) * (rest[i] as number)
  )
}

/** With mean 0 and variance 1, as n − 1 counts it; values that are all alike become 0. */
function standardised(values: Float64Array): Float64Array {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1))
  return values.map(value => (sd > 0 ? (value - mean) / sd : 0))
}
