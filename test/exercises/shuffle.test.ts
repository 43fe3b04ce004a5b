import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  firstWrongPlace,
  isRightOrder,
  itemOrder,
  optionOrder
} from '../../src/exercises/shuffle.ts'
import { loadAs } from './practice.ts'
import { CHOICE, ORDER } from './small-kinds.ts'

const choice = loadAs('choice', CHOICE)
const order = loadAs('order', ORDER)
const variant = fc.nat(5000)

describe('options', () => {
  test('the practice has them as the file has', () => {
    expect(optionOrder(choice, 'basis', 0)).toEqual(['contract', 'consent', 'nothing'])
  })

  test('every variant has each of them once, and the same order again', () => {
    fc.assert(
      fc.property(variant, number => {
        const shown = optionOrder(choice, 'basis', number)
        expect([...shown].sort()).toEqual(['consent', 'contract', 'nothing'])
        expect(optionOrder(choice, 'basis', number)).toEqual(shown)
      })
    )
  })

  test('over many variants every order comes about equally often', () => {
    const seen = new Map<string, number>()
    for (let number = 1; number <= 997; number++) {
      const key = optionOrder(choice, 'basis', number).join()
      seen.set(key, (seen.get(key) ?? 0) + 1)
    }
    // Six orders, 166 each; five standard deviations are 59.
    expect(seen.size).toBe(6)
    for (const count of seen.values()) expect(Math.abs(count - 997 / 6)).toBeLessThan(59)
  })

  test('two questions of one variant are not in step', () => {
    const both = Array.from({ length: 50 }, (_, index) => {
      const at = (question: string) =>
        optionOrder(choice, question, index + 1).findIndex(
          option => choice.questions[question]?.options[option]?.right
        )
      return `${at('basis')} ${at('data')}`
    })
    expect(new Set(both).size).toBeGreaterThan(4)
  })
})

describe('items', () => {
  test('never stand right from the start, whatever the variant', () => {
    fc.assert(
      fc.property(variant, number => {
        const shown = itemOrder(order, number)
        expect([...shown].sort()).toEqual(['cut', 'eat', 'peel', 'wash'])
        expect(isRightOrder(order, shown)).toBe(false)
      })
    )
    const two = {
      ...order,
      items: { a: { text: order.ask }, b: { text: order.ask } },
      right: ['a', 'b']
    }
    for (let number = 0; number < 300; number++) expect(itemOrder(two, number)).toEqual(['b', 'a'])
  })

  test('an order whose draws are all right is turned round', () => {
    // Of 12! orders of one group and another item, nearly none is wrong by chance in the place that counts.
    const items = Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [`i${index}`, { text: order.ask }])
    )
    const grouped = { ...order, items, right: [['i0', 'i1', 'i2']] }
    expect(itemOrder(grouped, 0)).toEqual(['i2', 'i1', 'i0'])
  })

  test('how far an order is right, by hand', () => {
    // wash, then peel and cut in either order, then eat.
    expect(firstWrongPlace(order, ['wash', 'cut', 'peel', 'eat'])).toBe(4)
    expect(firstWrongPlace(order, ['wash', 'cut', 'eat', 'peel'])).toBe(2)
    expect(firstWrongPlace(order, ['wash', 'eat', 'cut', 'peel'])).toBe(1)
    expect(firstWrongPlace(order, ['cut', 'wash', 'peel', 'eat'])).toBe(0)
  })
})
