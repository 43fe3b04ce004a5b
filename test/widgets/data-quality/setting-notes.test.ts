import { expect, test } from 'vitest'
import { ID, QUALITY_FIELDS } from '../../../src/widgets/data-quality/fields.ts'
import { SAMPLE_TODAY, type Values } from '../../../src/widgets/data-quality/params.ts'
import { shareNotes, staleNote } from '../../../src/widgets/data-quality/setting-notes.ts'
import { readFields } from '../../../src/widgets/fields/values.ts'
import { DEFAULTS } from '../../../src/workbook/state.ts'

const values = readFields(ID, QUALITY_FIELDS.fields, DEFAULTS) as Values

test('the shares of the widget need no word', () => {
  expect(shareNotes(values, 'en')).toEqual([])
  expect(shareNotes(values, 'es')).toEqual([])
})

test('shares that come to more than all are named, with their sum', () => {
  const over = { ...values, 'phone-m-agree': 0.9, 'phone-m-near': 0.3 } as Values
  const [en = '', ...more] = shareNotes(over, 'en')
  expect(more).toEqual([])
  expect(en).toContain('120')
  expect(en).toContain('99.99')
  expect(shareNotes(over, 'es')[0]).toContain('99,99')
})

test('equal shares on both sides say nothing, and that is said', () => {
  const same = { ...values, 'birth-u-agree': 0.92, 'birth-u-near': 0.05 } as Values
  expect(shareNotes(same, 'en')).toHaveLength(1)
  expect(shareNotes(same, 'en')[0]).toContain('says nothing')
  expect(shareNotes(same, 'es')[0]).toContain('no dice nada')
})

test('a day to come makes every contact stale, and is named', () => {
  expect(staleNote(SAMPLE_TODAY, SAMPLE_TODAY, 'en')).toBeUndefined()
  expect(staleNote(SAMPLE_TODAY + 1, SAMPLE_TODAY, 'en')).toContain('27 November 2026')
  expect(staleNote(SAMPLE_TODAY + 1, SAMPLE_TODAY, 'es')).toContain('27 de noviembre de 2026')
})
