import { expect, test } from 'vitest'
import { typedText, verdictText } from '../../src/classroom/cell-words.ts'
import { exerciseOfAnyKind, flagship } from './support.ts'

const bases = exerciseOfAnyKind('which-basis')
const steps = exerciseOfAnyKind('one-to-one-steps')

test('options and items are told by their texts, never by their ids', () => {
  if (bases.kind !== 'choice' || steps.kind !== 'order') throw new Error('other kinds')
  const [part = ''] = Object.keys(bases.questions)
  const [[id, option] = []] = Object.entries(bases.questions[part]?.options ?? {})
  expect(typedText(bases, part, id ?? '', 'es')).toBe(option?.text.es)
  expect(verdictText(bases, part, `missing ${id}`, 'es')).toBe(`falta: ${option?.text.es}`)
  expect(verdictText(bases, part, `wrong ${id}`, 'en')).toBe(`slip: ${option?.text.en}`)
  const items = Object.entries(steps.items)
  expect(typedText(steps, 'order', items.map(([item]) => item).join(' '), 'es')).toBe(
    items.map(([, { text }]) => text.es).join(' → ')
  )
  expect(typedText(bases, part, 'gone', 'en')).toBe('gone')
})

test('what a number follows from, or repeats, has its name; an id of a slip stays away', () => {
  const practice = flagship()
  expect(verdictText(practice, 'payback', 'carried cac', 'es')).toBe(
    `se sigue de: ${practice.unknowns['cac']?.name.es}`
  )
  expect(verdictText(practice, 'cac', 'given new', 'es')).toBe(
    `un dato: ${practice.givens['new']?.name.es}`
  )
  expect(verdictText(practice, 'cac', 'wrong net-adds', 'es')).toBe('error')
  expect(typedText(practice, 'cac', '1.000', 'es')).toBe('1.000')
})
