import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { OrderExercise } from '../../src/exercises/kinds/order.ts'
import type { Selection } from '../../src/exports/question.ts'
import { type KeyPlace, printSheet } from '../../src/exports/sheet/sheet.ts'
import { load, practice } from '../exercises/practice.ts'
import { SMALL } from '../exercises/small.ts'

const page = (selection: Selection, key: KeyPlace) =>
  parseHTML(new TextDecoder().decode(printSheet(selection, key).bytes)).document

const selection: Selection = {
  exercises: [practice],
  locale: 'es',
  variants: [3, 4],
  addressOf: (id, variant) => `https://example.org/${id}?v=${variant}`
}

describe('a sheet for printing', () => {
  it('and its key are of the same variant, and say which', () => {
    const document = page(selection, 'embedded')
    const kinds = [...document.querySelectorAll('article')].map(one => one.className)
    expect(kinds).toEqual(['sheet', 'key', 'sheet', 'key'])
    for (const article of document.querySelectorAll('article')) {
      const head = article.querySelector('header')?.textContent ?? ''
      const variant = /Variante (\d)/.exec(head)?.[1]
      expect(head).toContain(`unit-economics-practice/${variant}/es`)
      expect(head).toContain(`https://example.org/unit-economics-practice?v=${variant}`)
      expect(article.querySelector('header svg')).not.toBeNull()
    }
  })

  it('has no answer on it; the key alone has no room to work', () => {
    const sheet = page(selection, 'none')
    expect(sheet.querySelectorAll('article.key')).toHaveLength(0)
    expect(sheet.querySelectorAll('.room')).toHaveLength(10)
    // 32,500 ÷ 30 in variant 1: no sheet gives it away, the key does.
    const one = { ...selection, variants: [1] }
    expect(page(one, 'none').body.textContent).not.toContain('1083,33')
    expect(page(one, 'none').body.textContent).not.toContain('1.083,33')
    const key = page(one, 'separate')
    expect(key.querySelectorAll('.room')).toHaveLength(0)
    expect(key.querySelector('article.key')?.textContent).toContain('1.083,33')
  })

  it('names conventions, tolerances and usual mistakes in the key', () => {
    const rows = [
      ...page({ ...selection, locale: 'en', variants: [0] }, 'separate').querySelectorAll('tr')
    ].map(row => row.textContent)
    expect(rows).toContain('Right1,000.00 ± 0.5')
    expect(rows).toContain('Also right80.93 ± 0.005with the average base')
    expect(
      rows.some(row => row?.startsWith('Usual mistakes1,764.71You divided by net growth, 17'))
    ).toBe(true)
  })

  it('needs nothing from anywhere, and keeps hostile texts as text', () => {
    const small = load(SMALL)
    const nasty = '</h1><script>x</script> <img src=x>'
    const document = page(
      { ...selection, variants: [0], exercises: [{ ...small, title: { en: nasty, es: nasty } }] },
      'embedded'
    )
    expect(document.querySelector('h1')?.textContent).toBe(nasty)
    expect(document.querySelectorAll('script, img, link')).toHaveLength(0)
  })

  it('has boxes for things to be put in order, in an order that gives nothing away', () => {
    const exercise = {
      schema: 1,
      id: 'steps',
      kind: 'order',
      title: { en: 'Steps', es: 'Pasos' },
      intro: { en: '', es: '' },
      ask: { en: 'In which order?', es: '¿En qué orden?' },
      hints: [],
      solution: { en: 'So.', es: 'Así.' },
      items: {
        a: { text: { en: 'Zebra', es: 'Zebra' } },
        b: { text: { en: 'Ant', es: 'Hormiga' } },
        c: { text: { en: 'Bee', es: 'Abeja' } }
      },
      right: ['a', ['b', 'c']],
      wrong: {},
      tests: []
    } as unknown as OrderExercise
    const one: Selection = { exercises: [exercise], locale: 'en', variants: [0] }
    const items = [...page(one, 'none').querySelectorAll('.boxes li')].map(item => item.textContent)
    expect(items).toEqual(['Ant', 'Bee', 'Zebra'])
    expect(page(one, 'separate').querySelector('article ol ol')?.textContent).toBe(
      'ZebraAnt, Bee (in any order)'
    )
  })
})
