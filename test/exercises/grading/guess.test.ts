import { describe, expect, it } from 'vitest'
import { grade } from '../../../src/exercises/grading/grade.ts'
import { practice } from '../practice.ts'

const verdict = (part: string, text: string) => grade(practice, part, text, { locale: 'en' })

const guess = (part: string, text: string) => {
  const given = verdict(part, text)
  return given.kind === 'explained-guess' ? given.formula : given.kind
}

describe('a number that no candidate explains', () => {
  it('is looked for among small formulas over what the reader has', () => {
    // Nothing of this is declared in the exercise.
    expect(guess('cac', '50,000')).toBe('revenue - cost')
    expect(guess('cac', '360,000')).toBe('cost * 12')
    expect(guess('cac', '0.3750')).toBe('cost / revenue')
    expect(guess('cac', '81.63')).toBe('revenue / start')
    expect(guess('arpu', '1,000.00')).toBe('cac')
    expect(guess('arpu', '1,764.71')).toBe('cost / (new - lost)')
    expect(guess('ltv', '7,153.85')).toBe('revenue / lost + cac')
    expect(guess('payback', '9.188')).toBe('wrong')
  })

  it('is not explained by coincidence: few digits prove nothing', () => {
    for (const text of ['17', '2', '0', '7.1', '123', '5000']) {
      expect(guess('payback', text), text).toBe('wrong')
    }
  })

  it('may be right but for a power of ten or the sign', () => {
    expect(verdict('cac', '1000000')).toMatchObject({ kind: 'slip', power: 3, sign: false })
    expect(verdict('ltv', '61.5385')).not.toMatchObject({ kind: 'slip' })
    expect(verdict('ltv', '61,538.5')).toMatchObject({ kind: 'slip', power: 1, sign: false })
    expect(verdict('payback', '-12.25')).toMatchObject({ kind: 'slip', power: 0, sign: true })
    expect(verdict('payback', '-1.225')).toMatchObject({ kind: 'slip', power: -1, sign: true })
    expect(verdict('churn', '132.65 %')).toMatchObject({ kind: 'slip', power: 2 })
  })
})
