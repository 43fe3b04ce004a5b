import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { explain } from '../../src/formula/explain.ts'
import { inWords } from '../../src/formula/in-words.ts'
import { evaluateAll, orderOf } from '../../src/formula/order.ts'
import { mustParse } from '../../src/formula/parse.ts'
import type { Node } from '../../src/formula/tree.ts'

// Thousands of cases, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const formulas = (sources: Record<string, string>): Map<string, Node> =>
  new Map(Object.entries(sources).map(([name, source]) => [name, mustParse(source)]))

const solve = (
  sources: Record<string, string>,
  givens: Record<string, number>
): ReturnType<typeof evaluateAll> => evaluateAll(formulas(sources), new Map(Object.entries(givens)))

const PRACTICE = { cost: 30000, revenue: 80000, start: 980, new: 30, lost: 13 }
const METRICS = {
  payback: 'cac / arpu',
  ltv_net: 'ltv - cac',
  ltv: 'arpu * lifetime',
  lifetime: '1 / churn',
  churn: 'lost / base',
  arpu: 'revenue / base',
  cac: 'cost / new',
  base: 'start'
}

describe('formulas that use each other', () => {
  test('the practice numbers, declared last first', () => {
    const results = solve(METRICS, PRACTICE)
    const expected: Record<string, number> = {
      base: 980,
      cac: 1000,
      arpu: 81.63265306122449,
      churn: 0.013265306122448979,
      lifetime: 75.38461538461539,
      ltv: 6153.846153846154,
      ltv_net: 5153.846153846154,
      payback: 12.25
    }
    expect([...results.keys()]).toEqual(Object.keys(METRICS))
    for (const [name, result] of results) {
      if (!result.ok) throw new Error(explain(result.problem, 'en'))
      expect(result.value).toBeCloseTo(expected[name] ?? Number.NaN, 9)
    }
  })

  test('one failure takes down what needs it, and nothing else', () => {
    const results = solve(METRICS, { ...PRACTICE, lost: 0 })
    expect(results.get('cac')).toEqual({ ok: true, value: 1000 })
    expect(results.get('churn')).toEqual({ ok: true, value: 0 })
    expect(results.get('lifetime')).toMatchObject({ problem: { kind: 'division-by-zero' } })
    expect(results.get('ltv')).toMatchObject({
      problem: { kind: 'depends-on', name: 'lifetime', root: 'lifetime' }
    })
    const net = results.get('ltv_net')
    if (!net || net.ok) throw new Error('should fail')
    expect(explain(net.problem, 'en')).toBe(
      'It needs “ltv”, which has no value because “lifetime” has none.'
    )
    expect(explain(net.problem, 'es')).toBe(
      'Necesita «ltv», que no tiene valor porque «lifetime» tampoco lo tiene.'
    )
    expect(
      explain(
        inWords(net.problem, 'es', name => name.toUpperCase()),
        'es'
      )
    ).toContain('«LTV»')
    const ltv = results.get('ltv')
    if (!ltv || ltv.ok) throw new Error('should fail')
    expect(explain(ltv.problem, 'en')).toBe('It needs “lifetime”, which has no value.')
    expect(explain(ltv.problem, 'es')).toBe('Necesita «lifetime», que no tiene valor.')
  })

  test('a branch that is not taken may need what has no value', () => {
    const results = solve({ safe: 'if(x > 0, bad, 7)', bad: '1 / x' }, { x: 0 })
    expect(results.get('safe')).toEqual({ ok: true, value: 7 })
  })

  test('a name nobody knows is told where it is used, not where it is missed', () => {
    const results = solve({ a: 'b + 1', b: 'nobody' }, {})
    expect(results.get('b')).toMatchObject({ problem: { kind: 'unknown-name', name: 'nobody' } })
    expect(results.get('a')).toMatchObject({ problem: { kind: 'depends-on', name: 'b' } })
  })

  test('a formula goes before a given of the same name', () => {
    expect(solve({ a: '2', b: 'a' }, { a: 1 }).get('b')).toEqual({ ok: true, value: 2 })
  })
})

describe('cycles', () => {
  test('each formula on a cycle names its own way round; what hangs from it depends on it', () => {
    const results = solve(
      {
        a: 'b + free',
        b: 'c',
        c: 'a + 1',
        self: 'self + 1',
        user: 'c * 2',
        late: 'user',
        free: '3'
      },
      {}
    )
    expect(results.get('a')).toMatchObject({ problem: { names: ['a', 'b', 'c', 'a'] } })
    expect(results.get('b')).toMatchObject({ problem: { names: ['b', 'c', 'a', 'b'] } })
    expect(results.get('self')).toMatchObject({ problem: { names: ['self', 'self'] } })
    expect(results.get('user')).toMatchObject({ problem: { kind: 'depends-on', name: 'c' } })
    expect(results.get('late')).toMatchObject({
      problem: { kind: 'depends-on', name: 'user', root: 'c' }
    })
    expect(results.get('free')).toEqual({ ok: true, value: 3 })
  })

  test('the sentence names the round trip', () => {
    const { cycles } = orderOf(formulas({ a: 'b', b: 'a', self: 'self' }))
    const [a, self] = [cycles.get('a'), cycles.get('self')]
    if (!a || !self) throw new Error('should be cycles')
    expect(explain(a, 'en')).toBe('The definitions go in a circle: a → b → a.')
    expect(explain(a, 'es')).toBe('Las definiciones forman un círculo: a → b → a.')
    expect(explain(self, 'en')).toBe('“self” is defined by itself.')
    expect(explain(self, 'es')).toBe('«self» se define a partir de sí mismo.')
    expect(
      explain(
        inWords(a, 'es', name => name.toUpperCase()),
        'es'
      )
    ).toContain('A → B → A')
  })

  test('the shortest way is the one told', () => {
    const { cycles } = orderOf(formulas({ a: 'b + c', b: 'c', c: 'd', d: 'a' }))
    expect(cycles.get('a')?.names).toEqual(['a', 'c', 'd', 'a'])
    expect(cycles.get('b')?.names).toEqual(['b', 'c', 'd', 'a', 'b'])
  })
})

test('a long chain does not exhaust the stack', () => {
  const chain = new Map<string, Node>([['n0', mustParse('1')]])
  for (let at = 1; at <= 20000; at++) chain.set(`n${at}`, mustParse(`n${at - 1} + 1`))
  const results = evaluateAll(new Map([...chain].reverse()), new Map())
  expect(results.get('n20000')).toEqual({ ok: true, value: 20001 })
})

test('in any set of formulas each comes after what it uses, unless it is on a cycle', () => {
  const names = ['p', 'q', 'r', 's', 't', 'constructor']
  const uses = fc.array(fc.subarray(names, { maxLength: 3 }), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(uses, lists => {
      const sources = Object.fromEntries(
        names.map((name, index) => [name, ['1', ...(lists[index] ?? [])].join(' + ')])
      )
      const { names: order, cycles } = orderOf(formulas(sources))
      expect([...order, ...cycles.keys()].sort()).toEqual([...names].sort())
      // Reachability by repeated squaring of nothing cleverer than sets.
      const reach = new Map(names.map((name, index) => [name, new Set(lists[index] ?? [])]))
      for (const _ of names) {
        for (const set of reach.values()) {
          for (const next of [...set]) for (const far of reach.get(next) ?? []) set.add(far)
        }
      }
      for (const name of names) expect(cycles.has(name)).toBe(reach.get(name)?.has(name) ?? false)
      for (const [at, name] of order.entries()) {
        for (const used of lists[names.indexOf(name)] ?? []) {
          if (!cycles.has(used)) expect(order.indexOf(used)).toBeLessThan(at)
        }
      }
      for (const { names: way } of cycles.values()) {
        for (const [at, name] of way.slice(0, -1).entries()) {
          expect(lists[names.indexOf(name)]).toContain(way[at + 1])
        }
        expect(way[0]).toBe(way.at(-1))
      }
    })
  )
})
