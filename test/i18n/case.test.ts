import { expect, test } from 'vitest'
import { sentenceCase, withinSentence } from '../../src/i18n/case.ts'

test('names at the head of a line, and within a sentence', () => {
  expect(sentenceCase('months to recover CAC', 'en')).toBe('Months to recover CAC')
  expect(withinSentence('Lista Robinson', 'es')).toBe('lista Robinson')
  expect(withinSentence('SMS', 'en')).toBe('SMS')
  expect(withinSentence('Óptica', 'es')).toBe('óptica')
  expect(withinSentence('', 'es')).toBe('')
})
