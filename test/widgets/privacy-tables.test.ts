import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../src/i18n/csv.ts'
import { finish } from '../../src/ingest/work/steps.ts'
import { isNoResult } from '../../src/widgets/declared/declaration.ts'
import { readRoled } from '../../src/widgets/declared/use-open.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { csvSteps } from '../../src/widgets/parts/csv-steps.ts'
import { declaration } from '../../src/widgets/privacy-reidentify/declaration.ts'
import { levelKey } from '../../src/widgets/privacy-reidentify/levels.ts'
import { releasedCsv } from '../../src/widgets/privacy-reidentify/released.ts'
import { setOptions } from '../../src/workbook/actions.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'
import { createStore } from '../../src/workbook/store.ts'

test('a long file in pieces is the file in one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 1200 }), rows => {
      const names = ['a', 'b;"']
      expect(finish(csvSteps(names, rows.length, at => rows[at] as string[], 'es'))).toBe(
        toCsv(names, rows, 'es')
      )
    }),
    { numRuns: 20 }
  )
})

test('the file that is released has coarser cells, no column that identifies, and no row below k', () => {
  const table = readRoled(
    'Name\tAge\tZip\tDisease\tHair\nAna\t34\t28013\tflu\tred\nEva\t36\t28014\tcold\tred\nLeo\t71\t28014\tflu\tred',
    declaration.open
  )
  expect(table.roles).toEqual(['direct', 'number', 'code', 'sensitive', 'text'])
  const key = (name: string, index: number) => levelKey({ name, index })
  const options = { [key('Age', 1)]: 'band-20', [key('Zip', 2)]: 'cut-1', [key('Hair', 4)]: 'out' }
  const values = { ...readFields(declaration.id, declaration.fields, DEFAULTS), k: 2 }
  const result = declaration.result({ ...values, suppress: 'drop' }, table, 'en', {
    ...DEFAULTS,
    options
  })
  if (isNoResult(result)) throw new Error(result.why.en)
  expect(finish(releasedCsv(result, 'en'))).toBe(
    '\uFEFFAge,Zip,Disease\r\n20–39,2801*,flu\r\n20–39,2801*,cold\r\n'
  )
})

test('several choices are one step to undo', () => {
  const store = createStore()
  setOptions(store, { 'w.a': '1', 'w.b': '2' })
  setOptions(store, { 'w.a': null, 'w.b': '3' })
  expect(store.state.value.options).toEqual({ 'w.b': '3' })
  store.undo()
  expect(store.state.value.options).toEqual({ 'w.a': '1', 'w.b': '2' })
})
