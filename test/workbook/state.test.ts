import { describe, expect, it } from 'vitest'
import { PASTE_LIMITS } from '../../src/ingest/text/delimited.ts'
import { textFor } from '../../src/workbook/entry.ts'
import { STATE_LIMITS } from '../../src/workbook/limits.ts'
import { chosen, currencyOf, DEFAULTS } from '../../src/workbook/state.ts'

describe('choices', () => {
  const defaults = { base: 'opening', money: 'revenue' } as const
  type Options = { base: 'opening' | 'average'; money: 'revenue' | 'margin' }
  const declared = {
    base: { options: { opening: 1, average: 1 } },
    money: { options: { revenue: 1, margin: 1 } }
  }
  const read = (stored: Record<string, string>) => chosen<Options>(stored, defaults, declared)

  it('are the reader’s where this page knows them, and the default elsewhere', () => {
    expect(read({})).toEqual(defaults)
    expect(read({ base: 'average', later: 'x' })).toEqual({ base: 'average', money: 'revenue' })
    expect(read({ base: 'midpoint', money: 'toString' })).toEqual(defaults)
  })

  it('of a currency falls back to what the page can show', () => {
    expect(currencyOf(DEFAULTS)).toBe('EUR')
    expect(currencyOf({ ...DEFAULTS, currency: 'CLP' })).toBe('CLP')
    expect(currencyOf({ ...DEFAULTS, currency: 'ZZZ' })).toBe('EUR')
  })
})

describe('textFor', () => {
  const english = (text: string) => {
    const value = Number(text.replaceAll(',', ''))
    return text === '' || Number.isNaN(value) ? undefined : value
  }
  const show = (text: string, value: number) =>
    textFor({ text, value }, english, number => number.toLocaleString('en'))

  it('shows the text as typed while it means the number kept, or none', () => {
    expect(show('1,234', 1234)).toBe('1,234')
    expect(show('1234.0', 1234)).toBe('1234.0')
    expect(show('12x', 1234)).toBe('12x')
  })

  it('shows the number when the text would mean another one here', () => {
    // Typed in Spanish as one thousand two hundred and thirty-four.
    expect(show('1.234', 1234)).toBe('1,234')
  })
})

it('what can be pasted can be kept', () => {
  expect(STATE_LIMITS.table).toBe(PASTE_LIMITS.characters)
})
