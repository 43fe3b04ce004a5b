import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, diff } from '../../src/workbook/patch.ts'
import { DEFAULTS, type State } from '../../src/workbook/state.ts'
import { state } from './arbitrary.ts'
import { assertState } from './is-state.ts'

const entry = (value: number) => ({ text: String(value), value })

describe('diff', () => {
  it('names each id that differs, with both sides', () => {
    const before: State = { ...DEFAULTS, values: { cost: entry(1), new: entry(2) } }
    const after: State = {
      ...DEFAULTS,
      currency: 'USD',
      values: { cost: entry(3), lost: entry(4) }
    }
    expect(diff(before, after)).toEqual([
      { path: ['values', 'cost'], before: entry(1), after: entry(3) },
      { path: ['values', 'new'], before: entry(2), after: undefined },
      { path: ['values', 'lost'], before: undefined, after: entry(4) },
      { path: ['currency'], before: 'EUR', after: 'USD' }
    ])
  })

  it('finds nothing between equal states that are not the same object', () => {
    fc.assert(
      fc.property(state, one => {
        expect(diff(one, structuredClone(one))).toEqual([])
      })
    )
  })
})

describe('apply', () => {
  it('leads from either state to the other', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(state, state, (before, after) => {
        const patch = diff(before, after)
        expect(apply(before, patch, 'after')).toEqual(after)
        expect(apply(after, patch, 'before')).toEqual(before)
      }),
      { numRuns: 500 }
    )
  })

  it('makes a state of any third state, and leaves it alone where nothing changed', {
    timeout: 60_000
  }, () => {
    fc.assert(
      fc.property(state, state, state, (before, after, third) => {
        const patch = diff(before, after)
        const result = apply(third, patch, 'after')
        assertState(result)
        // A second time changes nothing more.
        expect(apply(result, patch, 'after')).toEqual(result)
        const touched = new Set(patch.map(({ path }) => path.join('\n')))
        for (const change of diff(third, result)) {
          const path = change.path.join('\n')
          const within = [...touched].some(
            one => one === path || one.startsWith(`${path}\n`) || path.startsWith(`${one}\n`)
          )
          expect(within).toBe(true)
        }
      }),
      { numRuns: 300 }
    )
  })
})
