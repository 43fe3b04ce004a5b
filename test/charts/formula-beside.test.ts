import { describe, expect, test } from 'vitest'
import { formulaBeside, type TwoFormulas } from '../../src/charts/formula-beside.ts'

const EN = { locale: 'en', currency: 'EUR' } as const
const ES = { locale: 'es', currency: 'EUR' } as const

const two = (
  right: (x: number) => number | null,
  yours: (x: number) => number | null
): TwoFormulas => ({
  moved: 'lost customers',
  result: 'CAC',
  movedStyle: { kind: 'integer' },
  resultStyle: { kind: 'money' },
  at: 10,
  points: [5, 10, 15].map(x => ({ x, right: right(x), yours: yours(x) }))
})

describe('a formula beside the right one', () => {
  test('says what moving the number does to both', () => {
    const title = (right: (x: number) => number, yours: (x: number) => number) =>
      formulaBeside(two(right, yours), EN).title
    expect(
      title(
        x => x,
        x => 2 * x
      )
    ).toBe('As “lost customers” grows, both go the same way, but not alike')
    expect(
      title(
        x => x,
        x => -x
      )
    ).toBe('As “lost customers” grows, your formula goes the other way')
    expect(
      title(
        () => 7,
        x => x
      )
    ).toBe('“lost customers” changes your number and not the right one')
    expect(
      title(
        x => x,
        () => 7
      )
    ).toBe('“lost customers” changes the right number; your formula does not see it')
    expect(
      title(
        () => 7,
        () => 8
      )
    ).toBe('“lost customers” changes neither of the two')
    expect(
      formulaBeside(
        two(
          () => 7,
          x => x
        ),
        ES
      ).title
    ).toBe('«lost customers» cambia tu número y no el correcto')
  })

  test('the sentence has the ends of both, and what is missing is called so', () => {
    const { sentence, table, marks } = formulaBeside(
      two(
        () => 1000,
        x => (x > 12 ? null : 100 * x)
      ),
      EN
    )
    expect(sentence).toBe(
      'With “lost customers” from 5 to 15, the right result goes from €1,000 to €1,000, and that of your formula from €500 to €1,000.'
    )
    expect(table.rows).toEqual([
      [5, 1000, 500],
      [10, 1000, 1000],
      [15, 1000, null]
    ])
    expect(marks.find(({ key }) => key === 'yours')).toMatchObject({
      points: [
        [5, 500],
        [10, 1000]
      ]
    })
    expect(marks.find(({ key }) => key === 'yours-now')).toMatchObject({ points: [[10, 1000]] })
    const none = formulaBeside(
      two(
        () => 1,
        () => null
      ),
      ES
    )
    expect(none.sentence).toContain('de sin valor a sin valor')
  })
})
