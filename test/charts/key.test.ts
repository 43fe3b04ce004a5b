import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { WIDTHS } from '../../src/charts/drawing/layout.ts'
import { drawToString } from '../../src/charts/drawing/server.ts'
import { heatMarks } from '../../src/charts/heat.ts'
import { heatKey } from '../../src/charts/heat-key.ts'
import { LOCALES } from '../../src/i18n/locale.ts'
import { CHARTS, lookOf, PRACTICE } from './examples.ts'

const cells = (values: readonly number[]) =>
  heatMarks(values.map((value, i) => ({ cell: { x: `${i}`, y: 'y', text: '' }, value })))
const texts = (values: readonly number[], kind: 'money' | 'percent' | 'integer', locale = 'en') =>
  heatKey(cells(values), Math.max(...values), kind, lookOf(locale as 'en')).map(({ text }) =>
    text.replace(/\s/g, ' ')
  )

describe('the key of a heat map', () => {
  test('says the numbers of each step that occurs', () => {
    // Of 18: steps at 3.6, 7.2, 10.8 and 14.4.
    expect(texts([0, 2, 5, 8, 13, 18], 'integer')).toEqual([
      ...['0', 'up to 3', 'up to 7', 'up to 10'],
      ...['up to 14', 'over 14']
    ])
    expect(texts([0, 0.2, 2 / 3], 'percent', 'es')).toEqual(['0 %', 'hasta 27 %', 'más de 53 %'])
    expect(texts([-5, 500, 2000], 'money')).toEqual(['€0 or less', 'up to €800', 'over €1.6k'])
  })

  test('tells small steps apart', () => {
    expect(texts([0.001, 0.002, 0.003], 'percent')).toEqual([
      ...['up to 0.12%', 'up to 0.24%', 'over 0.24%']
    ])
  })
})

describe.each(LOCALES)('%s', locale => {
  test('a chart never speaks by colour alone: ribbons, cells and columns side by side have a key', () => {
    for (const [name, chart] of Object.entries(CHARTS)) {
      const { marks, key = [] } = chart(PRACTICE, lookOf(locale))
      const coloured = marks.filter(
        mark =>
          mark.kind === 'ribbon' || mark.kind === 'cell' || (mark.kind === 'column' && mark.slot)
      )
      expect(key.length, name).toBeGreaterThanOrEqual(coloured.length)
      expect(new Set(key.map(({ text }) => text)).size, name).toBe(key.length)
    }
  })

  test.each(Object.values(WIDTHS))('every number of a map or of columns is written, %i', width => {
    for (const name of ['cohortRetention', 'rfmMap', 'rfmClasses', 'movementMatrix'] as const) {
      const spec = CHARTS[name](PRACTICE, lookOf(locale))
      const { document } = parseHTML(`<body>${drawToString(spec, width, locale)}</body>`)
      const written = document.querySelectorAll('[data-key$=" words"] text').length
      const all = spec.marks.flatMap((mark): readonly { readonly text?: string }[] =>
        mark.kind === 'cell' ? mark.cells : mark.kind === 'column' ? mark.columns : []
      )
      expect(written, name).toBe(all.filter(({ text }) => text).length)
    }
  })

  test('the shape before a name has the colour of its line', () => {
    const spec = CHARTS.cohortValue(PRACTICE, lookOf(locale))
    const { document } = parseHTML(`<body>${drawToString(spec, 680, locale)}</body>`)
    const glyphs = [...document.querySelectorAll('tspan[fill]')]
    expect(glyphs.map(one => [one.textContent, one.getAttribute('fill')])).toContainEqual([
      ...['●', 'var(--series-1)']
    ])
  })
})
