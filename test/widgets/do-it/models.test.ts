import { beforeAll, describe, expect, test } from 'vitest'
import { startOf, writeSnapshot } from '../../../src/exercises/snapshot.ts'
import type { Doable } from '../../../src/widgets/do-it/doable.ts'
import { DOABLE_IDS, loadDoable } from '../../../src/widgets/do-it/models.ts'
import { settingOf } from '../../../src/widgets/do-it/setting.ts'
import { DEFAULTS, type State } from '../../../src/workbook/state.ts'
import { loadAs } from '../../exercises/practice.ts'
import { WIDGET } from '../../exercises/small-kinds.ts'

const exercise = { ...loadAs('widget', WIDGET), start: {}, limits: {} }

test('there is none of another id', async () => {
  expect(await loadDoable('nothing')).toBeUndefined()
  expect(await loadDoable('toString')).toBeUndefined()
})

describe.each(DOABLE_IDS)('%s', id => {
  let doable: Doable
  beforeAll(async () => {
    const found = await loadDoable(id)
    if (!found) throw new Error(id)
    doable = found
  })

  test('has inputs and results under names that formulas can use, in both languages', () => {
    const { inputs, results } = doable
    expect(Object.keys(inputs).length).toBeGreaterThan(1)
    expect(Object.keys(results).length).toBeGreaterThan(1)
    const names = [...Object.keys(inputs), ...Object.keys(results)]
    // An input and a result of one name could not be told apart in a condition.
    expect(new Set(names).size).toBe(names.length)
    for (const { name } of [...Object.values(inputs), ...Object.values(results)]) {
      expect(name.en.length * name.es.length).toBeGreaterThan(0)
    }
  })

  test('as the page opens nothing is changed, and its results are those of the start', () => {
    const opened = doable.read(DEFAULTS)
    expect(opened.switched).toEqual([])
    expect(writeSnapshot(exercise, doable, opened)).toBe('start')
    const { start } = settingOf(exercise, doable)
    expect(Object.values(start).every(Number.isFinite)).toBe(true)
    expect(Object.keys(start).length).toBeGreaterThan(Object.keys(doable.inputs).length)
  })

  test('what is placed is read again, in either language, and nothing else of the state is touched', () => {
    const inputs = new Map(
      [...startOf(exercise, doable)].map(([name, value]) => {
        const { min, max, whole } = doable.inputs[name] ?? { min: 0, max: 1 }
        const next = Math.min(max, Math.max(min, value * 1.25 + (whole ? 1 : 0.01)))
        return [name, whole ? Math.floor(next) : next]
      })
    )
    const before: State = {
      ...DEFAULTS,
      values: { 'something-else': { text: '5', value: 5 } },
      fields: { 'somebody.else': { text: '5', value: 5 } },
      conventions: { base: 'average' },
      tables: { 'monthly-table': { name: '', text: 'x', roles: {}, notation: null, dates: null } }
    }
    for (const locale of ['en', 'es'] as const) {
      const after = doable.place(before, inputs, locale)
      expect(doable.read(after)).toEqual({ inputs, switched: [] })
      expect(after.values['something-else']).toBeDefined()
      expect(after.fields['somebody.else']).toBeDefined()
      expect(after.tables['monthly-table']).toBeDefined()
    }
  })

  test('the start of the page leaves no trace in the state', () => {
    const state = doable.place(DEFAULTS, startOf(exercise, doable), 'en')
    expect(state).toEqual(DEFAULTS)
  })
})

test('a switch or a table of the reader’s own shows', async () => {
  const sheet = await loadDoable('unit-economics')
  expect(sheet?.read({ ...DEFAULTS, conventions: { base: 'average' } }).switched).toEqual(['base'])
  const funnel = await loadDoable('funnel')
  const table = { name: '', text: 'x', roles: {}, notation: null, dates: null }
  expect(funnel?.read({ ...DEFAULTS, tables: { funnel: table } }).switched).toEqual(['table'])
  const personal = await loadDoable('personalisation')
  expect(Object.keys(personal?.switches ?? {})).toContain('reading')
})

test('by hand: 20 to 56.5 in three years', async () => {
  const market = await loadDoable('crm-market')
  const results = market?.solve(
    new Map([
      ['base', 20],
      ['increase', 36.5],
      ['years', 3]
    ])
  )
  expect(results?.get('market_rate')).toBeCloseTo((56.5 / 20) ** (1 / 3) - 1, 12)
})
