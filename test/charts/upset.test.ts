import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { reachOf } from '../../src/analysis/reach/reach.ts'
import { channelReach } from '../../src/charts/channel-reach.ts'
import { draw } from '../../src/charts/drawing/draw.ts'
import { WIDTHS } from '../../src/charts/drawing/layout.ts'
import { patch } from '../../src/charts/drawing/patch.ts'
import * as plot from '../../src/charts/drawing/plot.ts'
import type { ChartSpec } from '../../src/charts/spec.ts'
import { channelsOf, upset } from '../../src/charts/upset.ts'
import { LOCALES } from '../../src/i18n/locale.ts'

const LOOK = { locale: 'en', currency: 'EUR' } as const
const { document } = parseHTML('<!doctype html><body></body>')

/** E-mail alone: 3; e-mail and SMS: 2; web alone: 1; nothing: 1. */
const SMALL = reachOf([1, 1, 1, 3, 3, 8, 0], 5)

const plain = (element: Element): unknown => [
  element.tagName,
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  element.children.length > 0 ? [...element.children].map(plain) : element.textContent
]

test('columns stand by size, dots below say which channels', () => {
  const { marks, title, sentence } = upset(SMALL, LOOK)
  const columns = marks.find(({ key }) => key === 'columns')
  expect(columns?.kind === 'node' && columns.nodes.map(({ high }) => high)).toEqual([3, 2, 1])
  const sets = marks.find(({ key }) => key === 'sets')
  expect(sets?.kind === 'node' && sets.nodes.map(({ text }) => text)).toEqual([
    ...['E-mail 5', 'SMS 2', 'App 0', 'Web 1', 'Social 0']
  ])
  // E-mail; e-mail and SMS; web: the middle of each column, rows downwards of 0.85·3/5 = 0.51.
  const members = marks.find(({ key }) => key === 'members')
  expect(members?.kind === 'dot' && members.points).toEqual([
    [0.5, expect.closeTo(-0.255, 12)],
    [1.5, expect.closeTo(-0.255, 12)],
    [1.5, expect.closeTo(-0.765, 12)],
    [2.5, expect.closeTo(-1.785, 12)]
  ])
  const others = marks.find(({ key }) => key === 'others')
  expect(others?.kind === 'dot' && others.points.length).toBe(3 * 5 - 4)
  expect(title).toBe('6 of 7 customers can be reached; the commonest combination: E-mail alone (3)')
  expect(sentence).toContain('by none: 1')
})

test('the table has all 31 combinations; what is not drawn is counted', () => {
  const everything = reachOf(
    Array.from({ length: 31 }, (_, i) => Array<number>(i < 20 ? 2 : 1).fill(i + 1)).flat(),
    5
  )
  const { table, sentence, marks } = upset(everything, LOOK)
  expect(table.rows.length).toBe(31)
  expect(table.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(51)
  expect(marks.filter(({ kind }) => kind === 'label').length).toBe(12)
  // 12 of the 20 that have two customers are drawn: 8·2 + 11 = 27 are not.
  expect(sentence).toContain(
    'Not drawn: 19 smaller combinations, 27 customers together. The table has all.'
  )
})

test('nobody, and nobody who can be reached', () => {
  expect(upset(reachOf([], 5), LOOK)).toMatchObject({
    marks: [],
    title: 'No customers in the table: nobody to reach'
  })
  expect(upset(reachOf([0], 5), LOOK).title).toBe('0 of 1 customer can be reached')
  expect(channelReach(reachOf([0], 5), LOOK).title).toMatch(/^No channel reaches anybody/)
})

test('what a channel adds', () => {
  const { title, table } = channelReach(SMALL, LOOK)
  expect(title).toBe('E-mail adds most to the others: 3 customers with no other channel')
  expect(table.rows[0]).toEqual(['E-mail', 5, 5 / 7, 3])
  expect(channelsOf([true, null, false, true, null])).toBe(9)
})

describe.each(Object.values(WIDTHS))('%i pixels', width => {
  test('the drawing brought up to date equals a fresh one', () => {
    const customers = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 60 })
    const fresh = (spec: ChartSpec, locale: 'en' | 'es') =>
      draw(plot, spec, { width, locale, document })
    fc.assert(
      fc.property(customers, customers, fc.constantFrom(...LOCALES), (one, other, locale) => {
        const look = { locale, currency: 'EUR' }
        const svg = fresh(upset(reachOf(one, 5), look), locale)
        const next = upset(reachOf(other, 5), look)
        patch(svg, next, width, locale)
        expect(plain(svg)).toEqual(plain(fresh(next, locale)))
      }),
      { numRuns: 25 }
    )
  })
})
