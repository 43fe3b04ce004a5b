import { sentenceCase } from '../i18n/case.ts'
import type { NumberStyle } from '../i18n/format.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

/** Two formulas for one thing, as a number that both may use moves. */
export interface TwoFormulas {
  /** The names of what is moved and of what comes out. */
  readonly moved: string
  readonly result: string
  readonly movedStyle: NumberStyle
  readonly resultStyle: NumberStyle
  /** Where it stands now. */
  readonly at: number
  readonly points: readonly {
    readonly x: number
    readonly right: number | null
    readonly yours: number | null
  }[]
}

interface Said {
  readonly moved: string
  readonly low: string
  readonly high: string
  readonly right: readonly [string, string]
  readonly yours: readonly [string, string]
}

interface Words {
  readonly right: string
  readonly yours: string
  readonly none: string
  readonly title: (way: Way, moved: string) => string
  readonly sentence: (said: Said) => string
}

/** How the two stand to each other when the number moves. */
type Way = 'same-way' | 'other-way' | 'right-still' | 'yours-still' | 'both-still'

const TEXT: Localised<Words> = {
  en: {
    right: 'right',
    yours: 'your formula',
    none: 'no value',
    title: (way, moved) =>
      ({
        'same-way': `As “${moved}” grows, both go the same way, but not alike`,
        'other-way': `As “${moved}” grows, your formula goes the other way`,
        'right-still': `“${moved}” changes your number and not the right one`,
        'yours-still': `“${moved}” changes the right number; your formula does not see it`,
        'both-still': `“${moved}” changes neither of the two`
      })[way],
    sentence: ({ moved, low, high, right, yours }) =>
      `With “${moved}” from ${low} to ${high}, the right result goes from ${right[0]} to ${right[1]}, and that of your formula from ${yours[0]} to ${yours[1]}.`
  },
  es: {
    right: 'correcto',
    yours: 'tu fórmula',
    none: 'sin valor',
    title: (way, moved) =>
      ({
        'same-way': `Al aumentar «${moved}», los dos van hacia el mismo lado, pero no igual`,
        'other-way': `Al aumentar «${moved}», tu fórmula va hacia el otro lado`,
        'right-still': `«${moved}» cambia tu número y no el correcto`,
        'yours-still': `«${moved}» cambia el resultado correcto; tu fórmula no se entera`,
        'both-still': `«${moved}» no cambia ninguno de los dos`
      })[way],
    sentence: ({ moved, low, high, right, yours }) =>
      `Con «${moved}» de ${low} a ${high}, el resultado correcto va de ${right[0]} a ${right[1]}, y el de tu fórmula, de ${yours[0]} a ${yours[1]}.`
  }
}

type Key = 'right' | 'yours'

/** The first and the last value that there is. */
function endsOf({ points }: TwoFormulas, key: Key): readonly [number | null, number | null] {
  const values = points.flatMap(point => point[key] ?? [])
  return [values[0] ?? null, values.at(-1) ?? null]
}

/** 1, −1, or 0 for what stays where it is. */
function directionOf(two: TwoFormulas, key: Key): number {
  const [first, last] = endsOf(two, key)
  if (first === null || last === null) return 0
  const size = Math.max(Math.abs(first), Math.abs(last))
  return Math.abs(last - first) <= 1e-9 * size ? 0 : Math.sign(last - first)
}

function wayOf(two: TwoFormulas): Way {
  const [right, yours] = [directionOf(two, 'right'), directionOf(two, 'yours')]
  if (right === 0 && yours === 0) return 'both-still'
  if (right === 0) return 'right-still'
  if (yours === 0) return 'yours-still'
  return right === yours ? 'same-way' : 'other-way'
}

/** The right answer and the reader's, side by side, for numbers around those of the exercise. */
export function formulaBeside(two: TwoFormulas, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { moved, result, movedStyle, resultStyle, points, at } = two
  const { currency } = look
  const styled = (style: NumberStyle): NumberStyle =>
    style.kind === 'money' ? { ...style, currency } : style
  const [xStyle, yStyle] = [styled(movedStyle), styled(resultStyle)]
  const print = (value: number | null, style: NumberStyle) =>
    value === null ? words.none : say.as(value, style.kind)
  const pair = (key: Key) => endsOf(two, key).map(value => print(value, yStyle)) as [string, string]
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0]
  const said: Said = {
    moved,
    low: print(first, xStyle),
    high: print(last, xStyle),
    right: pair('right'),
    yours: pair('yours')
  }
  const line = (key: Key) =>
    points.flatMap(point => {
      const value = point[key]
      return value === null ? [] : [[point.x, value] as const]
    })
  const values = points.flatMap(({ right, yours }) => [right ?? [], yours ?? []].flat())
  return {
    id: 'formula-beside',
    title: words.title(wayOf(two), moved),
    sentence: words.sentence(said),
    x: {
      type: 'linear',
      label: sentenceCase(moved, look.locale),
      domain: [Math.min(first, last), Math.max(first, last)],
      format: xStyle
    },
    y: {
      type: 'linear',
      label: sentenceCase(result, look.locale),
      domain: stableDomain([0, ...values], previousDomain(look, 'y')),
      format: yStyle
    },
    marks: [
      { kind: 'line', key: 'right', series: 1, points: line('right') },
      { kind: 'line', key: 'yours', series: 2, points: line('yours') },
      ...(['right', 'yours'] as const).map((key, index) => ({
        ...{ kind: 'dot' as const, key: `${key}-now` },
        series: (index + 1) as 1 | 2,
        points: line(key).filter(([x]) => Math.abs(x - at) <= 1e-9 * Math.abs(at))
      }))
    ],
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.right },
      { swatch: { kind: 'line', series: 2 }, text: words.yours }
    ],
    table: {
      caption: words.sentence(said),
      columns: [
        { label: sentenceCase(moved, look.locale), style: xStyle },
        { label: words.right, style: yStyle },
        { label: words.yours, style: yStyle }
      ],
      rows: points.map(({ x, right, yours }) => [x, right, yours])
    }
  }
}
