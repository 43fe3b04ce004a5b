import type { Answered } from '../analysis/noise/budget.ts'
import { guessBound } from '../analysis/noise/mechanism.ts'
import { wilson } from '../analysis/statistics/wilson.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Look } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, Mark, Point } from './spec.ts'

interface Words {
  readonly title: (answers: string, right: string) => string
  readonly sentence: (list: string) => string
  readonly x: string
  readonly y: string
  readonly bound: string
  readonly right: string
  readonly coin: string
  readonly low: string
  readonly high: string
  readonly spent: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (answers, right) =>
      `After ${answers} ${answers === '1' ? 'answer' : 'answers'}, the best attacker is right ${right} of the time`,
    sentence: list =>
      `How often a guess about one person is right, and the most that is possible: ${list}.`,
    x: 'Answers to the same question',
    y: 'Guesses about one person that are right',
    bound: 'bound e^nε ÷ (1 + e^nε)',
    right: 'best attacker, simulated',
    coin: 'tossing a coin',
    low: '95% from',
    high: 'to',
    spent: 'ε spent',
    caption: 'What repeated answers give away'
  },
  es: {
    title: (answers, right) =>
      `Tras ${answers} ${answers === '1' ? 'respuesta' : 'respuestas'}, el mejor atacante acierta el ${right} de las veces`,
    sentence: list =>
      `Con qué frecuencia se acierta sobre una persona, y lo máximo posible: ${list}.`,
    x: 'Respuestas a la misma pregunta',
    y: 'Aciertos sobre una persona',
    bound: 'cota e^nε ÷ (1 + e^nε)',
    right: 'mejor atacante, simulado',
    coin: 'a cara o cruz',
    low: '95\u00a0% desde',
    high: 'hasta',
    spent: 'ε gastada',
    caption: 'Lo que delatan las respuestas repetidas'
  }
}

/** What repeated answers give away of one person. */
export function noiseBudget(asked: Answered, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say: Say = sayer(look)
  const { leaks, trials, epsilon, answers } = asked
  const last = leaks.at(-1)
  const count = answers.length
  const most = Math.max(2, count)
  const curve = Array.from({ length: 41 }, (_, i): Point => {
    const n = (most * i) / 40
    return [n, guessBound(n * epsilon)]
  })
  const marks: Mark[] = [
    { kind: 'rule', key: 'coin', series: 0, y: 0.5 },
    { kind: 'line', key: 'bound', series: 2, points: curve },
    {
      kind: 'line',
      key: 'right',
      series: 1,
      thin: true,
      points: leaks.map(one => [one.answers, one.right])
    },
    { kind: 'dot', key: 'rights', series: 1, points: leaks.map(one => [one.answers, one.right]) }
  ]
  const rows = leaks.map(({ answers: n, bound, right }) => {
    const range = wilson(right * trials, trials, 0.95)
    return [n, n * epsilon, bound, right, range.low, range.high]
  })
  const share = { kind: 'percent', digits: 1 } as const
  return {
    id: 'noise-budget',
    title: words.title(say.count(count), say.share(last?.right ?? 0.5)),
    sentence: words.sentence(
      leaks
        .map(
          one => `${say.count(one.answers)}, ${say.share(one.right)} (≤ ${say.share(one.bound)})`
        )
        .join('; ')
    ),
    x: { type: 'linear', label: words.x, domain: [0, most], format: { kind: 'integer' } },
    y: { type: 'linear', label: words.y, domain: [0.4, 1], format: { kind: 'percent', digits: 0 } },
    marks,
    key: [
      { swatch: { kind: 'line', series: 2 }, text: words.bound },
      { swatch: { kind: 'thin', series: 1 }, text: words.right },
      { swatch: { kind: 'thin', series: 0 }, text: words.coin }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.x, style: { kind: 'integer' } },
        { label: words.spent, style: { kind: 'number', digits: 2 } },
        { label: words.bound, style: share },
        { label: words.right, style: share },
        { label: words.low, style: share },
        { label: words.high, style: share }
      ],
      rows
    }
  }
}
