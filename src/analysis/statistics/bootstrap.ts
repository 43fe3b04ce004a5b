import { type Random, seeded } from './random.ts'
import { shuffle } from './shuffle.ts'
import { spreadOf } from './spread.ts'

/** Beyond so many values a sample is resampled in blocks. */
const BLOCKS = 5000

/**
 * Percentile bootstrap of a difference of means: each sample is drawn anew with replacement, by itself
 * (Efron 1979, Annals of Statistics 7; percentiles after Hyndman and Fan 1996, type 7).
 *
 * A sample of more than 5,000 values is first shuffled into 5,000 blocks of equal size, give or take one
 * value, and the blocks are drawn. Sums of blocks of independent values are independent values
 * themselves, and the mean of drawn blocks has the variance and the skewness that the mean of drawn
 * values has (the variance with a random error of 2 %, 1 % in the length of the interval): a million
 * customers take as long as 5,000.
 *
 * @param draws resamples, from 1
 * @param confidence above 0 and below 1
 * @returns null when a sample has fewer than two values, or without draws
 */
export function bootstrapDifference(
  first: Float64Array,
  second: Float64Array,
  draws: number,
  confidence: number,
  seed: number
): { readonly low: number; readonly high: number } | null {
  if (first.length < 2 || second.length < 2 || !(draws >= 1)) return null
  const random = seeded(seed)
  const [a, b] = [blocksOf(first, random), blocksOf(second, random)]
  const differences = new Float64Array(Math.floor(draws))
  for (let draw = 0; draw < differences.length; draw += 1) {
    differences[draw] = resampledMean(a, random) - resampledMean(b, random)
  }
  const { low, high } = spreadOf(differences, confidence)
  return { low, high }
}

/** Sums of groups of values, and of how many. */
interface Blocks {
  readonly sums: Float64Array
  readonly sizes: Float64Array
}

function blocksOf(values: Float64Array, random: Random): Blocks {
  const n = values.length
  if (n <= BLOCKS) return { sums: values, sizes: new Float64Array(n).fill(1) }
  const shuffled = values.slice()
  shuffle(shuffled, random)
  const sums = new Float64Array(BLOCKS)
  const sizes = new Float64Array(BLOCKS)
  for (let i = 0; i < n; i += 1) {
    const block = i % BLOCKS
    sums[block] = (sums[block] as number) + (shuffled[i] as number)
    sizes[block] = (sizes[block] as number) + 1
  }
  return { sums, sizes }
}

function resampledMean({ sums, sizes }: Blocks, random: Random): number {
  const blocks = sums.length
  // Scaled bits favour some of 5,000 blocks by a millionth: not worth the slower exact draw.
  const scale = blocks / 2 ** 32
  let sum = 0
  let size = 0
  for (let i = 0; i < blocks; i += 1) {
    const drawn = Math.floor(random.bits() * scale)
    sum += sums[drawn] as number
    size += sizes[drawn] as number
  }
  return sum / size
}
