import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { cellBoxes } from '../../../src/charts/drawing/cell-boxes.ts'
import { WIDTHS } from '../../../src/charts/drawing/layout.ts'
import { drawToString } from '../../../src/charts/drawing/server.ts'
import { standaloneSvg } from '../../../src/charts/drawing/standalone.ts'
import { LOCALES } from '../../../src/i18n/locale.ts'
import { CHARTS, lookOf, PRACTICE } from '../examples.ts'

const COLOURS: Readonly<Record<string, string>> = { '--sans': "system-ui, 'Segoe UI', sans-serif" }
const outside = {
  variable: (name: string) => COLOURS[name] ?? '#123456',
  origin: 'CRM Workbook · 3 Mar 2026'
}

const parsed = (text: string) => {
  const { document } = parseHTML(`<body>${text.replace(/^<\?xml.*\?>/, '')}</body>`)
  return document
}

describe('a chart as a file', () => {
  for (const [name, chart] of Object.entries(CHARTS)) {
    test.each(LOCALES)(`${name} %s: title, drawing and source, nothing of the page`, locale => {
      const spec = chart(PRACTICE, lookOf(locale))
      const { text, height } = standaloneSvg(spec, { ...outside, locale })
      expect(text).not.toMatch(/var\(|class=|style=|NaN|undefined/)
      const document = parsed(text)
      expect(document.querySelector('svg > title')?.textContent).toBe(spec.title)
      expect(document.querySelector('svg > desc')?.textContent).toBe(spec.sentence)
      const said = [...document.querySelectorAll('svg')][0]?.children ?? []
      const lines = [...said].filter(({ localName }) => localName === 'text')
      const all = lines.map(({ textContent }) => textContent).join(' ')
      expect(all).toBe(`${spec.title} ${spec.source ? `${spec.source} · ` : ''}${outside.origin}`)
      for (const line of lines) expect(Number(line.getAttribute('y'))).toBeLessThan(height)
      // The drawing itself is that of the page: as many marks.
      const page = parsed(drawToString(spec, WIDTHS.wide, locale))
      const marks = (at: Document) => at.querySelectorAll('[data-key]').length
      expect(marks(document)).toBe(marks(page))
    })
  }

  test('whatever a name holds, the file is well-formed', () => {
    const spec = { ...CHARTS.lorenz(PRACTICE, lookOf('en')), title: 'a <b> & "c" \u0000\uD800 ]]>' }
    const { text } = standaloneSvg(spec, { ...outside, locale: 'en' })
    expect(text).toContain('<title>a &lt;b&gt; &amp; &quot;c&quot; \uFFFD ]]&gt;</title>')
  })

  test('a long title is broken into lines', () => {
    const title = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')
    const spec = { ...CHARTS.lorenz(PRACTICE, lookOf('en')), title }
    const short = standaloneSvg({ ...spec, title: 'short' }, { ...outside, locale: 'en' })
    const { text, height } = standaloneSvg(spec, { ...outside, locale: 'en' })
    expect(height).toBeGreaterThan(short.height + 20)
    expect(text.match(/<text[^>]*>word/g)?.length).toBeGreaterThan(2)
  })
})

describe('cellBoxes', () => {
  test.each(Object.values(WIDTHS))('are the rectangles of the drawing (%i px)', width => {
    const spec = CHARTS.rfmMap(PRACTICE, lookOf('en'))
    const svg = parsed(drawToString(spec, width, 'en')).querySelector('svg')
    const height = Number(svg?.getAttribute('height'))
    // The page has its places to a hundredth of a pixel.
    const drawn = [...(svg?.querySelectorAll('rect') ?? [])].map(rect =>
      ['x', 'y', 'width', 'height'].map(name => Number(rect.getAttribute(name)).toFixed(2)).join()
    )
    const box = cellBoxes(spec, width, 'en')
    const boxes = ['1', '2', '3', '4', '5'].flatMap(x =>
      ['1', '2', '3', '4', '5'].map(y => {
        const found = box(x, y)
        if (!found) throw new Error('no box')
        return [found.left * width, found.top * height, found.width * width, found.height * height]
          .map(value => (value / 100).toFixed(2))
          .join()
      })
    )
    expect(boxes.toSorted()).toEqual(drawn.toSorted())
    expect(box('9', '1')).toBeUndefined()
  })

  test('a chart without bands has no cells', () => {
    expect(cellBoxes(CHARTS.lorenz(PRACTICE, lookOf('en')), 680, 'en')('1', '1')).toBeUndefined()
  })
})
