import { expect, test } from 'vitest'
import { compareCampaigns } from '../../src/analysis/campaigns/compare.ts'
import type { Campaigns } from '../../src/analysis/campaigns/model.ts'
import { campaignMargin } from '../../src/charts/campaign-margin.ts'
import { duration } from '../../src/charts/duration.ts'
import { responseDelay } from '../../src/charts/response-delay.ts'
import { ROUND } from '../analysis/campaigns/campaigns.ts'

const LOOK = { locale: 'en', currency: 'EUR' } as const
const of = (changes: Partial<Campaigns>) => compareCampaigns({ ...ROUND, ...changes }, 40, 5)

test('a stretch of days as people say it', () => {
  expect(duration(0, 'en')).toBe('0 hours')
  expect(duration(1 / 24, 'es')).toBe('1 hora')
  expect(duration(2.52 / 24, 'es')).toBe('2,5 horas')
  expect(duration(3, 'en')).toBe('3 days')
  expect(duration(400.4, 'en')).toBe('400 days')
  expect(duration(731, 'es')).toBe('2 años')
})

test('both policies stand on the curve where they are answered alike', () => {
  const { marks, title } = responseDelay(of({ late: 5 }), LOOK)
  // 4 % + 16 %·2^(−5/10) = 15.3 %; planned at 12 %, as one half-life late.
  expect(title).toBe('15.3% answer a message 5 days after the event; 12.0% answer a planned one')
  const at = (key: string) => marks.find(mark => mark.key === key)
  expect(at('planned')).toMatchObject({
    points: [[expect.closeTo(10, 9), expect.closeTo(0.12, 9)]]
  })
  expect(at('triggered')).toMatchObject({
    points: [[5, expect.closeTo(0.04 + 0.16 / Math.SQRT2, 12)]]
  })
  expect(at('planned-label')).toMatchObject({ text: 'Planned: 12.0%, as if 10 days late' })
})

test('the title says which policy brings more, or that none can be seen to', () => {
  // At once 20 % of 5,000 answer: 1,000·5 − 500 = 4,500, planned 2,500. After four half-lives 5 %: 750.
  expect(campaignMargin(of({ late: 0 }), LOOK).title).toMatch(
    /^Triggered messages bring €(1,9|2,0)\d\d more/
  )
  expect(campaignMargin(of({ late: 40 }), LOOK).title).toMatch(
    /^Planned messages bring €1,7\d\d more/
  )
  expect(campaignMargin(of({ rate: 0, base: 0, atOnce: 0, cost: 0 }), LOOK).title).toMatch(
    /^No difference to be seen .* €0$/
  )
})

test('without events there is nothing to be late for', () => {
  const { marks, sentence } = responseDelay(of({ rate: 0 }), LOOK)
  expect(marks.some(({ key }) => key === 'planned')).toBe(false)
  expect(sentence).toContain('There are no events, so 4.0% answer planned messages.')
})
