import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, YES } from '../../../src/analysis/segments/evaluate.ts'
import { EVERYBODY, type Group, type Rule } from '../../../src/analysis/segments/rule.ts'
import type { Trait } from '../../../src/analysis/segments/traits.ts'
import { type Chosen, segmentViews, VIEWS } from '../../../src/analysis/segments/views.ts'
import { peopleFrom, somePeople, someRule } from './some.ts'

const asRule = (trait: Trait): Rule =>
  trait.kind === 'value'
    ? { kind: 'value', field: trait.field, op: 'is', value: trait.value }
    : {
        kind: 'group',
        join: 'all',
        rules: [
          { kind: 'number', field: trait.field, op: 'at-least', value: trait.from },
          ...(trait.to === null
            ? []
            : [
                {
                  kind: 'number',
                  field: trait.field,
                  op: 'at-most',
                  value: trait.to - 1e-9
                } as const
              ])
        ]
      }

describe('linked views', () => {
  it('count whom a rule would find that asks for the choices of the other views', () => {
    fc.assert(
      fc.property(
        someRule,
        somePeople,
        fc.array(fc.tuple(fc.constantFrom(...VIEWS), fc.nat(5)), { maxLength: 4 }),
        (rule, people, picks) => {
          const answers = evaluate(rule, people)
          const plain = segmentViews(people, answers, {})
          const chosen: Record<string, Set<string>> = {}
          for (const [view, nth] of picks) {
            const bars = plain.views.find(one => one.view === view)?.bars ?? []
            const bar = bars[nth % Math.max(1, bars.length)]
            if (bar) chosen[view] = (chosen[view] ?? new Set()).add(bar.key)
          }
          const found = segmentViews(people, answers, chosen as Chosen)
          const choiceOf = (view: string): Rule[] => {
            const keys = chosen[view]
            if (!keys) return []
            const bars = plain.views.find(one => one.view === view)?.bars ?? []
            return [
              {
                ...{ kind: 'group', join: 'any' },
                rules: bars.filter(({ key }) => keys.has(key)).map(({ trait }) => asRule(trait))
              }
            ]
          }
          const size = (parts: readonly Rule[]) => {
            const all: Group = { kind: 'group', join: 'all', rules: [rule, ...parts] }
            return evaluate(all, people).filter(answer => answer === YES).length
          }
          expect(found.picked).toBe(size(VIEWS.flatMap(choiceOf)))
          expect(found.members).toBe(size([]))
          for (const { view, bars, picked } of found.views) {
            const others = VIEWS.filter(one => one !== view).flatMap(choiceOf)
            expect(picked).toBe(size([{ kind: 'known', field: view }, ...others]))
            for (const bar of bars) expect(bar.picked).toBe(size([asRule(bar.trait), ...others]))
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  it('a choice of a view with nothing chosen, or of a bar that is not there', () => {
    const people = peopleFrom('id\ttown\n1\tVigo\n2\tLugo')
    const all = evaluate(EVERYBODY, people)
    expect(segmentViews(people, all, { town: new Set() }).picked).toBe(2)
    expect(segmentViews(people, all, { town: new Set(['soria']) }).picked).toBe(0)
  })

  it('shows eight values at most and says how many there are beside', () => {
    const rows = Array.from({ length: 11 }, (_, i) => `${i}\tTown ${i}`)
    const people = peopleFrom(['id\ttown', ...rows].join('\n'))
    const town = segmentViews(people, evaluate(EVERYBODY, people), {}).views.find(
      ({ view }) => view === 'town'
    )
    expect(town?.bars.length).toBe(8)
    expect(town?.others).toBe(3)
  })
})

describe('what those picked are worth', () => {
  it('by hand', () => {
    const people = peopleFrom(
      'id\ttown\tspend\torders\tlast\n1\tVigo\t10\t1\t2026-01-01\n2\tVigo\t30\t3\t2026-01-11\n3\tLugo\t60\t2\t2026-01-06\n4\tLugo\t\t\t'
    )
    const { worth } = segmentViews(people, evaluate(EVERYBODY, people), { town: new Set(['vigo']) })
    expect(worth).toEqual({
      spend: 20,
      range: null,
      spendOfAll: 100 / 3,
      money: 0.4,
      orders: 2,
      since: 5
    })
  })

  it('Student’s interval of 1 … 20: 10.5 ± 2.0930 · 5.9161 / √20', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i}\t${i + 1}`)
    const people = peopleFrom(['id\tspend', ...rows].join('\n'))
    const { range } = segmentViews(people, evaluate(EVERYBODY, people), {}).worth
    expect(range?.[0]).toBeCloseTo(10.5 - 2.7688, 3)
    expect(range?.[1]).toBeCloseTo(10.5 + 2.7688, 3)
  })

  it('nobody and nothing have no worth', () => {
    const people = peopleFrom('id\tspend\n1\t0')
    const none = evaluate({ ...EVERYBODY, join: 'any' }, people)
    expect(segmentViews(people, none, {}).worth).toEqual({
      ...{ spend: null, range: null, spendOfAll: 0, money: null, orders: null, since: null }
    })
  })
})
