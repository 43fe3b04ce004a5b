import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { feedbackFor } from '../../../src/exercises/feedback/feedback.ts'
import { withoutWord } from '../../../src/exercises/grading/counting-words.ts'
import { grade } from '../../../src/exercises/grading/grade.ts'
import { outcomeOf } from '../../../src/exercises/grading/verdict.ts'
import type { Locale } from '../../../src/i18n/locale.ts'
import { load } from '../practice.ts'

const file = (id: string) => load(readFileSync(`content/exercises/${id}.yaml`, 'utf8'))
const movement = file('rfm-movement')

function told(part: string, text: string, locale: Locale, earlier: Record<string, string> = {}) {
  const verdict = grade(movement, part, text, { locale, earlier })
  const feedback = feedbackFor(movement, part, verdict, { locale, text })
  const said = [feedback.read, feedback.verdict, ...feedback.more].join(' ')
  return { outcome: outcomeOf(verdict), said: said.replace(/[\u00a0\u202f]/g, ' ') }
}

const POINTS = {
  en: [
    '3',
    '3 pp',
    '3pp',
    '3 p.p.',
    '3 p. p.',
    '3 ppt',
    '3 pts',
    '3 pt.',
    '3 points',
    '3.0 points'
  ],
  es: ['3', '3 pp', '3 p. p.', '3 pts.', '3 ptos.', '3 puntos', '3,00 puntos porcentuales']
}
const MORE_POINTS = [
  '3 percentage points',
  '3 per cent points',
  '3 % points',
  '+3 Points',
  '≈ 3 pp'
]
const TIMES = {
  en: ['3.54', '3.54x', '3.54 x', 'x3.54', '3.54×', '× 3.54', '3.54 times', '3.54 Times'],
  es: ['3,54', '3,54x', 'x3,54', '3,54 veces', '3,54 ×']
}

describe('the unit that is asked for', () => {
  for (const locale of ['en', 'es'] as const) {
    const points = locale === 'en' ? [...POINTS.en, ...MORE_POINTS] : POINTS.es
    it.each(points)(`points, ${locale}: %s`, text => {
      const { outcome, said } = told('above_target', text, locale)
      expect(outcome).toBe('right')
      expect(said).toMatch(
        locale === 'en' ? /^Read as 3(\.0)? points\. / : /^Leído como 3(,00)? puntos\. /
      )
      expect(said).not.toContain('%')
    })

    it.each(TIMES[locale])(`times, ${locale}: %s`, text => {
      const { outcome, said } = told('times', text, locale)
      expect(outcome).toBe('right')
      expect(said).toContain(locale === 'en' ? 'Read as 3.54 times.' : 'Leído como 3,54 veces.')
    })
  }

  it('a single point is one', () => {
    expect(told('above_target', '1 point', 'en').said).toContain('Read as 1 point.')
    expect(told('above_target', '1 punto', 'es').said).toContain('Leído como 1 punto.')
    expect(told('above_target', '1.0', 'en').said).toContain('Read as 1.0 points.')
  })

  it('a percent sign for points counts, and is spoken of', () => {
    const [en, es] = [told('above_target', '3 %', 'en'), told('above_target', '3 %', 'es')]
    expect([en.outcome, es.outcome]).toEqual(['right', 'right'])
    expect(en.said).toMatch(/^Read as 3 points\. Right\. Points were asked for/)
    expect(es.said).toMatch(/^Leído como 3 puntos\. Correcto\. Se piden puntos/)
    expect(told('above_target', '3 points', 'en').said).not.toContain('were asked for')
  })

  it('what follows from an earlier slip earns its credit with its unit, and is named', () => {
    const carried = told('above_target', '1.2 points', 'en', { up_rate: '13.2 %' })
    expect(carried.outcome).toBe('carried up_rate')
    expect(carried.said).toContain('Credited: it follows from what you answered for up-rate.')
    const alone = told('above_target', '1,2 puntos', 'es')
    expect(alone.outcome).toBe('wrong everybody')
  })

  it('another word is another unit, and the right one is named', () => {
    expect(told('up_rate', '15 points', 'en').said).toContain('the answer is in per cent')
    expect(told('above_target', '3x', 'en').said).toContain('the answer is in percentage points')
    expect(told('times', '3 puntos', 'es').said).toContain('se mide en veces')
    expect(told('times', '354 %', 'en').said).toContain('the answer is in times')
  })

  it('a word alone, or in the middle, is no unit', () => {
    for (const text of ['pp', 'x', 'points', '3 pp 4', 'x3x', '3xx', '0x10', '3 pp points']) {
      expect(told('above_target', text, 'en').outcome, text).toBe('unreadable')
    }
    expect(withoutWord('12 months')).toEqual({ rest: '12 months' })
  })
})

describe('the other notation', () => {
  const incremental = file('incremental-revenue')
  const outcome = (part: string, text: string, locale: Locale) =>
    outcomeOf(grade(incremental, part, text, { locale }))

  it('is asked about where only it is a given, a mistake or near', () => {
    expect(outcome('mean_treated', '219.450', 'en')).toBe('ask-notation')
    expect(outcome('mean_treated', '219,450', 'es')).toBe('ask-notation')
    expect(outcome('mean_control', '10.500', 'en')).toBe('ask-notation')
    expect(outcome('mean_control', '10,500', 'es')).toBe('ask-notation')
    expect(outcome('incremental', '20.000', 'en')).toBe('ask-notation')
    expect(outcome('incremental', '20,000', 'es')).toBe('ask-notation')
  })

  it('is not where the page’s own reading is one', () => {
    expect(outcome('mean_treated', '219,450', 'en')).toBe('given')
    expect(outcome('mean_treated', '219.450', 'es')).toBe('given')
    expect(outcome('incremental', '208,950', 'en')).toBe('wrong totals')
  })

  it('is not where neither is anything: the answer says how the number was read', () => {
    expect(outcome('incremental', '777.123', 'en')).toBe('unexplained')
  })
})
