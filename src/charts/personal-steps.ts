import type { Personalisation } from '../analysis/personalisation/personalisation.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { MAIL_STEPS, PERSONAL_LABELS } from './personal-labels.ts'
import { PERSONAL_TEXT } from './personal-text.ts'
import { SHARE, sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

const STEPS = ['opens', 'clicks', 'conversions'] as const

/**
 * The funnel with and without personalisation. Each step is drawn against what it is without, because
 * beside thousands of opens a few conversions would not be seen; the numbers are at the columns.
 */
export function personalSteps(found: Personalisation, look: Look): ChartSpec {
  const { locale } = look
  const words = PERSONAL_TEXT[locale]
  const say = sayer(look)
  const { without, personal } = found
  const label = (key: keyof typeof PERSONAL_LABELS) => PERSONAL_LABELS[key][locale]
  const steps = STEPS.map(step => {
    const [base, other] = [without[step], personal[step]]
    return { step, base, other, ratio: base < 1e-9 ? null : other / base }
  })
  const written = (people: number) =>
    people < 100_000 ? say.number(people) : say.brief(people, 'integer')
  const columns = (count: 'base' | 'other'): ColumnMark['columns'] =>
    steps.flatMap(({ step, ratio, [count]: people }) =>
      ratio === null
        ? []
        : [
            {
              ...{
                at: MAIL_STEPS[step][locale],
                from: 0,
                to: count === 'base' ? 100 : 100 * ratio
              },
              text: written(people),
              short: say.brief(people, 'integer')
            }
          ]
    )
  const ends = steps.map(({ ratio }) => 108 * Math.max(1, ratio ?? 0))
  const marks: ColumnMark[] = [
    { kind: 'column', key: 'without', series: 3, slot: [0, 2], columns: columns('base') },
    { kind: 'column', key: 'personal', series: 1, slot: [1, 2], columns: columns('other') }
  ]
  const drawn = marks.filter(mark => mark.columns.length > 0)
  return {
    id: 'personal-steps',
    title: words.stepsTitle(found, say),
    sentence: words.stepsSentence(found, say),
    x: { type: 'band', label: '', domain: STEPS.map(step => MAIL_STEPS[step][locale]) },
    y: {
      type: 'linear',
      label: label('index'),
      domain: stableDomain([0, ...ends], previousDomain(look, 'y')),
      format: { kind: 'number' }
    },
    marks: drawn,
    key: drawn.map(({ key, series }) => ({
      swatch: { kind: 'column', series },
      text: label(key === 'without' ? 'without' : 'personal')
    })),
    table: {
      caption: label('stepsCaption'),
      columns: [
        { label: label('step') },
        { label: label('without'), style: { kind: 'number' } },
        { label: label('personal'), style: { kind: 'number' } },
        { label: label('change'), style: { ...SHARE, signed: true } }
      ],
      rows: steps.map(({ step, base, other, ratio }) => [
        MAIL_STEPS[step][locale],
        base,
        other,
        ratio === null ? null : ratio - 1
      ])
    }
  }
}
