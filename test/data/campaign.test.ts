import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { campaignTruth, participantAt } from '../../data/shop/campaign.ts'
import { CAMPAIGN } from '../../data/shop/parameters.ts'

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const variance = (values: readonly number[]) => {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}

/** Difference of means and its standard error (Welch). */
function compare(treated: readonly number[], control: readonly number[]) {
  const difference = mean(treated) - mean(control)
  const error = Math.sqrt(variance(treated) / treated.length + variance(control) / control.length)
  return { difference, error }
}

describe('the file', () => {
  const rows = readFileSync(new URL('../../data/campaign.csv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => line.split(','))
  const arm = (name: string) => rows.filter(row => row[1] === name).map(row => Number(row[2]))

  test('has 2,000 customers, each once, about 5 % of them left alone, most of them without revenue', () => {
    expect(new Set(rows.map(row => row[0])).size).toBe(2000)
    expect(arm('treated').length + arm('control').length).toBe(2000)
    // 100 ± 9.7 expected.
    expect(Math.abs(arm('control').length - 100)).toBeLessThan(20)
    expect(rows.filter(row => row[2] === '0.00').length).toBeGreaterThan(1200)
  })

  test('cannot tell its own true effect from nought', () => {
    const { difference, error } = compare(arm('treated'), arm('control'))
    // 1.98: t for some hundred degrees of freedom.
    expect(difference - 1.98 * error).toBeLessThan(0)
    expect(difference + 1.98 * error).toBeGreaterThan(campaignTruth().effect)
    // As data/README.md says.
    expect([difference, error].map(value => value.toFixed(2))).toEqual(['3.00', '2.72'])
  })

  test('what happened to those treated, in both worlds', () => {
    const treated = Array.from({ length: CAMPAIGN.customers }, (_, i) => participantAt(i)).filter(
      one => one.treated
    )
    expect(treated).toHaveLength(arm('treated').length)
    expect(mean(treated.map(one => (one.with - one.without) / 100)).toFixed(2)).toBe('2.36')
  })
})

describe('two hundred thousand such customers', () => {
  const all = Array.from({ length: 200_000 }, (_, index) => participantAt(index))
  const truth = campaignTruth()

  test('are split by lot: the share left alone, and nothing else about them', () => {
    const control = all.filter(one => !one.treated)
    const share = CAMPAIGN.control
    const error = Math.sqrt((share * (1 - share)) / all.length)
    expect(Math.abs(control.length / all.length - share) / error).toBeLessThan(4)
    const would = (treated: boolean) =>
      all.filter(one => one.treated === treated).map(one => one.without / 100)
    const before = compare(would(true), would(false))
    expect(Math.abs(before.difference) / before.error).toBeLessThan(4)
  })

  test('show the true effect, by experiment and by both worlds', () => {
    const arm = (treated: boolean) =>
      all
        .filter(one => one.treated === treated)
        .map(one => (treated ? one.with : one.without) / 100)
    const seen = compare(arm(true), arm(false))
    expect(Math.abs(seen.difference - truth.effect) / seen.error).toBeLessThan(4)
    expect(seen.difference / seen.error).toBeGreaterThan(8)
    const effects = all.map(one => (one.with - one.without) / 100)
    const error = Math.sqrt(variance(effects) / all.length)
    expect(Math.abs(mean(effects) - truth.effect) / error).toBeLessThan(4)
  })

  test('buy without the message as often and for as much as the formula says', () => {
    const buyers = all.filter(one => one.without > 0).length / all.length
    const error = Math.sqrt((truth.buyers * (1 - truth.buyers)) / all.length)
    expect(Math.abs(buyers - truth.buyers) / error).toBeLessThan(4)
    const without = all.map(one => one.without / 100)
    const scatter = Math.sqrt(variance(without) / all.length)
    expect(Math.abs(mean(without) - truth.without) / scatter).toBeLessThan(4)
  })

  test('the formula, by hand', () => {
    // λ exponential with mean 4.4 a year: E[e^(−λ/12)] = 1/(1 + 4.4/12) = 0.731707.
    // Mean order 32·e^((0.36 + 0.16)/2) = 32·e^0.26 = 41.5018.
    // Without: 0.268293 · 41.5018 = 11.1346. Effect: 0.1 · 0.731707 · 41.5018 = 3.0367.
    expect(truth.without).toBeCloseTo(11.1346, 3)
    expect(truth.effect).toBeCloseTo(3.0367, 3)
  })
})
