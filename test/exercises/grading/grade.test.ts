import { describe, expect, it } from 'vitest'
import { type Attempt, grade } from '../../../src/exercises/grading/grade.ts'
import { creditOf, outcomeOf } from '../../../src/exercises/grading/verdict.ts'
import type { NumericExercise, Unknown } from '../../../src/exercises/kinds/numeric.ts'
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts'
import { practice } from '../practice.ts'

/** The table of the specification (shared/exercises.md), retyped: not read from the YAML file. */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cac: {
    '1,000': 'right',
    '1,764.71': 'wrong net-adds',
    '30.61': 'wrong all-customers',
    '2,307.69': 'wrong leavers',
    '2,666.67': 'wrong revenue',
    '0.001': 'wrong inverted'
  },
  arpu: {
    '81.63': 'right',
    '80.93': 'accepted average',
    '80.24': 'accepted closing',
    '2,666.67': 'wrong new-only',
    '51.02': 'wrong profit',
    '30.61': 'wrong cost',
    '979.59': 'wrong yearly',
    '79.21': 'wrong adds-only'
  },
  churn: {
    '1.3265': 'right',
    '1.3265 %': 'right',
    '1.3265%': 'right',
    '1.33': 'right',
    '1.3039': 'accepted closing',
    '1.30': 'accepted closing',
    '1.3151': 'accepted average',
    '43.33': 'wrong of-new',
    '1.287': 'wrong adds-only',
    '1.735': 'wrong net-growth',
    '98.67': 'wrong retention',
    '3.06': 'wrong acquisition',
    '15.92': 'wrong times-twelve',
    '14.81': 'wrong compounded',
    '0.0133': 'wrong fraction',
    '0.0133 %': 'wrong fraction'
  },
  ltv: {
    '6,153.85': 'right',
    '5,153.85': 'accepted net',
    '61.54': 'wrong percent-not-converted',
    '1.08': 'wrong multiplied',
    '75.38': 'wrong lifetime',
    '979.59': 'wrong one-year',
    '6.15': 'wrong ltv-cac',
    '82.73': 'wrong retention',
    '3,846.15': 'wrong marketing-as-margin',
    '551.12': 'wrong month-by-year',
    '73,846.15': 'wrong year-by-month',
    '3,692.31': 'wrong margin',
    '2,348.79': 'wrong horizon',
    '2,306.06': 'wrong discounted'
  },
  payback: {
    '12.25': 'right',
    '12.36': 'accepted average',
    '12.46': 'accepted closing',
    '13.28': 'accepted leavers',
    '20.42': 'wrong margin',
    '23.65': 'wrong margin',
    '0.0816': 'wrong inverted',
    '6.15': 'wrong ltv-cac',
    '0.1625': 'wrong cac-ltv',
    '1.02': 'wrong years',
    '75.38': 'wrong lifetime',
    '0.375': 'wrong cost-revenue'
  }
}

/** 1,764.71 → 1.764,71 */
const inSpanish = (text: string): string =>
  text.replace(/[.,]/g, sign => (sign === '.' ? ',' : '.'))

const verdict = (part: string, text: string, locale: Locale, more: Partial<Attempt> = {}) =>
  grade(practice, part, text, { locale, ...more })

const outcome = (part: string, text: string, locale: Locale = 'en', more: Partial<Attempt> = {}) =>
  outcomeOf(verdict(part, text, locale, more))

describe('the flagship table', () => {
  for (const [part, answers] of Object.entries(TABLE)) {
    for (const [english, expected] of Object.entries(answers)) {
      const spanish = inSpanish(english)
      it(`${part}: ${english} · ${spanish} → ${expected}`, () => {
        expect(outcome(part, english, 'en')).toBe(expected)
        expect(outcome(part, spanish, 'es')).toBe(expected)
      })

      // A text of the other notation says the same wherever it has one reading only.
      if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(english)) continue
      it(`${part}: ${english} on the other page`, () => {
        expect(outcome(part, english, 'es')).toBe(expected)
        expect(outcome(part, spanish, 'en')).toBe(expected)
      })
    }
  }

  it('covers every candidate that the exercise declares', () => {
    for (const [id, unknown] of Object.entries(practice.unknowns)) {
      const expected = new Set(Object.values(TABLE[id] ?? {}))
      for (const key of Object.keys(unknown.wrong)) expect(expected).toContain(`wrong ${key}`)
      for (const key of Object.keys(unknown.accepted)) expect(expected).toContain(`accepted ${key}`)
    }
  })
})

describe('notation', () => {
  it('never takes 6.153,85 for the ratio LTV/CAC, 6.15385', () => {
    for (const locale of LOCALES) expect(outcome('ltv', '6.153,85', locale)).toBe('right')
  })

  it('echoes what was read', () => {
    expect(verdict('cac', '1.764,71', 'en')).toMatchObject({
      read: { value: 1764.71, decimals: 2 }
    })
    expect(verdict('churn', '1,33 %', 'es')).toMatchObject({
      read: { value: 1.33, show: 'percent' }
    })
  })

  it('asks when only the other reading is right, though this one is a known mistake', () => {
    const asked = verdict('ltv', '6.154', 'en')
    expect(asked).toMatchObject({
      kind: 'ask-notation',
      readings: [{ value: 6.154 }, { value: 6154 }]
    })
  })

  it('asks when only the other reading is a known mistake', () => {
    expect(outcome('cac', '1.765', 'es')).toBe('wrong net-adds')
    expect(outcome('cac', '1.765', 'en')).toBe('ask-notation')
  })

  it('gets an answer to its question: each choice has one reading', () => {
    for (const locale of LOCALES) {
      const typed = locale === 'en' ? '6.154' : '6,154'
      const asked = verdict('ltv', typed, locale)
      if (asked.kind !== 'ask-notation') throw new Error(asked.kind)
      const [own, other] = asked.readings.map(({ text }) => outcome('ltv', text, locale))
      expect([own, other]).toEqual(['wrong ltv-cac', 'right'])
    }
  })

  it('does not ask where the page’s own reading earns credit', () => {
    expect(outcome('cac', '1.000', 'es')).toBe('right')
    expect(outcome('cac', '1,000', 'en')).toBe('right')
  })

  it('does not ask about two readings that mean nothing', () => {
    expect(outcome('cac', '7.123', 'en')).toBe('unexplained')
  })

  it('asks for the churn 1,327 on an English page, where it would be 1327 %', () => {
    expect(outcome('churn', '1,327', 'en')).toBe('ask-notation')
    expect(outcome('churn', '1,327', 'es')).toBe('right')
    expect(outcome('churn', '1.327', 'es')).toBe('ask-notation')
  })
})

describe('digits typed', () => {
  it('asks for one more where bases round alike', () => {
    expect(verdict('churn', '1.3', 'en')).toMatchObject({ kind: 'needs-digits', decimals: 2 })
    expect(verdict('churn', '1,3 %', 'es')).toMatchObject({ kind: 'needs-digits', decimals: 2 })
  })

  it('asks where a single digit rounds the right answer and says nothing', () => {
    expect(outcome('churn', '1')).toBe('needs-digits')
    expect(verdict('payback', '12', 'en')).toMatchObject({ kind: 'needs-digits', decimals: 2 })
  })

  it('asks where the last digit is worth more than the bases differ', () => {
    // 80.24, 80.93 and 81.63: each whole number rounds one of them, and proves none.
    for (const typed of ['80', '81', '82', '80.5', '81.2']) {
      expect(verdict('arpu', typed, 'en'), typed).toMatchObject({
        kind: 'needs-digits',
        decimals: 2
      })
    }
    expect(outcome('arpu', '80.50')).toBe('close')
    expect(outcome('arpu', '83')).toBe('unexplained')
    expect(outcome('arpu', '80.0')).toBe('close')
  })

  it('infers a convention from few digits, and says so', () => {
    for (const [part, typed] of [
      ['arpu', '81.6'],
      ['arpu', '80.9'],
      ['payback', '12.3'],
      ['payback', '13.3']
    ] as const) {
      expect(verdict(part, typed, 'en'), typed).toMatchObject({ looks: true })
    }
    for (const [part, typed] of [
      ['arpu', '81.63'],
      ['churn', '1.33'],
      ['ltv', '6154']
    ] as const) {
      expect(verdict(part, typed, 'en'), typed).not.toHaveProperty('looks')
    }
    expect(verdict('cac', '31', 'en')).toMatchObject({ id: 'all-customers', looks: true })
    expect(verdict('cac', '30.61', 'en')).not.toHaveProperty('looks')
  })

  it('suspects a number that was cut off rather than rounded', () => {
    const cut = (part: string, typed: string) => {
      const given = verdict(part, typed, 'en')
      return 'cut' in given ? [outcomeOf(given), given.cut] : [outcomeOf(given)]
    }
    // 1.3151 rounded or 1.3265 cut: nobody can tell.
    expect(cut('churn', '1.32')).toEqual(['accepted average', expect.closeTo((100 * 13) / 980)])
    expect(cut('churn', '1.31')).toEqual(['close', expect.closeTo((100 * 13) / 988.5)])
    expect(cut('churn', '1.30')).toEqual(['accepted closing'])
    expect(cut('ltv', '6153')).toEqual(['right', expect.closeTo(80000 / 13)])
    expect(cut('payback', '12.35')).toEqual(['close', expect.closeTo(988.5 / 80)])
    expect(cut('ltv', '6154')).toEqual(['right'])
  })

  it('takes whole months rounded up', () => {
    expect(verdict('payback', '13', 'en')).toMatchObject({ kind: 'right', whole: true })
    expect(outcome('payback', '13.0')).not.toBe('right')
    expect(outcome('payback', '14')).toBe('unexplained')
    // 1,764.71 / 81.63 = 21.62; 1,725 / 81.63 = 21.13: both are back during month 22.
    expect(outcome('payback', '22', 'en', { earlier: { cac: '1,764.71' } })).toBe('carried cac')
    expect(outcome('payback', '22', 'en', { earlier: { cac: '1,725' } })).toBe('carried cac')
    // 36,750 / 30 = 1,225, and 1,225 / 87.5 is 14 to the digit: rounding up leaves it.
    const givens = new Map([
      ...Object.entries({ cost: 36_750, revenue: 87_500, start: 1000, new: 30, lost: 13 })
    ])
    expect(outcome('payback', '14', 'en', { givens })).toBe('right')
  })

  it('takes a rounding that only one candidate has', () => {
    expect(outcome('arpu', '81.6')).toBe('right')
    expect(outcome('payback', '12.3')).toBe('right')
    expect(outcome('payback', '12.4')).toBe('accepted average')
    expect(outcome('payback', '12.5')).toBe('accepted closing')
    expect(outcome('ltv', '6154')).toBe('right')
  })

  it('takes the nearest of two within reach, not the first', () => {
    // 0.86 % apart: a tolerance of one per cent with first-match would call this the opening base.
    const loose = {
      ...practice,
      unknowns: {
        ...practice.unknowns,
        arpu: { ...(practice.unknowns['arpu'] as Unknown), tolerance: '1 %' }
      }
    }
    expect(outcomeOf(grade(loose, 'arpu', '81.00', { locale: 'en' }))).toBe('accepted average')
    // Within reach of 81.63 and of 80.93, and nearer to the second.
    expect(outcomeOf(grade(loose, 'arpu', '81.25', { locale: 'en' }))).toBe('accepted average')
    expect(outcomeOf(grade(loose, 'arpu', '81.32', { locale: 'en' }))).toBe('right')
    expect(outcomeOf(grade(loose, 'arpu', '81.40', { locale: 'en' }))).toBe('right')
    expect(outcomeOf(grade(loose, 'arpu', '80.40', { locale: 'en' }))).toBe('accepted closing')
  })

  it('diagnoses no mistake from a number too coarse to name it', () => {
    // 0 is a rounding of 0.001 (inverted), 1 one of 1.08 (multiplied).
    expect(outcome('cac', '0')).toBe('unexplained')
    expect(outcome('cac', '0.00')).toBe('unexplained')
    expect(outcome('ltv', '1')).toBe('unexplained')
  })

  it('credits what the printed results give, and names the rounding', () => {
    // 81.63 / 1.33 %, as the solution prints it; and the ARPU of the calculator with it.
    expect(verdict('ltv', '6,137.59', 'en')).toMatchObject({
      kind: 'rounded',
      exact: expect.closeTo(80000 / 13),
      steps: [
        { name: 'arpu', value: 81.63 },
        { name: 'churn', value: 1.33 }
      ]
    })
    expect(verdict('ltv', '6,137.79', 'en')).toMatchObject({ steps: [{ name: 'churn' }] })
    expect(outcome('ltv', '5,137.59')).toBe('rounded')
    expect(creditOf(verdict('ltv', '6.137,59', 'es'))).toBe(1)
    expect(outcome('ltv', '6.138', 'en')).toBe('ask-notation')
  })

  it('names a rounding that went too far, without credit', () => {
    expect(verdict('ltv', '6,279.23', 'en')).toMatchObject({
      kind: 'rounded-early',
      steps: [
        { name: 'arpu', value: 81.63, decimals: 2 },
        { name: 'churn', value: 1.3, decimals: 1 }
      ]
    })
    expect(verdict('ltv', '6,122.25', 'en')).toMatchObject({
      kind: 'rounded-early',
      steps: [{ name: 'arpu' }, { name: 'lifetime', value: 75 }]
    })
    expect(creditOf(verdict('ltv', '6,122.25', 'en'))).toBe(0)
    // 1,000 / 82
    expect(outcome('payback', '12.20')).toBe('rounded-early')
  })

  it('calls near values close, and only that', () => {
    expect(outcome('ltv', '6,148.00')).toBe('close')
    expect(outcome('cac', '1,003')).toBe('close')
    expect(outcome('cac', '1,006')).toBe('unexplained')
  })
})

describe('carried forward', () => {
  it('credits the payback of a CAC that was divided by net adds', () => {
    for (const [locale, cac, typed] of [
      ['en', '1,764.71', '21.62'],
      ['es', '1.764,71', '21,62']
    ] as const) {
      const given = verdict('payback', typed, locale, { earlier: { cac } })
      expect(given).toMatchObject({ kind: 'carried-forward', from: ['cac'], unsettled: ['cac'] })
      expect(creditOf(given)).toBe(1)
      expect(outcome('payback', typed, locale)).not.toBe('carried cac')
    }
  })

  it('credits no nought that follows from noughts', () => {
    const earlier = { cac: '0', arpu: '0', churn: '0' }
    for (const part of ['ltv', 'payback'])
      expect(creditOf(verdict(part, '0', 'en', { earlier }))).toBe(0)
    // Verdicts are stored as JSON, which has no −0.
    const slip = verdict('ltv', '0', 'en', { earlier: { churn: '-0', arpu: '-0' } })
    expect(JSON.parse(JSON.stringify(slip))).toEqual(slip)
    // A number that follows from a nought of others does.
    expect(outcome('payback', '12.25', 'en', { earlier: { churn: '0' } })).toBe('right')
  })

  it('credits the LTV of a rounded churn', () => {
    expect(verdict('ltv', '6,137.79', 'en', { earlier: { churn: '1.33 %' } })).toMatchObject({
      kind: 'carried-forward',
      from: ['churn'],
      unsettled: [],
      mixed: []
    })
    // With 81.63 typed too: 81.63 / 0.0133 = 6,137.59.
    const earlier = { arpu: '81.63', churn: '1.33' }
    expect(outcome('ltv', '6,137.59', 'en', { earlier })).toBe('carried arpu churn')
    expect(outcome('ltv', '6,137.79', 'en', { earlier })).toBe('carried churn')
  })

  it('credits who typed a rounding and went on with all the digits', () => {
    // 13 / 1,010 = 1.28713 %, typed 1.29 %; 81.63265 / 0.0128713 = 6,342.23 against 6,328.11.
    for (const typed of ['6,342.23', '6,328.11']) {
      const given = verdict('ltv', typed, 'en', { earlier: { churn: '1.29' } })
      expect(given).toMatchObject({ kind: 'carried-forward', unsettled: ['churn'] })
    }
    // The closing base, 1.3039 %, typed 1.30 %: 81.63265 / 0.0130391 = 6,260.60.
    const given = verdict('ltv', '6,260.60', 'en', { earlier: { churn: '1.30' } })
    expect(given).toMatchObject({ kind: 'carried-forward', mixed: ['opening', 'closing'] })
  })

  it('goes through the LTV net of CAC too', () => {
    // 81.6327 / 0.0132653 − 1,764.71
    expect(outcome('ltv', '4,389.14', 'en', { earlier: { cac: '1,764.71' } })).toBe('carried cac')
  })

  it('understands who typed the fraction into the percentage field and went on with it', () => {
    // 81.6327 / 0.0133 = 6,137.79, not 613,779
    expect(outcome('ltv', '6,137.79', 'en', { earlier: { churn: '0.0133' } })).toBe('carried churn')
    expect(outcome('ltv', '613,778.89', 'en', { earlier: { churn: '0.0133' } })).toBe(
      'carried churn'
    )
    expect(outcome('ltv', '613,778.89', 'en', { earlier: { churn: '0.0133 %' } })).toBe(
      'carried churn'
    )
    expect(outcome('ltv', '6,137.79', 'en', { earlier: { churn: '0.0133 %' } })).toBe(
      'carried churn'
    )
  })

  it('does not take a right percentage below 1 for a fraction', () => {
    // 9 of 1,800 is 0.5 %; 80,000 / 1,800 = 44.44; 44.44 / 0.5 is a mistake, however consistent.
    const givens = new Map([
      ['cost', 30000],
      ['revenue', 80000],
      ['start', 1800],
      ['new', 30],
      ['lost', 9]
    ])
    const earlier = { churn: '0.50 %', arpu: '44.44' }
    expect(outcome('ltv', '88.89', 'en', { givens, earlier })).toBe('wrong percent-not-converted')
    expect(outcome('ltv', '8,888.89', 'en', { givens, earlier })).toBe('right')
  })

  it('points out mixed bases, and credits them', () => {
    // 81.63 (opening) / 1.3039 % (closing) = 6,260.45
    const mixed = verdict('ltv', '6,260.45', 'en', {
      earlier: { arpu: '81.63', churn: '1.3039' }
    })
    expect(mixed).toMatchObject({ kind: 'carried-forward', mixed: ['opening', 'closing'] })
    const consistent = verdict('ltv', '6,153.85', 'en', {
      earlier: { arpu: '80.24', churn: '1.3039' }
    })
    expect(consistent).toMatchObject({ kind: 'right' })
  })

  it('recognises a mistake made with the reader’s own values', () => {
    // 1 / 0.02: the lifetime of a churn of 2 %
    const given = verdict('ltv', '50.00', 'en', { earlier: { churn: '2 %' } })
    expect(given).toMatchObject({ kind: 'misconception', id: 'lifetime', instead: { churn: 0.02 } })
  })

  it('is not stopped by earlier answers that cannot be read, divide by zero or do not exist', () => {
    const earlier = { cac: 'no idea', arpu: '0', churn: '', nonsense: '3', toString: '4' }
    expect(outcome('ltv', '6,153.85', 'en', { earlier })).toBe('right')
    expect(outcome('payback', '12.25', 'en', { earlier })).toBe('right')
  })

  it('does not carry into a part what that part does not use', () => {
    expect(outcome('arpu', '21.62', 'en', { earlier: { cac: '1,764.71' } })).toBe('unexplained')
  })
})

describe('carried forward through many parts', () => {
  /** A sum of eight parts, each simply its own given: 2^8 ways to mix typed and right values. */
  const names = [...'abcdefgh']
  const quantity = (name: string, formula: string) => ({
    ...(practice.unknowns['payback'] as Unknown),
    name: { en: name, es: name },
    formula,
    accepted: {},
    wrong: {}
  })
  const {
    convention: _,
    carried: __,
    ...plain
  } = quantity('total', names.map(name => `${name}_asked`).join('+'))
  const wide: NumericExercise = {
    ...practice,
    derived: {},
    givens: Object.fromEntries(
      names.map((name, index) => [
        name,
        { name: { en: name, es: name }, unit: 'month', show: 'number', value: 10 ** index }
      ])
    ),
    unknowns: {
      ...Object.fromEntries(names.map(name => [`${name}_asked`, quantity(name, name)])),
      total: plain
    }
  }
  const total = (text: string, values: readonly number[]) =>
    outcomeOf(
      grade(wide, 'total', text, {
        locale: 'en',
        earlier: Object.fromEntries(names.map((name, i) => [`${name}_asked`, String(values[i])]))
      })
    )

  it('tries each mistake alone and all of them together', () => {
    const ones = names.map((_, index) => 10 ** index)
    expect(total('11111111', ones)).toBe('right')
    expect(total('11111113', [3, ...ones.slice(1)])).toBe('carried a_asked')
    const sevens = ones.map(one => 7 * one)
    expect(total('77777777', sevens)).toBe(
      `carried ${names.map(name => `${name}_asked`).join(' ')}`
    )
    expect(total('11111117', sevens)).toBe('carried a_asked')
  })
})

describe('a number of the statement, typed back', () => {
  it('is called that, and no mistake made of it', () => {
    for (const [part, typed, name] of [
      ['cac', '30', 'new'],
      ['cac', '30.00', 'new'],
      ['cac', '980', 'start'],
      ['cac', '13', 'lost'],
      ['cac', '30,000', 'cost'],
      ['cac', '80000', 'revenue'],
      ['arpu', '980', 'start'],
      ['churn', '13', 'lost'],
      ['ltv', '980', 'start'],
      ['payback', '30', 'new']
    ] as const) {
      expect(verdict(part, typed, 'en'), `${part} ${typed}`).toMatchObject({ kind: 'given', name })
    }
  })

  it('is what it is worth where it is a result too', () => {
    const givens = (start: number) =>
      new Map(Object.entries({ cost: 36_000, revenue: 80_000, start, new: 40, lost: 25 }))
    expect(outcome('cac', '900', 'en', { givens: givens(900) })).toBe('right')
    // 36,000 / 25 leavers
    expect(outcome('cac', '1,440', 'en', { givens: givens(1440) })).toBe('wrong leavers')
    // 12 × 80,000 / 1,010 is 950.5; that is no 951.
    expect(outcome('arpu', '951', 'en', { givens: givens(951) })).toBe('given')
  })
})

describe('what cannot be graded', () => {
  const reason = (part: string, text: string, locale: Locale = 'en') => {
    const given = verdict(part, text, locale)
    return given.kind === 'unreadable' ? given.reason : given.kind
  }

  it('says why', () => {
    expect(reason('cac', '')).toBe('blank')
    expect(reason('cac', 'a thousand')).toBe('no-digits')
    expect(reason('cac', '1,0,00')).toBe('bad-grouping')
    expect(reason('cac', '30000/30')).toBe('extra-text')
    expect(reason('cac', '5 %')).toBe('percent-not-asked')
    expect(reason('churn', '1.33 €')).toBe('currency-not-asked')
    expect(reason('payback', '12.25 €')).toBe('currency-not-asked')
    expect(reason('cac', '30 customers')).toBe('unit-not-asked')
    expect(reason('cac', '9'.repeat(300))).toBe('too-long')
  })

  it('takes units written out where they are the ones asked for', () => {
    expect(outcome('payback', '12.25 months')).toBe('right')
    expect(outcome('payback', '12,25 meses', 'es')).toBe('right')
    expect(outcome('arpu', '€81.63 per customer per month')).toBe('right')
    expect(outcome('arpu', '81,63 € por cliente y mes', 'es')).toBe('right')
    expect(outcome('arpu', '81,63 €/mes', 'es')).toBe('right')
    expect(outcome('churn', '1,33 % al mes', 'es')).toBe('right')
    expect(outcome('cac', '≈ 1000')).toBe('right')
    expect(reason('ltv', '6153.85 per month')).toBe('extra-text')
  })

  it('throws for a part that does not exist: a mistake in code, not in an answer', () => {
    expect(() => grade(practice, 'nps', '1', { locale: 'en' })).toThrow(RangeError)
  })
})
