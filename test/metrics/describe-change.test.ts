import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/i18n/format.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { type MetricId, metricOf } from '../../src/metrics/catalogue.ts'
import { CONVENTIONS, type Conventions } from '../../src/metrics/conventions.ts'
import { describeChange } from '../../src/metrics/describe-change.ts'
import type { Givens } from '../../src/metrics/givens.ts'
import { showValue } from '../../src/metrics/show.ts'
import { type Outcome, solve } from '../../src/metrics/solve.ts'
import { ALL_CONVENTIONS, convention, given } from './support.ts'

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

const say = (
  before: Partial<Conventions>,
  after: Partial<Conventions>,
  givens: Partial<Givens> = {},
  locale: Locale = 'en'
): string => plain(describeChange(convention(before), convention(after), given(givens), { locale }))

describe('a switch of conventions', () => {
  it('of the base: ARPU and churn move, LTV does not, and why', () => {
    const text = say({}, { base: 'average' })
    expect(text).toMatch(/^Customer base: opening → average\./)
    expect(text).toContain('ARPU €81.63 → €80.93 (−0.86%)')
    expect(text).toContain('churn 1.3265% → 1.3151% (−0.86%)')
    expect(text).toContain('LTV stays at €6,153.85, because the base cancels')
    // Only what moved: it is spoken at every switch.
    expect(text).not.toMatch(/stays:|customer value|LTV\/CAC/)
    expect(text.split(' ').filter(word => /[\p{L}\d]/u.test(word)).length).toBeLessThan(55)
  })

  it('in Spanish', () => {
    const text = say({}, { base: 'closing', cac: 'net' }, {}, 'es')
    expect(text).toContain('Base de clientes: inicial → final.')
    expect(text).toContain('Coste de adquisición: antes del CAC → neto de CAC.')
    expect(text).toContain('ARPU 81,63 € → 80,24 € (−1,71 %)')
    expect(text).toContain('valor del cliente 6.153,85 € → 5.153,85 € (−16,25 %)')
    expect(text).toContain('El LTV sigue en 6.153,85 €, porque la base se anula')
  })

  it('to none: nothing changes', () => {
    expect(say({}, {})).toBe('The conventions are the same, so no metric changes.')
    expect(say({}, {}, {}, 'es')).toMatch(/no cambia ninguna métrica/)
  })

  it('that gives a value where there was none, or takes one away', () => {
    const gained = say({}, { discounting: 'end' }, { lost: 0 })
    expect(gained).toContain('customer value, which had no value, is now €10,237')
    const lost = say({ discounting: 'end' }, {}, { lost: 0 })
    expect(lost).toContain(
      'No value for customer value as you count it: no customers were lost, so lifetime has no finite value.'
    )
    expect(lost).not.toContain('LTV stays')
  })

  it('between equal bases', () => {
    const text = say({}, { base: 'closing' }, { new: 13 })
    expect(text).toContain('No headline metric changes. As many customers joined as left')
  })

  it('across zero gives no percentage', () => {
    const text = say({}, { money: 'margin' }, { margin: -0.2 })
    expect(text).toContain('customer value €6,153.85 → −€1,230.77;')
  })

  it('too small for two decimals still shows', () => {
    const text = say({}, { base: 'average' }, { start: 1_000_000, new: 31, lost: 30 })
    expect(text).not.toContain('(−0.00%)')
    expect(text).toContain('ARPU')
  })
})

// Between any two of the 48 ways to count, each clause is checked against two solutions of our own.
const HEADLINES: readonly MetricId[] = [
  'customer-value',
  'ltv',
  'ltv-cac',
  'cac',
  'arpu',
  'churn',
  'monthly-value',
  'payback',
  'payback-churn'
]

const BUSINESSES: Record<string, Partial<Givens>> = {
  practice: {},
  'without losses': { lost: 0 },
  'without new customers': { new: 0 },
  'at a loss': { margin: -0.3 },
  'shrinking fast': { lost: 900, cost: 500_000 }
}

/** The pairs that one click leads between, or all. */
const pairs = (all: boolean): (readonly [Conventions, Conventions])[] =>
  ALL_CONVENTIONS.flatMap(before =>
    ALL_CONVENTIONS.filter(after => all || distance(before, after) <= 1).map(
      after => [before, after] as const
    )
  )

const SWITCHES = ['base', 'money', 'cac', 'discounting'] as const

const distance = (a: Conventions, b: Conventions): number =>
  SWITCHES.filter(key => a[key] !== b[key]).length

/** “ARPU €81.63 → €80.93 (−0.86%)”, one for each metric that is said to have moved. */
const clauses = (text: string): string[] =>
  /(?:What changes|Qué cambia): (.*?)\.(?= [A-ZÁÉ]|$)/.exec(text)?.[1]?.split('; ') ?? []

const SAME_BECAUSE = { en: /LTV stays at/, es: /El LTV sigue en/ } as const

/** What is said of a headline metric must be what two solutions of our own say. */
function expectTruth(text: string, id: MetricId, [a, b]: [Outcome, Outcome], locale: Locale): void {
  const { short, name } = metricOf(id)
  const show = (value: number): string =>
    id === 'churn'
      ? formatNumber(value, locale, { kind: 'percent', digits: 4 })
      : showValue(id, value, { locale })
  const moved = clauses(text).filter(
    clause =>
      clause.startsWith(short[locale]) && /^ [−€\d]|^,/.test(clause.slice(short[locale].length))
  )
  if (a.ok && b.ok && Math.abs(a.value - b.value) <= 1e-7 * Math.abs(a.value)) {
    // What stays is passed over, but for LTV when the base cancels.
    expect(moved).toEqual([])
    if (id === 'ltv' && SAME_BECAUSE[locale].test(text)) expect(text).toContain(show(b.value))
  } else if (a.ok && b.ok) {
    expect(moved.length).toBe(1)
    expect(moved[0]).toContain(`${short[locale]} ${show(a.value)} → ${show(b.value)}`)
  } else if (b.ok) {
    expect(moved.length).toBe(1)
    expect(moved[0]).toContain(show(b.value))
  } else {
    expect(moved).toEqual([])
    if (a.ok) expect(text).toContain(name[locale])
  }
}

describe.each(Object.entries(BUSINESSES))(
  'pairs of conventions, a business %s',
  (kind, changes) => {
    it.each(LOCALES)(
      'are told truly in %s',
      locale => {
        const givens = given(changes)
        const solutions = new Map(ALL_CONVENTIONS.map(one => [one, solve(givens, one)]))
        for (const [before, after] of pairs(kind === 'practice' && locale === 'en')) {
          if (before === after) continue
          const text = describeChange(before, after, givens, { locale })
          const outcome = (which: Conventions, id: MetricId) =>
            solutions.get(which)?.get(id) as Outcome
          for (const id of HEADLINES) {
            expectTruth(text, id, [outcome(before, id), outcome(after, id)], locale)
          }
          for (const key of SWITCHES) {
            const label = `${CONVENTIONS[key].label[locale]}: `
            expect(text.includes(label)).toBe(before[key] !== after[key])
          }
          expect(text).not.toMatch(/Infinity|NaN|undefined/)
        }
      },
      60_000
    )
  }
)
