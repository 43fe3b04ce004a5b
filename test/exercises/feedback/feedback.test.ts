import { describe, expect, it } from 'vitest'
import { feedbackFor } from '../../../src/exercises/feedback/feedback.ts'
import { type Attempt, grade } from '../../../src/exercises/grading/grade.ts'
import type { Verdict } from '../../../src/exercises/grading/verdict.ts'
import { practiceGivens } from '../../../src/exercises/solve.ts'
import type { Locale } from '../../../src/i18n/locale.ts'
import { load, practice } from '../practice.ts'
import { SMALL } from '../small.ts'

function said(part: string, text: string, locale: Locale, earlier: Attempt['earlier'] = {}) {
  const verdict = grade(practice, part, text, { locale, earlier })
  const {
    read,
    verdict: sentence,
    more,
    choices
  } = feedbackFor(practice, part, verdict, {
    locale,
    text
  })
  const options = choices?.map(({ label, text }) => `[${label} → ${text}]`) ?? []
  // Intl prints narrow and plain no-break spaces; they matter on the page, not here.
  return [read, sentence, ...more, ...options].join(' ').replace(/[\u00a0\u202f]/g, ' ')
}

/** Every kind of verdict, as both pages word it. */
const CASES: readonly [string, string, string, string, Record<string, string>?][] = [
  ['right', 'cac', '1,000', '1.000'],
  ['right by a convention', 'churn', '1.3265', '1,3265 %'],
  ['accepted', 'arpu', '80.93', '80,93'],
  ['accepted, net of CAC', 'ltv', '5,153.85', '5.153,85'],
  ['carried from a mistake', 'payback', '21.62', '21,62', { cac: '1764.71' }],
  ['carried from a rounding', 'ltv', '6,137.79', '6.137,79', { churn: '1.33 %' }],
  ['carried from two', 'payback', '25.05', '25,05', { cac: '2004', arpu: '80' }],
  ['carried, mixing bases', 'ltv', '6,260.45', '6.260,45', { arpu: '81.63', churn: '1.3039' }],
  ['a misconception', 'cac', '1,764.71', '1.764,71'],
  ['a misconception with own values', 'ltv', '600.00', '600,00', { arpu: '50' }],
  ['too few digits', 'churn', '1.3', '1,3'],
  ['too few digits for one', 'payback', '12', '12'],
  ['two readings', 'ltv', '6.154', '6,154'],
  ['right, of few digits', 'arpu', '81.6', '81,6'],
  ['right, cut off', 'ltv', '6153', '6153'],
  ['right in whole months', 'payback', '13', '13'],
  ['accepted, of few digits', 'payback', '13.3', '13,3'],
  ['accepted, or cut off', 'churn', '1.32', '1,32'],
  ['rounded on the way', 'ltv', '6,137.59', '6.137,59'],
  ['rounded too much', 'ltv', '6,279.23', '6.279,23'],
  ['rounded too much, a derived value', 'ltv', '6,122.25', '6.122,25'],
  ['a given', 'churn', '13', '13'],
  ['probably a misconception', 'cac', '31', '31'],
  ['close, cut off', 'churn', '1.31', '1,31'],
  ['close', 'ltv', '6,148.00', '6.148,00'],
  ['a thousand times too large', 'cac', '1,000,000', '1.000.000'],
  ['ten times too small, and negative', 'payback', '-1.225', '-1,225'],
  ['a guess', 'arpu', '1,764.71', '1.764,71'],
  ['unexplained', 'payback', '123', '123'],
  ['blank', 'cac', ' ', ' '],
  ['no number', 'cac', 'many', 'muchos'],
  ['a percentage for money', 'cac', '5 %', '5 %'],
  ['money for a percentage', 'churn', '€5', '5 €'],
  ['customers for months', 'payback', '12 customers', '12 clientes']
]

describe('what the reader is told', () => {
  for (const [what, part, en, es, earlier] of CASES) {
    it(what, () => {
      expect({
        en: said(part, en, 'en', earlier),
        es: said(part, es, 'es', earlier)
      }).toMatchSnapshot()
    })
  }

  it('covers every verdict', () => {
    const kinds = CASES.map(
      ([, part, text, , earlier = {}]) =>
        grade(practice, part, text, { locale: 'en', earlier }).kind
    )
    const all: Record<Verdict['kind'], true> = {
      right: true,
      rounded: true,
      'rounded-early': true,
      given: true,
      accepted: true,
      'carried-forward': true,
      misconception: true,
      'needs-digits': true,
      'ask-notation': true,
      close: true,
      slip: true,
      'explained-guess': true,
      wrong: true,
      unreadable: true
    }
    expect(new Set(kinds)).toEqual(new Set(Object.keys(all)))
  })

  it('prints the reader’s own values in the diagnosis of a mistake made with them', () => {
    // ARPU × 12 with the reader's ARPU of 50; the churn in the text is the right one.
    expect(said('ltv', '600.00', 'en', { arpu: '50' })).toContain('one year of ARPU')
    // 81.63 / (1 − 0.02): the text names the retention of the reader, not the right one.
    expect(said('ltv', '83.30', 'en', { churn: '2 %' })).toContain('the retention, 98.00%')
    expect(said('ltv', '82.73', 'en')).toContain('the retention, 98.67%')
  })

  it('speaks of the money of the page', () => {
    const verdict = grade(practice, 'ltv', '5,153.85', { locale: 'en' })
    const context = { locale: 'en', text: '5,153.85', currency: 'USD' } as const
    const { more } = feedbackFor(practice, 'ltv', verdict, context)
    expect(more.join(' ')).toContain('$1,000')
    expect(more.join(' ')).toContain('$6,153.85')
  })

  it('follows the variant’s numbers', () => {
    const givens = new Map([
      ['cost', 20000],
      ['revenue', 90000],
      ['start', 1000],
      ['new', 40],
      ['lost', 10]
    ])
    const verdict = grade(practice, 'cac', '666.67', { locale: 'en', givens })
    const { more } = feedbackFor(practice, 'cac', verdict, { locale: 'en', text: '666.67', givens })
    expect(more.join(' ')).toContain('net growth, 30:')
    expect(more.join(' ')).toContain('brought in 40 customers')
  })

  it('needs no convention to say what the solution gets', () => {
    const plain = load(SMALL.replace('    convention: plain\n', ''))
    const context = { locale: 'en', text: '2000' } as const
    const accepted = grade(plain, 'cac', '2000', context)
    expect(feedbackFor(plain, 'cac', accepted, context)).toMatchObject({
      verdict: 'Also right: this is the answer for two.',
      more: ['The worked solution gets €1,000.']
    })
    const spanish = { locale: 'es', text: '2000' } as const
    const { more } = feedbackFor(plain, 'cac', accepted, spanish)
    expect(more.join().replace(/\s/gu, ' ')).toBe('La solución llega a 1.000 €.')
  })

  it('prints what it can where the page’s numbers leave an answer without a value', () => {
    const givens = new Map([...practiceGivens(practice), ['lost', 0]])
    const context = { locale: 'en', text: '75.00', givens } as const
    const verdict = grade(practice, 'ltv', '75.00', context)
    expect(feedbackFor(practice, 'ltv', verdict, context).tone).toBe('bad')
  })

  it('throws for a part that does not exist', () => {
    const verdict: Verdict = { kind: 'unreadable', reason: 'blank' }
    expect(() => feedbackFor(practice, 'nps', verdict, { locale: 'en', text: '' })).toThrow(
      RangeError
    )
  })
})
