import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compare } from '../../src/analysis/retention/compare.ts'
import { alphaOf, betaOf, survivalOf } from '../../src/analysis/retention/leaving.ts'
import { duration } from '../../src/analysis/time/duration.ts'
import { interest } from '../../src/analysis/time/per-period.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { REGULAR } from '../reference/fader-hardie-2007.ts'

// What the chapter on customers who differ says of the published segment comes from the sums of the page.

const compared = compare([{ name: '', entered: 0, counts: REGULAR.seen }], {
  per: 'year',
  horizon: duration(12, 'year'),
  interest: interest(0.1, 'year'),
  confidence: 0.95,
  seed: 2
})
if (!compared.ok) throw new Error(compared.problem.kind)
const { naive, sbg, atRisk, left, ahead } = compared.found
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
const atYear12 = (of: typeof naive) => 1000 * (survivalOf(of.leaving, 12)[12] as number)
const periods = (of: typeof naive.lifetime) => (of.ok ? of.periods : Number.NaN)
const range = ahead.at(-1) ?? { low: Number.NaN, high: Number.NaN }

test.each(LOCALES)('%s: the numbers of the chapter', locale => {
  const lesson = readFileSync(`content/lessons/${locale}/customer-metrics.mdx`, 'utf8')
  const [, chapter = ''] = /id="customers-who-differ"([\s\S]*?)<\/Section>/.exec(lesson) ?? []
  // A comma in a formula is `{,}`, so that no space follows it.
  const text = chapter.replaceAll('{,}', ',').replaceAll('\u00a0', ' ')
  const says = (value: number, digits: number, what: string) => {
    const written = formatNumber(value, locale, { kind: 'number', digits })
    expect(text, `${what} ${written}`).toMatch(new RegExp(`(?<![\\d.,])${written}(?!\\d)`))
  }
  for (const one of REGULAR.seen) says(one, 0, 'left')
  says(sum(atRisk), 0, 'came to a renewal')
  says(sum(left), 0, 'left')
  says(100 * naive.leaving.first, 1, 'churn')
  says(periods(naive.lifetime), 1, 'lifetime')
  says(atYear12(naive), 0, 'in year 12 by 1 / churn')
  says(atYear12(sbg), 0, 'in year 12 by the sBG')
  says(REGULAR.later.at(-1) ?? 0, 0, 'in year 12')
  says(1000 * range.low, 0, 'range')
  says(1000 * range.high, 0, 'range')
  says(alphaOf(sbg.leaving), 3, 'alpha')
  says(betaOf(sbg.leaving), 3, 'beta')
  says(naive.within, 2, 'new, by 1 / churn')
  says(sbg.within, 2, 'new, by the sBG')
  says(periods(naive.residual), 1, 'stayed, by 1 / churn')
  says(periods(sbg.residual), 1, 'stayed, by the sBG')
  expect(sbg.lifetime.ok).toBe(false)
  // “By more than half.”
  expect(periods(naive.residual)).toBeLessThan(periods(sbg.residual) / 2)
})
