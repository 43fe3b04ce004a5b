import type { Rescue } from '../analysis/margin/rescue.ts'
import type { Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

interface Words {
  readonly title: (found: Rescue, say: Say) => string
  readonly sentence: (found: Rescue, say: Say) => string
  readonly leaving: string
  readonly margin: string
  readonly plan: string
  readonly today: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    title: (found, say) => {
      const { customers, priced, breakEven, kept, today, after } = found
      if (customers === 0) return 'No customer costs more than it brings'
      if (priced === 0)
        return `No price rises: the destroyers leave ${say.money(after)}, today ${say.money(today)}`
      if (kept <= today) return 'The plan gains nothing, even if nobody leaves'
      return breakEven === null
        ? 'However many leave, the plan is no worse than doing nothing'
        : `The plan beats doing nothing while fewer than ${say.share(breakEven)} leave`
    },
    sentence: ({ customers, priced, leave, after, kept, left, today }, say) =>
      customers === 0
        ? 'There are no destroyers, and so there is nothing to mend.'
        : priced === 0
          ? `Nobody has a reason to leave; the margin of ${say.customers(customers)} goes from ${say.money(today)} to ${say.money(after)}.`
          : `Today the margin of ${say.customers(customers)} is ${say.money(today)}. With the plan it is ${say.money(kept)} if nobody leaves, ${say.money(left)} if all whose prices rise do, and ${say.money(after)} if ${say.share(leave)} of them do.`,
    leaving: 'Share that leaves when prices rise',
    margin: 'Margin of the destroyers, together',
    plan: 'with the plan',
    today: 'today',
    caption: 'Margin of the destroyers by the share that leaves'
  },
  es: {
    title: (found, say) => {
      const { customers, priced, breakEven, kept, today, after } = found
      if (customers === 0) return 'Ningún cliente cuesta más de lo que aporta'
      if (priced === 0)
        return `Sin subida de precios, los destructores dejan ${say.money(after)}; hoy, ${say.money(today)}`
      if (kept <= today) return 'Con el plan no se gana nada, aunque no se vaya nadie'
      return breakEven === null
        ? 'Se vayan los que se vayan, el plan no es peor que no hacer nada'
        : `El plan es mejor que no hacer nada mientras se vaya menos del ${say.share(breakEven)}`
    },
    sentence: ({ customers, priced, leave, after, kept, left, today }, say) =>
      customers === 0
        ? 'No hay destructores y, por tanto, nada que arreglar.'
        : priced === 0
          ? `Nadie tiene motivo para irse; el margen de ${say.customers(customers)} pasa de ${say.money(today)} a ${say.money(after)}.`
          : `Hoy, el margen de ${say.customers(customers)} es de ${say.money(today)}. Con el plan es de ${say.money(kept)} si no se va nadie, de ${say.money(left)} si se van todos los que ven subir el precio y de ${say.money(after)} si se va el ${say.share(leave)} de ellos.`,
    leaving: 'Porcentaje que se va cuando sube el precio',
    margin: 'Margen de los destructores, en conjunto',
    plan: 'con el plan',
    today: 'hoy',
    caption: 'Margen de los destructores según el porcentaje que se va'
  }
}

/** What the plan is worth for each share of leavers, against doing nothing. */
export function rescueLeaving(found: Rescue, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const { kept, left, today, after, leave, breakEven, customers } = found
  const stops = [...new Set([0, 0.25, 0.5, 0.75, 1, leave, breakEven ?? 0])].sort((a, b) => a - b)
  const at = (share: number) => kept + share * (left - kept)
  const marks: Mark[] = [
    { kind: 'rule', key: 'nought', series: 0, y: 0 },
    {
      ...{ kind: 'line', key: 'today', series: 2, thin: true },
      points: [
        [0, today],
        [1, today]
      ]
    },
    {
      ...{ kind: 'line', key: 'plan', series: 1 },
      points: [
        [0, kept],
        [1, left]
      ]
    },
    { kind: 'dot', key: 'you', series: 1, strong: true, points: [[leave, after]] },
    {
      ...{ kind: 'label', key: 'you-label', series: 1, strong: true, side: 'above' },
      ...{ text: say.money(after), x: leave, y: after }
    }
  ]
  if (breakEven !== null) {
    marks.push(
      { kind: 'dot', key: 'even', series: 2, points: [[breakEven, today]] },
      {
        ...{ kind: 'label', key: 'even-label', series: 2, side: 'below' },
        ...{ text: say.share(breakEven), x: breakEven, y: today }
      }
    )
  }
  const money = { kind: 'money', currency: look.currency } as const
  return {
    id: 'rescue-leaving',
    title: words.title(found, say),
    sentence: words.sentence(found, say),
    x: { type: 'linear', label: words.leaving, domain: [0, 1], format: { kind: 'percent' } },
    y: {
      type: 'linear',
      label: words.margin,
      domain: stableDomain([0, kept, left, today], previousDomain(look, 'y')),
      format: money
    },
    marks: customers === 0 ? [] : marks,
    key: [
      { swatch: { kind: 'line', series: 1 }, text: words.plan },
      { swatch: { kind: 'thin', series: 2 }, text: words.today }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.leaving, style: SHARE },
        { label: words.plan, style: money },
        { label: words.today, style: money }
      ],
      rows: customers === 0 ? [] : stops.map(share => [share, at(share) + 0, today])
    }
  }
}
