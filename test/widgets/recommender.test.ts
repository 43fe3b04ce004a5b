import { describe, expect, test } from 'vitest'
import type { RecommenderResult, Rule, Trial } from '../../src/analysis/baskets/model.ts'
import { createBasketDesk } from '../../src/engine/baskets/desk.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { factsOf } from '../../src/widgets/recommender/facts.ts'
import { FIELDS, itemId, recommenderParams } from '../../src/widgets/recommender/fields.ts'
import {
  explainFewer,
  explainHasty,
  explainReport,
  explainRule,
  explainTrial,
  explainUnknown
} from '../../src/widgets/recommender/sentences.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

const RULE: Rule = {
  ...{ givenName: 'Pan', otherName: 'Jamón', both: 30, given: 120, other: 200, baskets: 1600 },
  ...{
    support: 0.01875,
    confidence: 0.25,
    lift: 2,
    cosine: 0.19,
    low: 0.181,
    high: 0.334,
    score: 1.4
  }
}
const TRIAL: Trial = {
  ...{ eligible: 1500, tried: 1000, silent: 50, chance: 0.0004 },
  curve: [{ recommended: 500, popular: 300 }],
  counts: { both: 200, first: 300, second: 100, neither: 400 },
  difference: { difference: 0.2, low: 0.162, high: 0.237 }
}
const RESULT = {
  ...{
    hasty: { ...RULE, both: 1, lift: 27.8 },
    strongest: [RULE],
    recommendations: [],
    unknown: ['Té']
  },
  ...{
    basket: ['Pan'],
    popular: [
      { item: 'Leche', share: 0.4 },
      { item: 'Agua', share: 0.2 }
    ]
  }
} as unknown as RecommenderResult

describe('sentences', () => {
  test('why something is recommended', () => {
    expect(explainRule(RULE, 'en')).toBe(
      'Of 120 baskets with Pan, 30 also hold Jamón: 25.0% (95% interval 18.1% to 33.4%), against 12.5% of all baskets, 2.0 times as often as by chance.'
    )
    expect(explainRule(RULE, 'es')).toBe(
      'De 120 cestas con Pan, 30 llevan también Jamón: el 25,0 % (intervalo del 95 %, de 18,1 % a 33,4 %), frente al 12,5 % de todas las cestas, 2,0 veces lo que saldría por azar.'.replaceAll(
        ' %',
        '\u00a0%'
      )
    )
  })

  test('whether it is worth it, by the interval', () => {
    const say = (low: number, high: number, locale: 'en' | 'es' = 'en') =>
      explainTrial({ ...TRIAL, difference: { difference: 0.2, low, high } }, 3, locale)
    expect(say(0.162, 0.237)).toBe(
      'Here it is worth it. From each of 1,000 baskets, drawn from 1,500, one item was hidden and that basket taken out of all counts; then 3 items were recommended. In 300 baskets only the recommender found it, in 100 only the list of the most sold, in 200 both: a difference of 20.0 points (95% interval 16.2 to 23.7; McNemar’s test p < 0.001). In 5.0% of them no rule had anything to say, and the most sold stood in.'
    )
    expect(say(-0.1, 0.3)).toMatch(/^These baskets cannot tell/)
    expect(say(-0.3, -0.1)).toMatch(/^Here the plain list/)
    expect(say(0.1, 0.3, 'es')).toMatch(
      /^Aquí merece la pena\..*de 10,0 a 30,0; prueba de McNemar, p < 0,001/
    )
  })

  test('what care is for; nothing is said where the highest lift is well founded', () => {
    expect(explainHasty(RESULT, 5, 'en')).toBe(
      'Why a minimum: the highest lift of all, 27.8, belongs to Pan and Jamón, bought together once. The first pair that is seen often enough has 2.0.'
    )
    expect(explainHasty(RESULT, 5, 'es')).toContain('que han coincidido una vez')
    expect(explainHasty({ ...RESULT, hasty: RULE }, 5, 'en')).toBe('')
    expect(explainHasty({ ...RESULT, strongest: [] }, 5, 'en')).not.toContain('The first pair')
  })

  test('fewer rules than places, and items of other baskets', () => {
    expect(explainFewer(RESULT, 2, 'en')).toContain('Leche and Agua')
    expect(explainFewer(RESULT, 0, 'en')).toBe('')
    expect(explainUnknown(RESULT, 'es')).toBe(
      'Aquí ninguna cesta lleva Té. Lo recomendado es para Pan.'
    )
    expect(explainUnknown({ ...RESULT, unknown: [] }, 'es')).toBe('')
  })

  test('how the text was read', () => {
    const report = {
      layout: 'rows',
      baskets: 3,
      items: 2,
      repeated: 1,
      huge: 2,
      setAside: 3,
      unread: 4
    } as const
    expect(explainReport(report, 'en')).toHaveLength(5)
    expect(explainReport({ ...report, layout: 'lines' }, 'es')[0]).toBe(
      'Leído como una cesta por línea: 3 cestas, 2 artículos distintos.'
    )
  })
})

describe('what is asked', () => {
  const values = readFields(FIELDS.widget, FIELDS.fields, DEFAULTS)
  test('the sample opens with spaghetti; baskets of one’s own with what the strongest rule starts from', () => {
    expect(recommenderParams(values, DEFAULTS, true, 'es').basket).toEqual(['Espaguetis'])
    expect(recommenderParams(values, DEFAULTS, false, 'es').basket).toEqual([])
    const state = { options: { [itemId(2)]: 'Leche' } }
    expect(recommenderParams(values, state, true, 'es').basket).toEqual(['Espaguetis', 'Leche'])
    const chosen = { options: { [itemId(1)]: 'Leche', [itemId(2)]: 'Leche' } }
    expect(recommenderParams(values, chosen, true, 'es').basket).toEqual(['Leche'])
  })

  test('the numbers on the first page are those of the sample', async () => {
    const params = recommenderParams(values, DEFAULTS, true, 'en')
    const source = { kind: 'sample', locale: 'en' } as const
    const answer = await createBasketDesk().ask(
      { params, layout: null, mark: 's', source },
      () => {}
    )
    if (!answer.ok) throw new Error(answer.why)
    const facts = new Map(
      factsOf(answer.result, params, 'en').map(({ metric, value }) => [metric, value])
    )
    expect(facts.get('recommender-baskets')).toBe(2000)
    const { first, second, both } = answer.result.trial.counts
    const { tried } = answer.result.trial
    expect(facts.get('recommender-hit-rate')).toBeCloseTo((first + both) / tried, 12)
    expect(facts.get('recommender-popular-rate')).toBeCloseTo((second + both) / tried, 12)
    expect(facts.get('recommender-difference')).toBeCloseTo((first - second) / tried, 12)
    // Sauce, cheese and garlic are what a plate of spaghetti asks for in the script.
    expect(answer.result.recommendations[0]?.item).toMatch(/Tomato sauce|Minced beef|Grated cheese/)
  })
})
