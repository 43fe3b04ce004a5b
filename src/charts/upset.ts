import { type Combination, has, type Reach } from '../analysis/reach/reach.ts'
import { formatList } from '../i18n/format.ts'
import type { Look } from './look.ts'
import { CHANNELS, REACH_TEXT } from './reach-text.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, DataTable, Mark, NodeMark } from './spec.ts'

/** More columns than these are no picture; the table has them all. */
const MOST = 12

/** With fewer columns the drawing keeps the width of so many. */
const LEAST = 6

/** Share of the width that belongs to the channels' names and bars, and of that, to the bars. */
const [SIDE, BARS] = [0.38, 0.3]

/** Height of the matrix and of the space over the columns, in heights of the largest column. */
const [MATRIX, OVER] = [0.85, 0.14]

/** Half the width of a column and half the height of a bar, in their distance. */
const [HALF_COLUMN, HALF_BAR] = [0.32, 0.3]

/** What an UpSet plot is of, in words. */
interface UpsetText {
  readonly id: string
  /** Of the sets, by index. */
  readonly names: readonly string[]
  readonly title: string
  readonly sentence: string
  /** Of the columns' height. */
  readonly axis: string
  readonly exactly: string
  readonly dots: string
  readonly sets: string
  readonly others: (combinations: number, customers: number) => string
  readonly caption: string
  readonly combination: string
  readonly all: string
  readonly any: string
  readonly share: string
}

/** The channels that reach the customers of the lesson. */
export function upset(reach: Reach, look: Look): ChartSpec {
  const words = REACH_TEXT[look.locale]
  const say = sayer(look)
  return upsetOf(
    reach,
    {
      ...words,
      id: 'upset',
      names: CHANNELS.map(name => name[look.locale]),
      title: words.upsetTitle(reach, say),
      sentence: words.upsetSentence(reach, say),
      axis: words.upsetAxis,
      caption: words.upsetCaption,
      others: (combinations, customers) => words.others(combinations, customers, say)
    },
    look
  )
}

/**
 * UpSet plot (Lex et al. 2014) of marks that are there already: columns and set sizes are nodes, the
 * matrix is dots, joined by a line, on two axes without ticks.
 */
export function upsetOf(reach: Reach, text: UpsetText, look: Look): ChartSpec {
  const say = sayer(look)
  const occurring = reach.combinations.filter(({ exactly }) => exactly > 0)
  const drawn = occurring.slice(0, MOST)
  const hidden = { type: 'linear', format: { kind: 'integer' }, hidden: true } as const
  const width = Math.max(LEAST, drawn.length)
  const side = (width * SIDE) / (1 - SIDE)
  const most = drawn[0]?.exactly ?? 1
  const left = occurring.slice(MOST)
  const others =
    left.length === 0
      ? []
      : [
          text.others(
            left.length,
            left.reduce((sum, { exactly }) => sum + exactly, 0)
          )
        ]
  return {
    id: text.id,
    title: text.title,
    sentence: [text.sentence, ...others].join(' '),
    x: { ...hidden, label: '', domain: [-side, width] },
    y: { ...hidden, label: text.axis, domain: [-MATRIX * most, most * (1 + OVER)] },
    marks: drawn.length === 0 ? [] : marksOf(reach, drawn, side, text.names, say),
    key: [
      { swatch: { kind: 'column', series: 1 }, text: text.exactly },
      { swatch: { kind: 'line', series: 1 }, text: text.dots },
      { swatch: { kind: 'column', series: 4 }, text: text.sets }
    ],
    source: 'Lex, Gehlenborg, Strobelt, Vuillemot and Pfister (2014), UpSet, IEEE TVCG 20(12)',
    table: tableOf(reach, text, look)
  }
}

function marksOf(
  { channels }: Reach,
  drawn: readonly Combination[],
  side: number,
  names: readonly string[],
  say: Say
): Mark[] {
  const most = drawn[0]?.exactly ?? 1
  const row = (MATRIX * most) / channels.length
  const middle = (i: number) => i + 0.5
  const height = (channel: number) => -(channel + 0.5) * row
  const largest = Math.max(1, ...channels.map(({ reach }) => reach))
  const dots = (member: boolean) =>
    drawn.flatMap((one, i) =>
      channels.flatMap((_, channel) =>
        has(one.channels, channel) === member ? [[middle(i), height(channel)] as const] : []
      )
    )
  const sets: NodeMark['nodes'] = channels.map(({ reach }, channel) => ({
    x: [(-side * BARS * reach) / largest - 0.2, -0.2],
    low: height(channel) - HALF_BAR * row,
    high: height(channel) + HALF_BAR * row,
    text: `${names[channel] ?? ''} ${say.brief(reach, 'integer')}`
  }))
  return [
    { kind: 'node', key: 'sets', series: 4, side: 'left', nodes: sets },
    {
      ...{ kind: 'node', key: 'columns', series: 1, side: 'left' },
      nodes: drawn.map(({ exactly }, i) => ({
        x: [middle(i) - HALF_COLUMN, middle(i) + HALF_COLUMN],
        ...{ low: 0, high: exactly, text: '' }
      }))
    },
    { kind: 'dot', key: 'others', series: 0, points: dots(false) },
    {
      ...{ kind: 'line', key: 'joined', series: 1 },
      points: drawn.flatMap((one, i) => {
        const members = channels.flatMap((_, c) => (has(one.channels, c) ? [c] : []))
        const ends = [members[0] ?? 0, members.at(-1) ?? 0]
        return [
          ...ends.map(channel => [middle(i), height(channel)] as const),
          [middle(i), null] as const
        ]
      })
    },
    { kind: 'dot', key: 'members', series: 1, strong: true, points: dots(true) },
    ...drawn.map(
      ({ channels: which, exactly }, i): Mark => ({
        ...{ kind: 'label', key: `count-${which}`, series: 1, side: 'above' },
        ...{ text: say.brief(exactly, 'integer'), x: middle(i), y: exactly }
      })
    )
  ]
}

function tableOf({ combinations, customers }: Reach, text: UpsetText, { locale }: Look): DataTable {
  const whole = { kind: 'integer' } as const
  return {
    caption: text.caption,
    columns: [
      { label: text.combination },
      { label: text.axis, style: whole },
      { label: text.all, style: whole },
      { label: text.any, style: whole },
      { label: text.share, style: { kind: 'percent', digits: 1 } }
    ],
    rows: combinations.map(({ channels, exactly, all, any }) => [
      formatList(
        text.names.filter((_, channel) => has(channels, channel)),
        locale
      ),
      ...[exactly, all, any],
      customers > 0 ? any / customers : null
    ])
  }
}

/** The bits of a customer's channels, from flags in their order. */
export const channelsOf = (flags: readonly (boolean | null)[]): number =>
  CHANNELS.reduce((bits, _, channel) => (flags[channel] ? bits | (1 << channel) : bits), 0)
