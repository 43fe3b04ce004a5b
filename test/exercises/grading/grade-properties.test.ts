import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { compile, type Part } from '../../../src/exercises/compile.ts'
import { feedbackFor } from '../../../src/exercises/feedback/feedback.ts'
import { candidatesOf } from '../../../src/exercises/grading/candidates.ts'
import { grade } from '../../../src/exercises/grading/grade.ts'
import { creditOf, outcomeOf } from '../../../src/exercises/grading/verdict.ts'
import { practiceGivens, type Values } from '../../../src/exercises/solve.ts'
import { deal } from '../../../src/exercises/variants.ts'
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts'
import { practice } from '../practice.ts'

// Hundreds of cases each, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 })

const compiled = compile(practice)
const parts = [...compiled.parts.values()]

const locale = fc.constantFrom(...LOCALES)
/** By id: a counterexample is easier to read. */
const part = fc.constantFrom(...parts.map(({ id }) => id))
const partOf = (id: string) => compiled.parts.get(id) as Part
/** Variant 0 and dealt ones, not only those that ship. */
const variant = fc
  .nat(10_000)
  .map(seed => deal(practice, seed))
  .filter(givens => givens !== undefined)

/** The number as `toFixed` rounds it, in the notation of a language, with or without thousands. */
function print(value: number, decimals: number, notation: Locale, grouped: boolean): string {
  const text = value.toFixed(decimals)
  const [whole = '', fraction = ''] = text.split('.')
  const sign = notation === 'en' ? ',' : '.'
  const thousands = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, sign) : whole
  return fraction === '' ? thousands : `${thousands}${notation === 'en' ? '.' : ','}${fraction}`
}

/** Decimals that show at least four digits of the number, and those that were asked for. */
function enough(value: number, { unknown }: Part): number {
  const leading = Math.floor(Math.log10(Math.abs(value)))
  return Math.max(unknown.digits, 3 - leading)
}

const isAmbiguous = (text: string): boolean => /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)

describe('every answer that the exercise knows, on any variant', () => {
  it('right and accepted, rounded to the asked digits, earn their credit in either notation', () => {
    fc.assert(
      fc.property(
        variant,
        part,
        locale,
        locale,
        fc.boolean(),
        (givens, name, page, notation, grouped) => {
          const one = partOf(name)
          for (const { tier, id, value } of candidatesOf(compiled, one, givens)) {
            if (tier === 'wrong') continue
            const text = print(value, one.unknown.digits, notation, grouped)
            const verdict = grade(practice, one.id, text, { locale: page, givens })
            expect(creditOf(verdict), text).toBe(1)
            expect(outcomeOf(verdict)).toBe(tier === 'right' ? 'right' : `accepted ${id}`)
          }
        }
      ),
      { numRuns: 150 }
    )
  })

  it('mistakes, with four digits, get their diagnosis and no credit', () => {
    fc.assert(
      fc.property(variant, part, locale, locale, (givens, name, page, notation) => {
        const one = partOf(name)
        for (const { tier, id, value } of candidatesOf(compiled, one, givens)) {
          if (tier !== 'wrong') continue
          const text = print(value, enough(value, one), notation, true)
          const verdict = grade(practice, one.id, text, { locale: page, givens })
          if (isAmbiguous(text) && page !== notation) continue
          expect(creditOf(verdict), text).toBe(0)
          // 6,154 is the ratio LTV / CAC in Spanish and the LTV in English: the page has to ask.
          if (isAmbiguous(text) && verdict.kind === 'ask-notation') continue
          expect(outcomeOf(verdict), text).toBe(`wrong ${id}`)
        }
      }),
      { numRuns: 60 }
    )
  })

  it('a right answer is not lost by what was answered before', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(value => value.toFixed(2))
    const earlier = fc.record({ cac: number, arpu: number, churn: number })
    fc.assert(
      fc.property(part, locale, earlier, (name, page, before) => {
        const one = partOf(name)
        const value = candidatesOf(compiled, one, practiceGivens(practice))[0]?.value ?? Number.NaN
        const text = print(value, one.unknown.digits, page, false)
        const verdict = grade(practice, one.id, text, { locale: page, earlier: before })
        expect(outcomeOf(verdict)).toBe('right')
      })
    )
  })
})

describe('carried forward, on any variant', () => {
  it('credits a payback and an LTV that follow from whatever was typed', () => {
    const typed = fc.record({
      cac: fc.integer({ min: 20_000, max: 900_000 }).map(cents => cents / 100),
      arpu: fc.integer({ min: 2_000, max: 90_000 }).map(cents => cents / 100),
      churn: fc.integer({ min: 110, max: 900 }).map(points => points / 100)
    })
    fc.assert(
      fc.property(variant, locale, typed, (givens, page, { cac, arpu, churn }) => {
        const earlier = {
          cac: print(cac, 2, page, true),
          arpu: print(arpu, 2, page, true),
          churn: `${print(churn, 2, page, true)} %`
        }
        const credit = (id: string, value: number) =>
          creditOf(
            grade(practice, id, print(value, 2, page, true), { locale: page, earlier, givens })
          )
        expect(credit('payback', cac / arpu)).toBe(1)
        expect(credit('ltv', arpu / (churn / 100))).toBe(1)
        expect(credit('ltv', arpu / (churn / 100) - cac)).toBe(1)
      })
    )
  })

  it('the base cancels: one base for both gives revenue / lost', () => {
    const base = fc.constantFrom('right', 'average', 'closing')
    fc.assert(
      fc.property(variant, locale, base, (givens: Values, page, id) => {
        const value = (name: string) => {
          const found = candidatesOf(compiled, compiled.parts.get(name) as Part, givens)
          return found.find(candidate => candidate.id === id)?.value ?? Number.NaN
        }
        const ltv = value('arpu') / (value('churn') / 100)
        expect(ltv).toBeCloseTo((givens.get('revenue') ?? 0) / (givens.get('lost') ?? 1), 6)
        const earlier = {
          arpu: print(value('arpu'), 2, page, false),
          churn: print(value('churn'), 4, page, false)
        }
        const text = print(ltv, 2, page, false)
        expect(outcomeOf(grade(practice, 'ltv', text, { locale: page, givens, earlier }))).toBe(
          'right'
        )
      })
    )
  })
})

describe('any text', () => {
  const soup = fc
    .array(fc.constantFrom(..."0123456789.,-+%€$ eE()kM\u00a0\u2212'’=/×"), { maxLength: 14 })
    .map(characters => characters.join(''))
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    soup,
    fc.double().map(String),
    fc.constantFrom('1e308', '-1e308', '9'.repeat(200), '1e-320', '5e-324', '-0', '٣', '½', 'NaN')
  )

  it('gets a verdict, and the same one again', () => {
    fc.assert(
      fc.property(
        part,
        locale,
        text,
        fc.dictionary(fc.constantFrom('cac', 'arpu', 'churn', 'ltv'), text),
        (name, page, typed, earlier) => {
          const one = partOf(name)
          const verdict = grade(practice, one.id, typed, { locale: page, earlier })
          expect(grade(practice, one.id, typed, { locale: page, earlier })).toEqual(verdict)
          // It travels in stored state: nothing in it but plain data.
          expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
        }
      ),
      { numRuns: 1000 }
    )
  })

  it('gets a verdict whatever the givens are', () => {
    const given = fc.oneof(fc.constant(0), fc.double({ noNaN: true }), fc.integer())
    const all = fc.record({ cost: given, revenue: given, start: given, new: given, lost: given })
    fc.assert(
      fc.property(part, locale, soup, all, (name, page, typed, values) => {
        const givens = new Map(Object.entries(values))
        const verdict = grade(practice, name, typed, { locale: page, givens })
        const told = feedbackFor(practice, name, verdict, { locale: page, text: typed, givens })
        expect([told.verdict, ...told.more].join(' ')).not.toMatch(/NaN|Infinity|∞|undefined/)
      })
    )
  })

  it('earns no credit unless one of its readings is near a right value', () => {
    const goals = new Map(
      parts.map(one => [one.id, candidatesOf(compiled, one, practiceGivens(practice))])
    )
    fc.assert(
      fc.property(part, locale, soup, (name, page, typed) => {
        const one = partOf(name)
        const verdict = grade(practice, one.id, typed, { locale: page })
        if (creditOf(verdict) === 0 || verdict.kind === 'unreadable') return
        if (verdict.kind === 'rounded' || (verdict.kind === 'right' && verdict.whole)) return
        const { value, decimals } = verdict.read
        const near = (goals.get(one.id) ?? []).some(
          goal =>
            goal.tier !== 'wrong' &&
            Math.abs(goal.value - value) <= Math.max(1, 0.5 * 10 ** -decimals) &&
            Math.abs(goal.value - value) <= 0.1 * Math.abs(goal.value)
        )
        expect(near, typed).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })
})
