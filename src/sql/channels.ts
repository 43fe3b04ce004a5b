import { ATTRIBUTION_RULES, type ChannelParams } from '../analysis/channels/model.ts'
import { credits, events, touches } from './channel-credits.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { ColumnNames } from './names.ts'
import { within } from './purchases.ts'
import { type Query, type Step, select } from './query.ts'
import { source } from './source.ts'

const HEAD = [
  {
    en: 'Channel share of revenue under five rules of credit. A contact is a row without an amount but with a channel; every row with an amount is a purchase of its own.',
    es: 'Cuota de ingresos de cada canal según cinco reglas de reparto. Un contacto es una fila sin importe pero con canal; cada fila con importe es una compra.'
  },
  {
    en: 'Share is not effect: no rule tells what would have been bought without the contacts.',
    es: 'La cuota no es el efecto: ninguna regla dice qué se habría comprado sin los contactos.'
  }
]

const RULES = ATTRIBUTION_RULES.map(rule => `${rule}_credit`)

/**
 * Channels with something to show. A credit taken back by a refund leaves 10⁻¹⁶ or so when either was
 * split in thirds, and that is no money.
 */
const SHOWN = ['contacts <> 0', ...RULES.map(rule => `ABS(${rule}) >= 0.000001`)].join(' OR ')

function crmOf({ crm }: ChannelParams, d: Dialect, column: string): string {
  const labels = crm.filter(label => label !== '').map(label => d.text(label))
  return labels.length === 0 ? 'FALSE' : `${column} IN (${labels.join(', ')})`
}

/** `channels`: one row each, largest under `last` first. `summary`: one row, with CRM's share by rule. */
export function channelQuery(
  params: ChannelParams,
  names: ColumnNames,
  d: Dialect,
  result: 'channels' | 'summary'
): Query {
  const limits = { from: params.from ?? null, to: params.to ?? null }
  const steps: Step[] = [
    source(names, d, ['channel', ...(names.row === undefined ? [] : (['row'] as const))]),
    events(names),
    {
      name: 'bought',
      says: {
        en: 'The money to be credited; a refund takes credit back.',
        es: 'El dinero que se reparte; una devolución resta.'
      },
      body: select({
        columns: ['*', `${params.refunds === 'net' ? 'amount >= 0' : 'TRUE'} AS is_purchase`],
        from: ['events'],
        where: [
          'amount IS NOT NULL',
          ...within(d, names, limits),
          params.refunds === 'ignore' && 'amount >= 0'
        ]
      })
    },
    touches(params, d),
    ...credits(params, d),
    {
      name: 'contacts',
      says: { en: 'Contacts in the span.', es: 'Contactos en el periodo.' },
      body: select({
        columns: ['channel', 'COUNT(*) AS contacts'],
        from: ['events'],
        where: ['amount IS NULL', "channel <> ''", ...within(d, names, limits)],
        group: ['channel']
      })
    },
    {
      name: 'credited',
      says: { en: 'Credit by channel.', es: 'Lo atribuido a cada canal.' },
      body: select({
        columns: ['channel', ...RULES.map(rule => `SUM(${rule}) AS ${rule}`)],
        from: ['credits'],
        group: ['channel']
      })
    },
    {
      name: 'channels',
      says: {
        en: 'Every channel with contacts or credit, and whether it is CRM’s.',
        es: 'Cada canal con contactos o dinero atribuido, y si es de CRM.'
      },
      body: select({
        columns: [
          'COALESCE(m.channel, c.channel) AS channel',
          `${crmOf(params, d, 'COALESCE(m.channel, c.channel)')} AS is_crm`,
          'COALESCE(c.contacts, 0) AS contacts',
          ...RULES.map(rule => `COALESCE(m.${rule}, 0) AS ${rule}`)
        ],
        from: ['credited AS m', 'FULL OUTER JOIN contacts AS c ON c.channel = m.channel']
      })
    }
  ]
  if (result === 'summary') {
    const crm = (rule: string) =>
      `(SELECT SUM(CASE WHEN is_crm THEN ${rule} ELSE 0 END) FROM channels)`
    const own =
      'EXISTS (SELECT 1 FROM touches WHERE touches.customer = b.customer AND touches.purchase = b.nth)'
    return {
      head: HEAD,
      steps: [
        ...steps,
        {
          name: 'totals',
          says: {
            en: 'The whole, and what nobody is credited with.',
            es: 'El total, y lo que no se atribuye a nadie.'
          },
          body: select({
            columns: [
              'COALESCE(SUM(amount), 0) AS revenue',
              'COUNT(CASE WHEN is_purchase THEN 1 END) AS purchases',
              'COUNT(CASE WHEN is_purchase AND NOT is_assigned THEN 1 END) AS unassigned',
              'COALESCE(SUM(CASE WHEN NOT is_assigned THEN amount END), 0) AS unassigned_revenue'
            ],
            from: [`(SELECT b.amount, b.is_purchase, ${own} AS is_assigned FROM bought AS b) AS x`]
          })
        }
      ],
      says: { en: 'One row.', es: 'Una fila.' },
      body: select({
        columns: [
          '*',
          ...ATTRIBUTION_RULES.map(
            rule =>
              `CASE WHEN revenue > 0 THEN COALESCE(${crm(`${rule}_credit`)}, 0) / revenue END AS ${rule}_crm_share`
          )
        ],
        from: ['totals']
      })
    }
  }
  return {
    head: HEAD,
    steps,
    says: {
      en: 'Largest under the rule of the last contact first.',
      es: 'El mayor según el último contacto, primero.'
    },
    body: select({
      columns: ['channel', 'is_crm', 'contacts', ...RULES],
      from: ['channels'],
      where: [SHOWN],
      order: ['last_credit DESC', 'channel']
    })
  }
}
