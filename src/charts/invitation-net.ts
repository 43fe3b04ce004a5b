import type { Invitations } from '../analysis/ambassadors/invitations.ts'
import type { Localised } from '../i18n/locale.ts'
import { CELL_NAMES } from './ambassador-words.ts'
import { withRoom } from './bar-room.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

interface Words {
  readonly title: (found: Invitations, say: Say) => string
  readonly sentence: (found: Invitations, say: Say) => string
  readonly cell: string
  readonly invited: string
  readonly joining: string
  readonly income: string
  readonly cost: string
  readonly net: string
  readonly caption: string
}

const anybody = ({ cells }: Invitations) => cells.some(({ invited }) => invited > 0)

const TEXT: Localised<Words> = {
  en: {
    title: (found, say) => {
      if (!anybody(found)) return 'Nobody is left to be invited'
      if (!(found.best > 0)) return 'No cell brings more than its invitations cost'
      return found.net < found.best
        ? `Inviting everybody nets ${say.money(found.net)}; only the cells that pay, ${say.money(found.best)}`
        : `Every cell pays: inviting everybody nets ${say.money(found.net)}`
    },
    sentence: (found, say) => {
      const { breakEven, cells } = found
      const each = cells
        .map(({ id, net }) => `${CELL_NAMES.en[id].toLowerCase()}, ${say.money(net)}`)
        .join('; ')
      const from =
        breakEven === null
          ? 'An invitation would not pay even if everybody joined.'
          : `An invitation pays where more than ${say.share(breakEven)} join.`
      return `Net by cell: ${each}. ${from}`
    },
    cell: 'Cell',
    invited: 'Invited',
    joining: 'Join, on average',
    income: 'Margin of extra spend',
    cost: 'Invitations',
    net: 'Net',
    caption: 'What inviting each cell brings'
  },
  es: {
    title: (found, say) => {
      if (!anybody(found)) return 'No queda nadie por invitar'
      if (!(found.best > 0)) return 'Ninguna casilla aporta más de lo que cuestan sus invitaciones'
      return found.net < found.best
        ? `Invitar a todos deja ${say.money(found.net)}; solo a las casillas rentables, ${say.money(found.best)}`
        : `Todas las casillas son rentables: invitar a todos deja ${say.money(found.net)}`
    },
    sentence: (found, say) => {
      const { breakEven, cells } = found
      const each = cells
        .map(({ id, net }) => `${CELL_NAMES.es[id].toLowerCase()}, ${say.money(net)}`)
        .join('; ')
      const from =
        breakEven === null
          ? 'Una invitación no sería rentable ni aunque aceptaran todos.'
          : `Una invitación es rentable donde acepta más del ${say.share(breakEven)}.`
      return `Resultado por casilla: ${each}. ${from}`
    },
    cell: 'Casilla',
    invited: 'Invitados',
    joining: 'Aceptan, de media',
    income: 'Margen del gasto adicional',
    cost: 'Invitaciones',
    net: 'Resultado',
    caption: 'Lo que aporta invitar a cada casilla'
  }
}

/** What inviting each cell to the club brings, less what the invitations cost. */
export function invitationNet(found: Invitations, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const names = CELL_NAMES[look.locale]
  const { cells } = found
  const money = { kind: 'money', currency: look.currency } as const
  const marks: Mark[] = [
    {
      ...{ kind: 'bar', key: 'net', series: 1 },
      bars: cells.map(({ id, net }) => ({ at: names[id], from: 0, to: net }))
    },
    { kind: 'rule', key: 'nought', series: 0, x: 0 },
    ...cells.map(
      ({ id, net }): Mark => ({
        ...{ kind: 'label', key: `label-${id}`, series: 1, side: net < 0 ? 'left' : 'right' },
        ...{ text: say.money(net), x: net, y: names[id] }
      })
    )
  ]
  return {
    id: 'invitation-net',
    title: words.title(found, say),
    sentence: words.sentence(found, say),
    x: {
      type: 'linear',
      label: words.net,
      domain: stableDomain(withRoom(cells.map(({ net }) => net)), previousDomain(look, 'x')),
      format: money
    },
    y: { type: 'band', label: '', domain: cells.map(({ id }) => names[id]) },
    marks: anybody(found) ? marks : [],
    table: {
      caption: words.caption,
      columns: [
        { label: words.cell },
        { label: words.invited, style: { kind: 'integer' } },
        { label: words.joining, style: { kind: 'number', digits: 1 } },
        { label: words.income, style: money },
        { label: words.cost, style: money },
        { label: words.net, style: money }
      ],
      rows: cells.map(({ id, invited, joining, income, cost, net }) => [
        ...[names[id], invited, joining, income, cost, net + 0]
      ])
    }
  }
}
