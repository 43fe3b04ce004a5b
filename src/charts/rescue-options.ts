import type { Rescue, RescueOption } from '../analysis/margin/rescue.ts'
import type { Localised } from '../i18n/locale.ts'
import { withRoom } from './bar-room.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

interface Words {
  readonly names: Readonly<Record<RescueOption['id'], string>>
  readonly none: string
  readonly title: (best: RescueOption, today: number, say: Say) => string
  readonly same: string
  readonly sentence: (list: string) => string
  readonly option: string
  readonly margin: string
  readonly change: string
  readonly caption: string
}

const TEXT: Localised<Words> = {
  en: {
    names: {
      today: 'As it is',
      price: 'Raise prices only',
      serve: 'Serve cheaper only',
      both: 'Both',
      gone: 'Let them all go'
    },
    none: 'No destroyers, no choices',
    title: ({ id, total }, today, say) =>
      `The best choice: ${TEXT.en.names[id].toLowerCase()}, ${say.money(total)} instead of ${say.money(today)}`,
    same: 'None of these is better than leaving it as it is',
    sentence: list => `The destroyers together would leave: ${list}.`,
    option: 'Choice',
    margin: 'Margin of the destroyers, together',
    change: 'Against today',
    caption: 'What each choice leaves'
  },
  es: {
    names: {
      today: 'Como está',
      price: 'Solo subir precios',
      serve: 'Solo abaratar el servicio',
      both: 'Las dos cosas',
      gone: 'Dejar que se vayan todos'
    },
    none: 'Sin destructores no hay nada que elegir',
    title: ({ id, total }, today, say) =>
      `La mejor opción: ${TEXT.es.names[id].toLowerCase()}, ${say.money(total)} en lugar de ${say.money(today)}`,
    same: 'Nada de esto es mejor que dejarlo como está',
    sentence: list => `Los destructores dejarían en conjunto: ${list}.`,
    option: 'Opción',
    margin: 'Margen de los destructores, en conjunto',
    change: 'Frente a hoy',
    caption: 'Lo que deja cada opción'
  }
}

/** What can be done about the destroyers, as bars of what they leave then. */
export function rescueOptions({ options, today, customers }: Rescue, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const best = options.reduce((a, b) => (b.total > a.total ? b : a), { id: 'today', total: today })
  const said = options.map(
    ({ id, total }) => `${words.names[id].toLowerCase()}, ${say.money(total)}`
  )
  const money = { kind: 'money', currency: look.currency } as const
  const marks: Mark[] = [
    {
      ...{ kind: 'bar', key: 'totals', series: 1 },
      bars: options.map(({ id, total }) => ({ at: words.names[id], from: 0, to: total }))
    },
    { kind: 'rule', key: 'nought', series: 0, x: 0 },
    ...options.map(
      ({ id, total }): Mark => ({
        ...{ kind: 'label', key: `label-${id}`, series: 1, side: total < 0 ? 'left' : 'right' },
        ...{ text: say.money(total), x: total, y: words.names[id] }
      })
    )
  ]
  return {
    id: 'rescue-options',
    title:
      customers === 0
        ? words.none
        : best.total > today
          ? words.title(best, today, say)
          : words.same,
    sentence: customers === 0 ? `${words.none}.` : words.sentence(said.join('; ')),
    x: {
      type: 'linear',
      label: words.margin,
      domain: stableDomain(withRoom(options.map(({ total }) => total)), previousDomain(look, 'x')),
      format: money
    },
    y: { type: 'band', label: '', domain: options.map(({ id }) => words.names[id]) },
    marks: customers === 0 ? [] : marks,
    table: {
      caption: words.caption,
      columns: [
        { label: words.option },
        { label: words.margin, style: money },
        { label: words.change, style: { ...money, signed: true } }
      ],
      rows: options.map(({ id, total }) => [words.names[id], total + 0, total - today + 0])
    }
  }
}
