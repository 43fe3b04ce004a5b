import { type Expected, expectedProfit, type Stakes } from '../analysis/trials/stakes.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Point } from './spec.ts'
import { shareText } from './trial-text.ts'

/** Points of the curve; more of them where it bends, at small groups. */
const POINTS = 48

export interface Profits {
  readonly stakes: Stakes
  readonly now: Expected
  readonly best: Expected
}

/** What a hold-out is expected to bring in all, as against leaving nobody alone. */
export function trialProfit({ stakes, now, best }: Profits, look: Look): ChartSpec {
  const en = look.locale === 'en'
  const say = sayer(look)
  const { customers } = stakes
  const nobody = expectedProfit(stakes, 0).profit
  const more = ({ profit }: Expected) => profit - nobody
  const far = Math.min(1, Math.max(0.3, (1.3 * Math.max(best.control, now.control)) / customers))
  const points = Array.from({ length: POINTS + 1 }, (_, i): Point => {
    const share = far * (i / POINTS) ** 2
    return [share, more(expectedProfit(stakes, share * customers))]
  })
  const share = { kind: 'percent' } as const
  const money = { kind: 'money', currency: look.currency } as const
  const said = {
    best: shareText(best.control / customers, look),
    gain: say.brief(more(best), 'money'),
    now: shareText(now.control / customers, look),
    at: say.brief(more(now), 'money')
  }
  const none = best.control === 0
  return {
    id: 'trial-profit',
    title: none
      ? en
        ? 'Leaving nobody alone brings the most: nothing that could be learnt pays for it'
        : 'Lo que más deja es escribir a todos: lo que se aprendería no paga el grupo de control'
      : en
        ? `Leaving ${said.best} alone brings the most: ${said.gain} more than leaving nobody`
        : `Lo que más deja es un ${said.best} sin mensaje: ${said.gain} más que escribir a todos`,
    sentence: en
      ? `Expected profit of this campaign and of the messages that it decides, as against leaving nobody alone: most at ${said.best} of customers left alone, with ${said.gain}; at ${said.now}, ${said.at}.`
      : `Beneficio esperado de esta campaña y de los mensajes que decide, frente a no dejar a nadie tranquilo: el mayor, con un ${said.best} de clientes sin mensaje, ${said.gain}; con un ${said.now}, ${said.at}.`,
    x: {
      type: 'linear',
      label: en ? 'Customers left alone' : 'Clientes sin mensaje',
      domain: stableDomain([0, far], previousDomain(look, 'x')),
      format: share
    },
    y: {
      type: 'linear',
      label: en
        ? 'Expected profit, against leaving nobody alone'
        : 'Beneficio esperado, frente a escribir a todos',
      domain: stableDomain(
        [0, ...points.map(([, value]) => value as number)],
        previousDomain(look, 'y')
      ),
      format: money
    },
    marks: [
      { kind: 'rule', key: 'nought', series: 0, y: 0 },
      { kind: 'line', key: 'profit', series: 1, points },
      {
        ...{ kind: 'dot', key: 'best', series: 3, strong: true },
        points: [[best.control / customers, more(best)]]
      },
      {
        ...{ kind: 'label', key: 'best-label', series: 3, side: 'above' },
        text: `${en ? 'most' : 'máximo'}: ${said.best}`,
        ...{ x: best.control / customers, y: more(best) }
      },
      {
        ...{ kind: 'dot', key: 'now', series: 2, strong: true },
        points: [[now.control / customers, more(now)]]
      },
      {
        ...{ kind: 'label', key: 'now-label', series: 2, side: 'below', strong: true },
        text: `${en ? 'yours' : 'el tuyo'}: ${said.now}`,
        ...{ x: now.control / customers, y: more(now) }
      }
    ],
    table: {
      caption: en
        ? 'Expected profit by size of the hold-out'
        : 'Beneficio esperado según el tamaño del grupo',
      columns: [
        { label: en ? 'Left alone' : 'Sin mensaje', style: share },
        { label: en ? 'More than leaving nobody' : 'Más que escribiendo a todos', style: money }
      ],
      rows: points.map(([at, value]) => [at, value])
    }
  }
}
