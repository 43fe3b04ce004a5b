import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { customerFlow, type FlowInput } from '../../src/analysis/customer-flow.ts'
import { breakEven, ltvCurve } from '../../src/analysis/unit-economics.ts'
import { monthName } from '../../src/charts/format.ts'
import type { ChartSpec } from '../../src/charts/spec.ts'
import { formatNumber } from '../../src/i18n/format.ts'
import { LOCALES, type Locale } from '../../src/i18n/locale.ts'
import { GIVEN_IDS, GIVENS, type Givens } from '../../src/metrics/givens.ts'
import { solve } from '../../src/metrics/solve.ts'
import { CHARTS, lookOf, PRACTICE, type Reader, readerArb } from './examples.ts'

/*
 * Each sentence makes claims; each claim is checked here against numbers worked out in another way
 * than the chart's: the whole sheet solved again, or a simulation.
 */

const money = (value: number, locale: Locale) =>
  formatNumber(value + 0, locale, { kind: 'money', currency: 'EUR' })

const both = (check: (locale: Locale) => void) => LOCALES.forEach(check)

const runs = { numRuns: 300 }

describe('LTV against churn', () => {
  const MORE = { en: 'That is more than', es: 'Es más de lo que cuesta captarlo' }
  const LESS = { en: 'That is less than', es: 'Es menos de lo que cuesta captarlo' }
  const GAIN = { en: 'leaves a gain', es: 'deja ganancia' }
  const LOSS = { en: 'leaves a loss', es: 'deja pérdida' }

  test('names the value, and compares it with CAC as the sheet does', () => {
    fc.assert(
      fc.property(readerArb, reader => {
        const sheet = solve(reader.givens, reader.conventions)
        const value = sheet.get('customer-value')
        const cac = sheet.get('cac')
        const net = reader.conventions.cac === 'net'
        both(locale => {
          const { title, sentence } = CHARTS.ltv(reader, lookOf(locale))
          if (!value?.ok) {
            // Nothing is said to be worth anything at the reader's churn.
            for (const claim of [MORE, LESS, GAIN, LOSS]) {
              expect(sentence).not.toContain(claim[locale])
            }
            return
          }
          expect(title).toContain(money(value.value, locale))
          expect(sentence).toContain(money(value.value, locale))
          const margin = net ? value.value : cac?.ok ? value.value - cac.value : 0
          expect(sentence.includes((net ? GAIN : MORE)[locale])).toBe(margin > 0)
          expect(sentence.includes((net ? LOSS : LESS)[locale])).toBe(margin < 0)
        })
      }),
      runs
    )
  })

  test('half and twice the churn are those churn rates', () => {
    const { churn, atHalf, atTwice } = ltvCurve(PRACTICE.givens, PRACTICE.conventions)
    if (churn === null || atHalf === null || atTwice === null) throw new Error('no churn')
    // The same by halving and doubling the customers lost.
    const with_ = (lost: number) => {
      const value = solve({ ...PRACTICE.givens, lost }, PRACTICE.conventions).get('ltv')
      return value?.ok ? value.value : Number.NaN
    }
    expect(atHalf).toBeCloseTo(with_(6.5), 6)
    expect(atTwice).toBeCloseTo(with_(26), 6)
    expect(CHARTS.ltv(PRACTICE, lookOf('en')).sentence).toBe(
      'At 1.33% churn a month a customer is worth €6,153.85; at half that churn it would be €12,308, at twice that churn €3,076.92. That is more than the €1,000 it costs to win one.'
    )
  })

  const given = (change: Partial<Givens>): Reader => ({
    ...PRACTICE,
    givens: { ...PRACTICE.givens, ...change }
  })
  const said = (change: Partial<Givens>) => CHARTS.ltv(given(change), lookOf('en')).sentence

  test('edges: no churn, no base, more lost than there were, nobody new', () => {
    expect(said({ lost: 0 })).toBe(
      'At 0% churn nobody ever leaves, and the formula gives no finite value. At 5% a month it would be €1,632.65.'
    )
    expect(said({ start: 0 })).toMatch(/^These numbers give no customer value/)
    expect(said({ lost: 2000 })).toMatch(/More customers left than the base counts\.$/)
    const continuous = { ...PRACTICE.conventions, discounting: 'continuous' } as const
    const all = { ...given({ lost: 980 }), conventions: continuous }
    expect(CHARTS.ltv(all, lookOf('en')).sentence).toMatch(
      /^A churn of 100% a month gives no customer value\./
    )
    expect(said({ new: 0 })).toMatch(/There is no CAC to compare it with\.$/)
  })
})

describe('break-even', () => {
  /** The month in which a ledger kept month by month comes out of the red, within 5,000 months. */
  function turn({ cac, monthlyValue, churn }: ReturnType<typeof breakEven>): number | null {
    let [balance, alive] = [-(cac ?? 0), 1]
    const dust = 1e-9 * (cac ?? 0)
    for (let month = 0; month <= 5000; month += 1) {
      if (balance >= -dust) return month
      balance += alive * (monthlyValue ?? 0)
      alive *= 1 - (churn ?? 0)
    }
    return null
  }
  const NEVER = {
    en: /never recovered|short for ever/,
    es: /no se recuperan nunca|al final (faltan|siempre falta)/
  }
  const RECOVERED = { en: 'is recovered after', es: 'se recupera en' }

  test('“recovered” and “never” are what the ledger says', () => {
    fc.assert(
      fc.property(readerArb, reader => {
        const data = breakEven(reader.givens, reader.conventions)
        both(locale => {
          const { title, sentence } = CHARTS.breakEven(reader, lookOf(locale))
          const never = NEVER[locale].test(sentence)
          const recovered = sentence.includes(RECOVERED[locale])
          if (data.expected.length === 0 || data.cac === 0) {
            expect([never, recovered]).toEqual([false, false])
            return
          }
          expect(never).toBe(!recovered)
          expect(title.includes(RECOVERED[locale])).toBe(recovered)
          const month = turn(data)
          if (never) expect(month).toBeNull()
          else if (data.month !== null && data.month < 5000) {
            expect(month).not.toBeNull()
            expect(Math.abs((month ?? 0) - Math.ceil(data.month - 1e-6))).toBeLessThanOrEqual(1)
          }
        })
      }),
      runs
    )
  })

  const said = (
    change: Partial<Givens>,
    locale: Locale = 'en',
    money: 'revenue' | 'margin' = 'revenue'
  ) =>
    CHARTS.breakEven(
      {
        ...PRACTICE,
        givens: { ...PRACTICE.givens, ...change },
        conventions: { ...PRACTICE.conventions, money }
      },
      lookOf(locale)
    ).sentence

  test('practice numbers and every edge, word for word', () => {
    expect(said({})).toBe(
      'Winning a customer costs €1,000. Counting those who leave, that is recovered after 13.28 months (12.25 if nobody left). After 24 months the balance is €687.46.'
    )
    expect(said({}, 'es').replaceAll('\u00a0', ' ')).toBe(
      'Captar un cliente cuesta 1.000 €. Contando a los que se van, ese coste se recupera en 13,28 meses (12,25 si no se fuera nadie). Al cabo de 24 meses, el saldo es de 687,46 €.'
    )
    expect(said({ lost: 0 })).toMatch(/As nobody leaves, that is recovered after 12.25 months\. /)
    expect(said({ cost: 0 })).toMatch(/^Winning a customer costs nothing/)
    expect(said({ new: 0 })).toBe('Nobody joined, so there is no CAC to recover.')
    expect(said({ start: 0 })).toMatch(/^There is no base of customers/)
    expect(said({ lost: 2000 })).toMatch(/^More customers left than the base counts/)
    expect(said({ revenue: 0 })).toMatch(/brings in nothing, so the €1,000 spent/)
    expect(said({ margin: -0.2 }, 'en', 'margin')).toMatch(
      /^Each month with a customer loses €16.33/
    )
    expect(said({ lost: 500 })).toBe(
      'Customers leave before they have paid for themselves: of the €1,000 spent to win one, the balance stays €840 short for ever. Only one who stayed 12.25 months would pay it back.'
    )
  })
})

describe('tornado', () => {
  test('the input named first has the largest effect, those without effect have none', () => {
    fc.assert(
      fc.property(readerArb, ({ givens, conventions }) => {
        const at = (id: keyof Givens, factor: number) => {
          const { min, max } = GIVENS[id]
          const input = Math.min(max, Math.max(min, Number((givens[id] * factor).toPrecision(12))))
          const value = solve({ ...givens, [id]: input }, conventions).get('customer-value')
          return value?.ok ? value.value : Number.NaN
        }
        const sizes = new Map(GIVEN_IDS.map(id => [id, Math.abs(at(id, 1.1) - at(id, 0.9))]))
        const most = Math.max(...[...sizes.values()].filter(Number.isFinite))
        const now = solve(givens, conventions).get('customer-value')
        both(locale => {
          const reader = { ...PRACTICE, givens, conventions }
          const { title, sentence } = CHARTS.tornado(reader, lookOf(locale))
          if (!now?.ok) {
            expect(title).toMatch(/^(No|No hay) /)
            return
          }
          const [, first] =
            /(?:is that of|el del?|those of|los del?) (.+?)(?:: (?:from|with|del?|con) )/.exec(
              sentence
            ) ?? []
          if (first === undefined) {
            expect(most).toBeLessThanOrEqual(1e-9 * Math.abs(now.value))
            return
          }
          const named = GIVEN_IDS.filter(id => first.includes(GIVENS[id].name[locale]))
          expect(named.length).toBeGreaterThan(0)
          expect(named.some(id => (sizes.get(id) ?? 0) >= most * (1 - 1e-6))).toBe(true)
        })
      }),
      runs
    )
  })

  test('practice numbers, word for word', () => {
    const { title, sentence } = CHARTS.tornado(PRACTICE, lookOf('en'))
    expect(title).toBe('Customer value depends most on customers lost')
    expect(sentence).toBe(
      'Customer value is €6,153.85. The largest effect is that of customers lost: from 11.70 to 14.30, it goes from €6,837.61 to €5,594.41. Next comes revenue. No effect: customers at the start.'
    )
    const spanish = CHARTS.tornado(PRACTICE, lookOf('es'))
    expect(spanish.title).toBe('Valor del cliente: depende sobre todo de las bajas')
    expect(spanish.sentence.replaceAll('\u00a0', ' ')).toBe(
      'Valor del cliente: 6.153,85 €. Por separado, el mayor efecto es el de las bajas: de 11,70 a 14,30, el resultado pasa de 6.837,61 € a 5.594,41 €. Después, los ingresos. Sin efecto: los clientes al inicio.'
    )
  })
})

describe('customer flow', () => {
  const RED = {
    en: {
      never: 'never in the red',
      still: 'still in the red',
      out: 'out of the red for good in month'
    },
    es: {
      never: 'sin pasar por números rojos',
      still: 'sigue en números rojos',
      out: 'sale definitivamente de números rojos en el mes'
    }
  }

  test('in the red, out of it, never there: as the months say', () => {
    fc.assert(
      fc.property(readerArb, reader => {
        both(locale => {
          const { sentence } = CHARTS.flowValue(reader, lookOf(locale))
          const parts = sentence.split(/(?<=\.) (?=Retener|C:)/)
          expect(parts).toHaveLength(3)
          reader.flows.forEach((input, i) => {
            const sums = customerFlow(input).cumulative
            const last = sums.at(-1) ?? 0
            const part = parts[i] ?? ''
            const negative = sums.some(sum => sum < 0)
            expect(part.includes(RED[locale].never)).toBe(!negative)
            expect(part.includes(RED[locale].still)).toBe(last < 0)
            expect(part.includes(RED[locale].out)).toBe(negative && last >= 0)
            const month = new RegExp(`${RED[locale].out} (\\d+)`).exec(part)?.[1]
            if (month !== undefined) {
              expect(sums.slice(Number(month)).every(sum => sum >= 0)).toBe(true)
              expect(sums[Number(month) - 1]).toBeLessThan(0)
            }
          })
        })
      }),
      runs
    )
  })

  test('where the base goes in the long run is where a long simulation goes', () => {
    const flow = (change: Partial<FlowInput>): Reader => ({
      ...PRACTICE,
      flows: [{ ...(PRACTICE.flows[0] as FlowInput), ...change }]
    })
    const said = (change: Partial<FlowInput>) =>
      CHARTS.flowActive(flow(change), lookOf('en')).sentence
    const later = (change: Partial<FlowInput>, months = 3000) =>
      customerFlow({ ...(PRACTICE.flows[0] as FlowInput), ...change, months }).active
    expect(said({})).toMatch(/: 1,686 customers after 60 months; .* settle at 2,262\.$/)
    expect(later({}).at(-1)).toBeCloseTo(2261.54, 2)
    const recovery = { recovery: 0.02, unreachable: 0 }
    expect(said(recovery)).toMatch(/in the long run it grows by 18.04 a month\.$/)
    const [before = 0, after = 0] = later(recovery).slice(-2)
    expect(after - before).toBeCloseTo(18.04, 2)
  })

  test('the title names the scenario with the most at the end', () => {
    fc.assert(
      fc.property(readerArb, reader => {
        const ends = reader.flows.map(input => customerFlow(input).active.at(-1) ?? 0)
        const title = CHARTS.flowActive(reader, lookOf('en')).title
        const named = [...title.matchAll(/“(.*?)”/g)].map(([, name]) => name)
        const best = Math.max(...ends)
        const first = ['As it is', 'Retener más clientes cada mes', 'C'].filter(
          (_, at) => (ends[at] ?? 0) >= best * (1 - 1e-6)
        )
        // All level: nobody is named.
        expect(named).toEqual(first.length === 3 ? [] : first)
      }),
      runs
    )
  })
})

describe('one metric by month', () => {
  const said = (values: Reader['months'], locale: Locale): ChartSpec =>
    CHARTS.monthly({ ...PRACTICE, months: values }, lookOf(locale))

  test('lowest, highest and the months without a value', () => {
    fc.assert(
      fc.property(readerArb, ({ months }) => {
        both(locale => {
          const { sentence } = said(months, locale)
          const known = months.filter(row => row.value !== null)
          const values = known.map(row => row.value ?? 0)
          const [, low, lowest] = /(?:lowest in|mínimo en) (.*?) \((.*?)\)/.exec(sentence) ?? []
          const [, high, highest] = /(?:highest in|máximo en) (.*?) \((.*?)\)/.exec(sentence) ?? []
          if (low === undefined) {
            expect(new Set(values.map(value => money(value, locale))).size).toBeLessThanOrEqual(1)
            return
          }
          expect(lowest).toBe(money(Math.min(...values), locale))
          expect(highest).toBe(money(Math.max(...values), locale))
          const valueIn = (name: string | undefined) =>
            known.find(row => monthName(row.month, locale) === name)?.value
          expect(valueIn(low)).toBe(Math.min(...values))
          expect(valueIn(high)).toBe(Math.max(...values))
        })
      }),
      runs
    )
  })

  test('holes are said: a month without a value, a month that is missing', () => {
    // July has no value, May is missing.
    expect(said(PRACTICE.months, 'en').sentence).toBe(
      'CAC from Jan 2026 to Aug 2026: lowest in Jan 2026 (€920), highest in Aug 2026 (€1,060), €1,060 at the end. No value in May 2026 and Jul 2026.'
    )
    expect(said(PRACTICE.months, 'es').sentence).toContain('Sin valor en may 2026 y jul 2026.')
    const [first] = PRACTICE.months
    expect(said(first ? [first] : [], 'en').sentence).toBe('CAC was €920 in Jan 2026.')
    expect(said([], 'en').sentence).toBe('CAC has no value in any month of the table.')
    expect(said([], 'es').title).toBe('CAC: ningún mes tiene valor')
    const flat = PRACTICE.months.map(({ month }) => ({ month, value: 5 }))
    expect(said(flat, 'en').sentence).toContain('was €5 in every month with a value')
  })
})
