import type { Answered } from '../analysis/noise/budget.ts'
import { MECHANISMS } from '../analysis/noise/mechanism.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Mark, Point } from './spec.ts'

/** A query's answers, and what they would be without one person (or with one more). */
interface WithAndWithout {
  readonly asked: Answered
  /** The count if that person had not been there, or had been counted. */
  readonly other: number
}

interface Words {
  readonly title: (factor: string) => string
  readonly sentence: (a: string, b: string, half: string, answer: string) => string
  readonly x: string
  readonly density: string
  readonly probability: string
  readonly real: (count: string) => string
  readonly other: (count: string) => string
  readonly answers: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: factor => `One person makes no answer more than ${factor} times as likely`,
    sentence: (a, b, half, answer) =>
      `Probability of each answer with a true count of ${a}, and with ${b}: the two hills lie over each other. An answer is within ${half} of the truth in 95% of cases; the first one was ${answer}.`,
    x: 'Answer',
    density: 'Probability density',
    probability: 'Probability',
    real: count => `true count ${count}`,
    other: count => `one person otherwise: ${count}`,
    answers: 'answers given',
    caption: 'Probability of answers, with and without one person'
  },
  es: {
    title: factor => `Una persona no hace ninguna respuesta más de ${factor} veces más probable`,
    sentence: (a, b, half, answer) =>
      `Probabilidad de cada respuesta con un recuento real de ${a} y con uno de ${b}: las dos colinas se solapan. El 95\u00a0% de las respuestas se aparta como mucho ${half} de la verdad; la primera fue ${answer}.`,
    x: 'Respuesta',
    density: 'Densidad de probabilidad',
    probability: 'Probabilidad',
    real: count => `recuento real: ${count}`,
    other: count => `con una persona distinta: ${count}`,
    answers: 'respuestas dadas',
    caption: 'Probabilidad de las respuestas, con y sin una persona'
  }
}

/** Points on each side of a hill's top. */
const SIDE = 24
/** Answers that are drawn. */
const DRAWN = 40

/** How likely each answer is, with and without one person. */
export function noiseAnswers({ asked, other }: WithAndWithout, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { exact, epsilon, mechanism, deviation, half, answers } = asked
  const { logDensity } = MECHANISMS[mechanism]
  const whole = mechanism === 'geometric'
  const step = whole
    ? Math.max(1, Math.ceil((3.5 * deviation) / SIDE))
    : (3.5 * Math.max(deviation, 0.3)) / SIDE
  const xs = [
    ...new Set(
      [exact, other].flatMap(middle =>
        Array.from({ length: 2 * SIDE + 1 }, (_, i) => middle + (i - SIDE) * step)
      )
    )
  ].sort((a, b) => a - b)
  const hill = (middle: number): Point[] =>
    xs.map(x => [x, Math.exp(logDensity(x - middle, epsilon))])
  const [real, elsewhere] = [hill(exact), hill(other)]
  const top = Math.max(...real.map(([, y]) => y as number))
  const low = xs[0] as number
  const high = xs.at(-1) as number
  const seen = answers.slice(0, DRAWN).filter(one => one >= low && one <= high)
  const marks: Mark[] = [
    { kind: 'line', key: 'other', series: 2, points: elsewhere },
    { kind: 'line', key: 'real', series: 1, points: real },
    { kind: 'rule', key: 'exact', series: 0, x: exact },
    { kind: 'dot', key: 'answers', series: 3, points: seen.map((one): Point => [one, 0.03 * top]) }
  ]
  const number = (value: number) => say.as(Number(value.toFixed(2)), 'number')
  return {
    id: 'noise-answers',
    title: words.title(number(Math.exp(epsilon))),
    sentence: words.sentence(
      say.count(exact),
      say.count(other),
      number(half),
      number(answers[0] as number)
    ),
    x: {
      type: 'linear',
      label: words.x,
      domain: stableDomain([low, high], previousDomain(look, 'x')),
      format: { kind: 'number' }
    },
    y: {
      type: 'linear',
      label: whole ? words.probability : words.density,
      domain: stableDomain([0, top], previousDomain(look, 'y')),
      format: { kind: 'number' }
    },
    marks,
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.real(say.count(exact)) },
      { swatch: { kind: 'line', series: 2 }, text: words.other(say.count(other)) },
      { swatch: { kind: 'column', series: 3 }, text: `▲ ${words.answers}` }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.x, style: { kind: 'number', digits: 2 } },
        { label: words.real(say.count(exact)), style: { kind: 'number', digits: 4 } },
        { label: words.other(say.count(other)), style: { kind: 'number', digits: 4 } }
      ],
      // Every other point: enough to follow the hills.
      rows: xs.flatMap((x, i) =>
        i % 4 === 0 ? [[x, real[i]?.[1] ?? null, elsewhere[i]?.[1] ?? null]] : []
      )
    }
  }
}
