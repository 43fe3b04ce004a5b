import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestAgain } from '../../src/charts/best-again.ts'
import { drawToString } from '../../src/charts/drawing/server.ts'
import { peekingAlarms } from '../../src/charts/peeking-alarms.ts'
import { readListed } from '../../src/ingest/listed/read.ts'
import { COLUMNS } from '../../src/widgets/campaign-lift/columns.ts'
import { bestFacts, claimFacts, factsOf, peekFacts } from '../../src/widgets/campaign-lift/facts.ts'
import { FIELDS } from '../../src/widgets/campaign-lift/fields.ts'
import { notesOf, winnerNotes } from '../../src/widgets/campaign-lift/notes.ts'
import { type Found, resultOf } from '../../src/widgets/campaign-lift/result.ts'
import { SAMPLE } from '../../src/widgets/campaign-lift/sample.ts'
import { isNoResult } from '../../src/widgets/declared/declaration.ts'
import { readFields } from '../../src/widgets/fields/values.ts'
import { DEFAULTS } from '../../src/workbook/state.ts'

const VALUES = readFields('campaign-lift', FIELDS, DEFAULTS)
const LOCALES = ['en', 'es'] as const

const found = (changes: Partial<typeof VALUES>, text = SAMPLE.en): Found => {
  const { rows } = readListed(text, COLUMNS, { locale: 'en' })
  const result = resultOf({ ...VALUES, ...changes }, rows)
  if (isNoResult(result)) throw new Error(result.why.en)
  return result
}

const page = (locale: 'en' | 'es') => ({ locale, currency: 'EUR' as const })
const shown = (result: Found, metric: string) =>
  factsOf(result, 'en').find(fact => fact.metric === metric)?.shown

describe('the sample', () => {
  test('2,085 of 6,350 against 17,770 of 82,000: 11.2 points, ×1.5', () => {
    const facts = factsOf(found({}), 'en')
    const value = (metric: string) => facts.find(fact => fact.metric === metric)?.value
    expect(value('lift-opens-difference')).toBeCloseTo(100 * (2085 / 6350 - 17_770 / 82_000), 10)
    expect(value('lift-opens-ratio')).toBeCloseTo(2085 / 6350 / (17_770 / 82_000), 10)
    expect(value('lift-sales-ratio')).toBeCloseTo(27 / 6350 / (94 / 82_000), 10)
    expect(shown(found({}), 'lift-opens-difference')).toBe('11.2 (10.0 to 12.4)')
    expect(shown(found({}), 'lift-sales-ratio')).toBe('×3.71 (×2.42 to ×5.69)')
  })

  test('its campaigns differ more than chance, and the reader is told', () => {
    expect(found({}).uneven?.factor).toBeGreaterThan(1.5)
    expect(notesOf(found({}), page('en')).join(' ')).toContain('differ more than chance')
  })
})

test('what the page opens with on claims, the best of twelve and looking fourteen times', () => {
  const result = found({})
  const facts = [claimFacts, bestFacts, peekFacts].flatMap(of => of(result, 'en'))
  const value = (metric: string) => facts.find(fact => fact.metric === metric)?.value
  // The lesson has these numbers.
  expect(value('claim-points-detect')).toBe(82)
  expect(value('claim-points-precise')).toBe(615)
  expect(value('claim-times-detect')).toBe(635)
  expect(value('claim-times-precise')).toBe(82_138)
  expect(value('best-first')).toBeCloseTo(0.227, 3)
  expect(value('best-again')).toBeCloseTo(0.21, 3)
  expect(value('peek-theory')).toBeCloseTo(0.22, 3)
})

describe('numbers typed', () => {
  const typed = { from: 'typed' } as const

  test('are compared instead of the table', () => {
    const result = found({ ...typed, segSends: 70, segOpens: 56, plainSends: 80, plainOpens: 48 })
    // 86 clicks of 70 sends cannot be: that group has no share.
    expect(shown(result, 'lift-opens-difference')).toBe('no share to compare')
    const fixed = { segClicks: 3, segSales: 0, plainClicks: 2, plainSales: 0 }
    const good = found({
      ...{ ...typed, ...fixed },
      ...{ segSends: 70, segOpens: 56, plainSends: 80, plainOpens: 48 }
    })
    // Newcombe’s example: 0.0524 to 0.3339.
    expect(shown(good, 'lift-opens-difference')).toBe('20 (5 to 33)')
    expect(shown(good, 'lift-sales-ratio')).toBe('no ratio: none, or all, in both groups')
  })

  test('no sale in one group: one end, and how it was come by', () => {
    const none = found({ ...typed, plainSales: 0 })
    expect(shown(none, 'lift-sales-ratio')).toMatch(/^at least ×/)
    expect(notesOf(none, page('en')).join(' ')).toContain('½')
    const other = found({ ...typed, segSales: 0 })
    expect(shown(other, 'lift-sales-ratio')).toMatch(/^×0.00 \(×0.00 to ×/)
  })

  test('impossible ones are told of, and the rest of the widget stays', () => {
    const result = found({ ...typed, segSends: 0 })
    expect(result.impossible).toBe(1)
    expect(notesOf(result, page('es'))[0]).toContain('Un grupo necesita envíos')
    expect(result.peeked.theory).toHaveLength(14)
  })
})

describe('a table', () => {
  const header = 'Campaign;Segmented;Sends;Opens;Clicks;Sales\n'

  test('rows with more opens than sends are left out, and counted', () => {
    const result = found({}, `${header}A;yes;100;120;1;1\nB;yes;100;50;5;1\nC;no;100;30;2;0`)
    expect(result.impossible).toBe(1)
    expect(notesOf(result, page('en'))[0]).toBe(
      'Left out: 1 row without sends, or with more opens, clicks or sales than sends.'
    )
    expect(shown(result, 'lift-opens-difference')).toMatch(/^20 \(/)
  })

  test.each([
    ['', 'no campaign that can be used'],
    [`${header}A;yes;10;20;0;0`, 'no campaign that can be used'],
    [`${header}A;yes;100;20;1;0`, 'one kind']
  ])('without two groups there is a sentence: %j', (text, sentence) => {
    const { rows } = readListed(text, COLUMNS, { locale: 'en' })
    const result = resultOf(VALUES, rows)
    expect(isNoResult(result) && result.why.en).toContain(sentence)
  })

  test('as a mail service writes it, in Spanish', () => {
    const { rows, errors } = readListed(
      'Asunto;Correos enviados;Aperturas;Clics;Ventas;Segmentado\nNoche de cine;1.200;420;55;3;sí\nBoletín;20.000;4.300;240;22;no\n',
      COLUMNS,
      { locale: 'es' }
    )
    expect(errors).toEqual([])
    expect(rows).toMatchObject([
      { campaign: 'Noche de cine', segmented: true, sends: 1200, opens: 420 },
      { campaign: 'Boletín', segmented: false, sends: 20_000, sales: 22 }
    ])
  })
})

test('the best of the table is expected nearer to the mean of its kind', () => {
  const notes = winnerNotes(found({}), page('en'))
  expect(notes).toHaveLength(2)
  // 420 of 1,200 is 35 %; all segmented 32.8 %.
  expect(notes[0]).toMatch(/Cinema week.*35\.0% opened.*34\.\d% is to be expected.*32\.8%/)
  expect(winnerNotes(found({ from: 'typed' }), page('es'))).toEqual([])
})

describe('opens by machines', () => {
  test('make the measured difference too small', () => {
    const notes = notesOf(found({ machine: 0.1 }), page('en')).join(' ')
    // (0.32835 − 0.1)/0.9 = 25.4 %, (0.21671 − 0.1)/0.9 = 13.0 %.
    expect(notes).toContain('25.4%')
    expect(notes).toContain('13.0%')
  })

  test('cannot be more than what was measured', () => {
    expect(notesOf(found({ machine: 0.3 }), page('en')).join(' ')).toContain('too high')
    expect(notesOf(found({ machine: 0.3 }), page('es')).join(' ')).toContain('demasiado alta')
  })
})

test('claims of more than everybody have no sample', () => {
  const facts = claimFacts(found({ baseOpen: 0.9, baseClick: 0.5 }), 'es')
  expect(facts.map(({ value }) => value)).toEqual([null, null, null, null])
  expect(facts[0]?.shown).toBe('más gente de la que hay')
})

test('the charts that the widget places itself are sound, whatever the fields say', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(
      fc.record({
        campaigns: fc.integer({ min: 2, max: 50 }),
        sends: fc.integer({ min: 10, max: 5000 }),
        rate: share,
        spread: fc.double({ min: 0, max: 0.3, noNaN: true }),
        looks: fc.integer({ min: 1, max: 60 }),
        daily: fc.integer({ min: 10, max: 2000 }),
        response: share,
        confidence: fc.double({ min: 0.5, max: 0.999, noNaN: true })
      }),
      values => {
        const result = found(values)
        for (const locale of LOCALES) {
          const specs = [
            bestAgain(result.contest, page(locale)),
            peekingAlarms(result.peeked, page(locale))
          ]
          for (const { title, sentence, table } of specs) {
            expect(`${title} ${sentence}`).not.toMatch(/NaN|undefined|Infinity|∞|null/)
            for (const row of table.rows) {
              expect(row).toHaveLength(table.columns.length)
              for (const cell of row) expect(Number.isNaN(cell)).toBe(false)
            }
          }
          for (const { value, shown: text } of [bestFacts, peekFacts, claimFacts].flatMap(of =>
            of(result, locale)
          )) {
            expect(value === null || Number.isFinite(value)).toBe(true)
            expect(text ?? '').not.toMatch(/NaN|undefined|Infinity|null/)
          }
        }
      }
    ),
    { numRuns: 30 }
  )
  for (const width of [640, 340]) {
    expect(drawToString(bestAgain(found({}).contest, page('en')), width, 'en')).toContain('<svg')
    expect(drawToString(peekingAlarms(found({}).peeked, page('es')), width, 'es')).toContain('<svg')
  }
})
