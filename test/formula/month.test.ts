import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { evaluate } from '../../src/formula/evaluate.ts'
import { withoutMonth } from '../../src/formula/month.ts'
import { namesIn } from '../../src/formula/names.ts'
import { mustParse } from '../../src/formula/parse.ts'
import { toText } from '../../src/formula/text.ts'
import { everyPart, NAMES, trees, values } from './trees.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

test.each([
  ['start + (new - lost) * month', 'start + (new - lost)'],
  ['(new - lost) * month * 2', '(new - lost) * 2'],
  ['month * (a + b) / c', '(a + b) / c'],
  ['(pow(1 + d, 1/12) - 1) / month', 'pow(1 + d, 1 / 12) - 1'],
  ['pow(r, h / month)', 'pow(r, h)'],
  ['month / churn', '1 / churn'],
  ['1 / month', '1'],
  ['a / (month * month)', 'a'],
  ['a * month / month', 'a'],
  ['month', '1'],
  ['-month', '-1'],
  ['a + month', 'a + 1'],
  ['a - (b - c) * month', 'a - (b - c)'],
  ['a / (b * month)', 'a / b'],
  ['a / (month / b)', 'a / (1 / b)'],
  ['max(month, a * month)', 'max(1, a)'],
  ['if(a * month < month, month, b / month)', 'if(a < 1, 1, b)']
])('%s reads %s', (source, shown) => {
  expect(toText(withoutMonth(mustParse(source)))).toBe(shown)
})

test('hiding the month changes no value and leaves none behind', () => {
  fc.assert(
    fc.property(trees([...NAMES, 'month', 'month']), values(), (tree, given) => {
      const shown = withoutMonth(tree)
      const months = everyPart(shown).filter(part => part.kind === 'name' && part.name === 'month')
      expect(months).toEqual([])
      expect(namesIn(shown)).toEqual(namesIn(tree))
      const before = evaluate(tree, name => given.get(name))
      const after = evaluate(shown, name => given.get(name))
      expect(after.ok).toBe(before.ok)
      if (before.ok) expect(after).toEqual(before)
    }),
    { numRuns: 2000 }
  )
})
