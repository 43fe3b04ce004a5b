import { describe, expect, it } from 'vitest'
import { ownerOf, ownerOfTable, registerFields } from '../../src/widgets/fields/registry.ts'

const MOOD = {
  kind: 'choice',
  label: { en: 'Mood', es: 'Ánimo' },
  options: { good: { en: 'good', es: 'bueno' } },
  fallback: 'good'
} as const

registerFields('desk-of-test', { en: 'the desk', es: 'la mesa' }, { mood: MOOD }, { mood: MOOD })

describe('who an id of the state belongs to', () => {
  it('is a field', () => {
    expect(ownerOf('desk-of-test.mood')?.spec).toBe(MOOD)
  })

  it('is a choice for a row, with the row in its name', () => {
    expect(ownerOf('desk-of-test.mood/P03~1x9')?.spec?.label).toEqual({
      en: 'Mood (P03)',
      es: 'Ánimo (P03)'
    })
  })

  it('is a widget without a field of that name, whatever the name', () => {
    for (const id of ['other', '/P03', 'constructor/P03', '__proto__'])
      expect(ownerOf(`desk-of-test.${id}`)).toEqual({
        widget: 'desk-of-test',
        name: { en: 'the desk', es: 'la mesa' }
      })
    expect(ownerOf('nobody.mood')).toBeUndefined()
    expect(ownerOf('mood')).toBeUndefined()
  })
})

describe('whose table an id of the state is', () => {
  it('is that of a widget with one table, or with several', () => {
    const desk = { widget: 'desk-of-test', name: { en: 'the desk', es: 'la mesa' } }
    expect(ownerOfTable('desk-of-test')).toEqual(desk)
    expect(ownerOfTable('desk-of-test.web')).toEqual(desk)
    expect(ownerOfTable('web.desk-of-test')).toBeUndefined()
    expect(ownerOfTable('')).toBeUndefined()
  })
})
