/**
 * Customers in each of two equal groups of a test of which the better one is rolled out to all others, so
 * that the profit of both stages together is largest: Feit and Berman 2019 (Marketing Science 38,
 * 1038–1058), for two treatments of which nothing is known that would speak for either:
 *
 *     n = √( N/4·(s/σ)² + (¾·(s/σ)²)² ) − ¾·(s/σ)²
 *
 * It grows with the root of N where a test for significance asks for the same number whatever N is.
 *
 * @param customers all of them, N
 * @param sd of a customer's response, s, above 0
 * @param apart how far the means of the two may lie from what is expected of both, σ, above 0
 * @returns not rounded; at most N / 2
 */
export function testAndRoll(customers: number, sd: number, apart: number): number {
  const noise = (sd / apart) ** 2
  const late = 0.75 * noise
  // (√(a + b²) − b) written as a / (√(a + b²) + b): the difference of two large numbers loses digits.
  const first = (customers / 4) * noise
  return first / (Math.sqrt(first + late ** 2) + late)
}
