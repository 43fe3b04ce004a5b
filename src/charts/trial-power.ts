import { type Plan, powerOfPlan } from '../analysis/trials/plan.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { sayer } from './say.ts'
import type { ChartSpec, Point } from './spec.ts'
import { shareText } from './trial-text.ts'

/** Shares of customers left alone that are drawn, in hundredths. */
const DRAWN = [1, 2, 3, 4, 5, 6, 8, 10, 12.5, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60]

/** How the chance of seeing the effect depends on the split: highest where the groups are equal. */
export function trialPower(
  { plan, power, even }: { readonly plan: Plan; readonly power: number; readonly even: number },
  look: Look
): ChartSpec {
  const en = look.locale === 'en'
  const say = sayer(look)
  const held = plan.control / plan.customers
  const points = DRAWN.flatMap((hundredths): Point[] => {
    const share = hundredths / 100
    const found = powerOfPlan({ ...plan, control: Math.round(share * plan.customers) })
    return found === null ? [] : [[share, found]]
  })
  const said = {
    now: shareText(power, look),
    held: shareText(held, look),
    even: shareText(even, look)
  }
  const share = { kind: 'percent' } as const
  return {
    id: 'trial-power',
    title: en
      ? `Leaving ${said.held} alone, the trial sees the effect with a chance of ${said.now}; half and half, ${said.even}`
      : `Con un ${said.held} sin mensaje, la prueba ve el efecto con una probabilidad del ${said.now}; mitad y mitad, del ${said.even}`,
    sentence: en
      ? `The chance that ${say.customers(plan.customers)} show the effect, by the share of them that is left alone: ${said.now} at ${said.held}, and at most ${said.even}, at 50%.`
      : `Probabilidad de que ${say.customers(plan.customers)} muestren el efecto, según la parte que se deja tranquila: ${said.now} con un ${said.held} y, como mucho, ${said.even}, con un 50\u00a0%.`,
    x: {
      type: 'linear',
      label: en ? 'Customers left alone' : 'Clientes sin mensaje',
      domain: stableDomain([0, 0.6, held], previousDomain(look, 'x')),
      format: share
    },
    y: {
      type: 'linear',
      label: en ? 'Chance of seeing the effect' : 'Probabilidad de ver el efecto',
      domain: [0, 1],
      format: share
    },
    marks: [
      { kind: 'rule', key: 'half', series: 0, x: 0.5 },
      { kind: 'line', key: 'power', series: 1, points },
      { kind: 'dot', key: 'now', series: 2, strong: true, points: [[held, power]] },
      {
        ...{ kind: 'label', key: 'now-label', series: 2, side: power > 0.5 ? 'below' : 'above' },
        text: `${said.held}: ${said.now}`,
        ...{ x: held, y: power, strong: true }
      }
    ],
    table: {
      caption: en ? 'Power by split' : 'Potencia según el reparto',
      columns: [
        { label: en ? 'Left alone' : 'Sin mensaje', style: share },
        { label: en ? 'Power' : 'Potencia', style: share }
      ],
      rows: points.map(([at, found]) => [at, found])
    }
  }
}
