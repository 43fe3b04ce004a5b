import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shareAndEffect } from '../../src/analysis/channels/share-and-effect.ts'
import { sampleFacts } from '../../src/components/sample-days.ts'
import { workedValue } from '../../src/components/worked.ts'
import { formatDay, isoOfDay } from '../../src/i18n/day.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { open, visit, widget } from './reader.ts'
import {
  ANALYSES,
  expectFacts,
  factsOf,
  factsOfReport,
  file,
  measuring,
  readInNode,
  sampleInNode,
  TRANSACTIONS
} from './shop.ts'

// The lesson as it is sent: every number stands in it, and is what the engine computes.

describe.each(LOCALES)('the lesson on measuring, without JavaScript, %s', locale => {
  let visit: Awaited<ReturnType<typeof open>>
  let page: Page
  beforeAll(async () => {
    visit = await open(measuring(locale), { javaScriptEnabled: false })
    page = visit.page
  })
  afterAll(() => visit.close())

  test('the table is the sample, as read in Node', async () => {
    const shop = await readInNode(file('orders.csv'))
    expect(shop.card.report.rows).toBe(500)
    await expectFacts(page, TRANSACTIONS, factsOfReport(shop.card))
  })

  test.each(ANALYSES)('%s shows what the engine computes, and nothing else', async id => {
    const shop = await sampleInNode(
      id === 'incremental'
        ? 'sample-campaign'
        : id === 'channel-share'
          ? 'sample-contacts'
          : 'sample-orders'
    )
    const facts = await factsOf(shop, id)
    await expectFacts(page, id, facts)
    const names = await widget(page, id)
      .locator('[data-metric]')
      .evaluateAll(all => all.map(one => one.dataset['metric'] ?? ''))
    const simulated = id === 'channel-share' ? SIMULATED : []
    expect(names.sort()).toEqual([...Object.keys(facts), ...simulated].sort())
  })

  test('the simulated customers are those of the analysis', async () => {
    const { creditedShare, trueShare, holdout } = shareAndEffect({
      customers: 20_000,
      baseline: 0.1,
      targeting: 0.7,
      sent: 0.3,
      effect: 0.01,
      orderValue: 50,
      seed: 1
    })
    await expectFacts(page, 'channel-share', {
      'effect-credited-share': creditedShare,
      'effect-true-share': trueShare,
      'effect-holdout': holdout?.estimate ?? null
    })
  })

  test('every number in the text is what the analyses give', async () => {
    const text = readFileSync(
      join(import.meta.dirname, '..', '..', 'content', 'lessons', locale, 'measuring-crm.mdx'),
      'utf8'
    )
    const { from, to, customers } = (await sampleInNode('sample-orders')).card.report
    const facts = sampleFacts({ from: from ?? 0, to: to ?? 0, customers })
    const wanted = [...text.matchAll(/<(Worked|Sample) id="([a-z-]+)"\/>/g)].map(
      ([, tag, id = '']) => {
        const fact = tag === 'Worked' ? workedValue(id) : facts[id]
        if (!fact) throw new Error(id)
        const { value, style } = fact
        if (style !== 'day') return [String(value), formatNumber(value, locale, style)]
        return [isoOfDay(value), formatDay(new Date(isoOfDay(value)), locale)]
      }
    )
    expect(wanted.length).toBeGreaterThanOrEqual(8)
    const shown = await page
      .locator('article .value:is(data, time)')
      .evaluateAll(found =>
        found.map(one => [
          one.getAttribute('value') ?? one.getAttribute('datetime'),
          one.textContent
        ])
      )
    expect(shown).toEqual(wanted)
  })

  test('a name belongs to one widget', async () => {
    const owners = await page
      .locator('[data-widget] :is(input, select, textarea)')
      .evaluateAll(fields =>
        fields.map(one => [
          one.getAttribute('name') ?? '',
          one.closest<HTMLElement>('[data-widget]')?.dataset['widget'] ?? ''
        ])
      )
    const seen = new Map<string, string>()
    for (const [name = '', owner = ''] of owners) {
      expect(seen.get(name) ?? owner, name).toBe(owner)
      seen.set(name, owner)
    }
  })

  test('the map stands in the page with its cells, and the verdict on the campaign', async () => {
    const map = widget(page, 'rfm').locator('[data-chart=rfm-map]')
    expect(await map.locator('tbody tr').count()).toBe(25)
    const verdict = widget(page, 'incremental').locator('.verdict')
    expect(await verdict.getAttribute('data-verdict')).toBe('nothing-seen')
    expect(((await verdict.textContent()) ?? '').length).toBeGreaterThan(60)
  })
})

const SIMULATED = ['effect-credited-share', 'effect-true-share', 'effect-holdout']

test.each([
  [320, 'es'],
  [360, 'en'],
  // A window of 1280 at 200 %.
  [640, 'es']
] as const)('at %i px nothing sticks out, with everything open (%s)', (width, locale) =>
  visit(
    measuring(locale),
    async page => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const { wide, room } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        room: document.documentElement.clientWidth
      }))
      expect(wide).toBeLessThanOrEqual(room)
      // The cells that are chosen lie over the cells that are drawn.
      const off = await widget(page, 'rfm')
        .locator('[data-chart=rfm-map]')
        .evaluate(figure => {
          const svg = [...figure.querySelectorAll('svg')].find(one => one.checkVisibility())
          const drawn = svg?.getBoundingClientRect()
          return [...figure.querySelectorAll('[data-cell]')].filter(cell => {
            const box = cell.getBoundingClientRect()
            return (
              !drawn ||
              box.width < 20 ||
              box.height < 20 ||
              box.left < drawn.left - 1 ||
              box.right > drawn.right + 1 ||
              box.top < drawn.top - 1 ||
              box.bottom > drawn.bottom + 1
            )
          }).length
        })
      expect(off).toBe(0)
    },
    { viewport: { width, height: 800 }, reducedMotion: 'reduce' }
  )
)
