import { expect, test } from 'vitest'
import { peekingRuns } from '../../../src/analysis/lift/peeking-runs.ts'
import { falseAlarms } from '../../../src/analysis/statistics/looks.ts'
import { wilson } from '../../../src/analysis/statistics/wilson.ts'

test('the simulation comes to the theory, within its own error', () => {
  const test = { looks: 20, daily: 5000, rate: 0.2, confidence: 0.95 }
  const theory = falseAlarms(test.looks, test.confidence)
  let [runs, last] = [0, 0]
  const alarmed = new Array<number>(test.looks).fill(0)
  for (let seed = 1; seed <= 12; seed += 1) {
    const found = peekingRuns(test, seed)
    runs += found.runs
    last += found.atLast
    found.alarmed.forEach((count, look) => {
      alarmed[look] = (alarmed[look] as number) + count
    })
    expect(found.reported).toBeGreaterThan(0)
  }
  for (const [look, chance] of theory.entries()) {
    const { low, high } = wilson(alarmed[look] as number, runs, 0.9999)
    expect(chance, `look ${look + 1}`).toBeGreaterThan(low)
    expect(chance, `look ${look + 1}`).toBeLessThan(high)
  }
  const only = wilson(last, runs, 0.9999)
  expect(0.05).toBeGreaterThan(only.low)
  expect(0.05).toBeLessThan(only.high)
})

test('the same seed gives the same runs, another one others', () => {
  const test = { looks: 5, daily: 200, rate: 0.1, confidence: 0.9 }
  expect(peekingRuns(test, 3)).toEqual(peekingRuns(test, 3))
  expect(peekingRuns(test, 3)).not.toEqual(peekingRuns(test, 4))
})

test('where nobody responds there is nothing to be alarmed at', () => {
  for (const rate of [0, 1]) {
    const found = peekingRuns({ looks: 3, daily: 10, rate, confidence: 0.95 }, 1)
    expect(found).toMatchObject({ alarmed: [0, 0, 0], atLast: 0, reported: null })
  }
})
