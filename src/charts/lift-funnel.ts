import type { StepLift } from '../analysis/lift/lift.ts'
import { PER_SEND } from '../analysis/lift/model.ts'
import { stableDomain } from './domain.ts'
import { LIFT_LABELS, STEP_NAMES } from './lift-labels.ts'
import { ofThousand } from './lift-numbers.ts'
import { LIFT_TEXT } from './lift-text.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, ColumnMark } from './spec.ts'

/** Of a thousand sends, for both groups: how many open, click, buy. */
export function liftFunnel(steps: readonly StepLift[], look: Look): ChartSpec {
  const { locale } = look
  const say = sayer(look)
  const label = (key: keyof typeof LIFT_LABELS) => LIFT_LABELS[key][locale]
  const shown = PER_SEND.flatMap(rate => steps.find(step => step.rate === rate) ?? [])
  const columns = (group: 'segmented' | 'plain'): ColumnMark['columns'] =>
    shown.flatMap(({ rate, [group]: found }) =>
      found
        ? [
            {
              ...{ at: STEP_NAMES[rate as keyof typeof STEP_NAMES][locale], from: 0 },
              to: 1000 * found.share,
              text: ofThousand(found.share, locale),
              short: say.brief(1000 * found.share, 'integer')
            }
          ]
        : []
    )
  const marks: readonly ColumnMark[] = [
    { kind: 'column', key: 'plain', series: 3, slot: [0, 2], columns: columns('plain') },
    { kind: 'column', key: 'segmented', series: 1, slot: [1, 2], columns: columns('segmented') }
  ]
  const drawn = marks.filter(mark => mark.columns.length > 0)
  const ends = drawn.flatMap(mark => mark.columns.map(({ to }) => 1.08 * to))
  const share = { kind: 'percent' } as const
  return {
    id: 'lift-funnel',
    title: LIFT_TEXT[locale].funnelTitle(shown),
    sentence: LIFT_TEXT[locale].funnelSentence(shown),
    x: { type: 'band', label: '', domain: PER_SEND.map(rate => STEP_NAMES[rate][locale]) },
    y: {
      type: 'linear',
      label: label('perThousand'),
      domain: stableDomain([0, ...ends], previousDomain(look, 'y')),
      format: { kind: 'number' }
    },
    marks: drawn,
    key: drawn.map(({ key, series }) => ({
      swatch: { kind: 'column', series },
      text: label(key === 'plain' ? 'plain' : 'segmented')
    })),
    table: {
      caption: label('funnelCaption'),
      columns: [
        { label: label('step') },
        { label: label('segmented'), style: share },
        { label: label('low'), style: share },
        { label: label('high'), style: share },
        { label: label('plain'), style: share },
        { label: label('low'), style: share },
        { label: label('high'), style: share }
      ],
      rows: shown.map(({ rate, segmented, plain }) => [
        STEP_NAMES[rate as keyof typeof STEP_NAMES][locale],
        ...[segmented, plain].flatMap(one => [
          one?.share ?? null,
          one?.low ?? null,
          one?.high ?? null
        ])
      ])
    }
  }
}
