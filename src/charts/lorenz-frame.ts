import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { SHARE } from './say.ts'
import type { ChartSpec, LabelMark, Mark } from './spec.ts'

/** A Lorenz curve with its words. */
export interface LorenzFrame {
  readonly id: string
  readonly title: string
  readonly sentence: string
  readonly caption: string
  /** What the axes measure. */
  readonly customers: string
  readonly value: string
  /** On the line on which all would be equal. */
  readonly equal: string
  /** Empty where there is no curve. */
  readonly points: readonly (readonly [customers: number, value: number])[]
  /** A point of the curve that is named. */
  readonly named: {
    readonly at: readonly [customers: number, value: number]
    readonly text: string
    readonly side: LabelMark['side']
  } | null
}

/** The Lorenz curve (Lorenz 1905), with the line on which all would be equal. */
export function lorenzFrame(
  { id, title, sentence, caption, customers, value, equal, points, named }: LorenzFrame,
  look: Look
): ChartSpec {
  const style = { kind: 'percent' } as const
  const marks: Mark[] =
    points.length === 0
      ? []
      : [
          {
            ...{ kind: 'area', key: 'gap', series: 1 },
            points: points.map(([x, y]) => [x, Math.min(x, y), Math.max(x, y)] as const)
          },
          {
            ...{ kind: 'line', key: 'equal', series: 0, thin: true },
            points: [
              [0, 0],
              [1, 1]
            ]
          },
          { kind: 'line', key: 'curve', series: 1, points },
          {
            ...{ kind: 'label', key: 'equal-label', series: 0, text: equal },
            ...{ x: 0.5, y: 0.5, side: 'left' }
          }
        ]
  // Below nought the frame's lower edge is no longer nought.
  if (points.some(([, y]) => y < 0)) marks.push({ kind: 'rule', key: 'nought', series: 0, y: 0 })
  if (points.length > 0 && named !== null) {
    const [x, y] = named.at
    marks.push(
      { kind: 'dot', key: 'top', series: 1, strong: true, points: [[x, y]] },
      {
        ...{ kind: 'label', key: 'top-label', series: 1, side: named.side, strong: true },
        ...{ text: named.text, x, y }
      }
    )
  }
  return {
    ...{ id, title, sentence, marks },
    x: { type: 'linear', label: customers, domain: [0, 1], format: style },
    y: {
      type: 'linear',
      label: value,
      domain: stableDomain([0, 1, ...points.map(([, y]) => y)], previousDomain(look, 'y')),
      format: style
    },
    table: {
      caption,
      columns: [
        { label: customers, style: SHARE },
        { label: value, style: SHARE }
      ],
      rows: points.map(([share, part]) => [share, part])
    }
  }
}
