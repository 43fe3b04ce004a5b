/** The integral by Simpson's rule: the second route to a distribution function. */
export function simpson(f: (x: number) => number, from: number, to: number, steps = 4000): number {
  const width = (to - from) / steps
  let sum = f(from) + f(to)
  for (let i = 1; i < steps; i += 1) sum += f(from + i * width) * (i % 2 === 1 ? 4 : 2)
  return (sum * width) / 3
}
