import type { Localised } from '../../i18n/locale.ts'
import { ACTIVITIES, HOLDINGS } from './columns.ts'

type Row = Readonly<Record<string, readonly [en: string, es: string]>>

const same = (text: string) => [text, text] as const
const NONE = ['none', 'ninguna'] as const
const NOBODY = ['none', 'ninguno'] as const
const CUSTOMERS = ['customers', 'clientes'] as const
const ENCRYPTED = ['encrypted, access by role', 'cifrado, acceso por funciones'] as const

const ORDERS = ['Orders and invoices', 'Pedidos y facturas'] as const
const NEWSLETTER = ['Newsletter', 'Boletín'] as const
const SUPPORT = ['Customer care', 'Atención al cliente'] as const
const CLUB = ['Loyalty club', 'Club de clientes'] as const
const DIET = ['Menus by allergy', 'Menús por alergias'] as const
const CAMERAS = ['Cameras in the shop', 'Cámaras en la tienda'] as const

/** A made-up shop’s record, with the gaps that such records have. */
const ACTIVITY_ROWS: readonly Row[] = [
  {
    activity: ORDERS,
    purpose: ['sell and deliver', 'vender y entregar'],
    basis: ['contract', 'contrato'],
    subjects: CUSTOMERS,
    data: ['name, address, orders', 'nombre, dirección, pedidos'],
    recipients: ['carrier, tax agency', 'transportista, Hacienda'],
    transfers: NONE,
    retention: ['24 months', '24 meses'],
    hold: ['accounting, tax', 'contabilidad, impuestos'],
    security: ENCRYPTED
  },
  {
    activity: NEWSLETTER,
    purpose: ['send offers', 'enviar ofertas'],
    basis: ['consent', 'consentimiento'],
    subjects: ['subscribers', 'suscriptores'],
    data: ['e-mail, opens', 'correo, aperturas'],
    recipients: ['mailing service', 'plataforma de envíos'],
    transfers: ['United States', 'Estados Unidos'],
    retention: ['2 years', '2 años'],
    security: ENCRYPTED
  },
  {
    activity: SUPPORT,
    purpose: ['answer questions', 'contestar preguntas'],
    basis: ['contract', 'contrato'],
    subjects: CUSTOMERS,
    data: ['name, messages', 'nombre, mensajes'],
    recipients: NOBODY,
    transfers: NONE,
    retention: ['1 year', '1 año'],
    hold: ['warranty', 'garantía']
  },
  {
    activity: CLUB,
    purpose: ['rewards and profiles', 'premios y perfiles'],
    basis: ['legitimate interest', 'interés legítimo'],
    subjects: ['members', 'socios'],
    data: ['purchases, tastes', 'compras, gustos'],
    recipients: NOBODY,
    transfers: NONE,
    retention: ['as long as needed', 'mientras haga falta'],
    security: ENCRYPTED
  },
  {
    activity: DIET,
    purpose: ['suggest menus', 'proponer menús'],
    basis: ['consent', 'consentimiento'],
    subjects: CUSTOMERS,
    data: ['allergies', 'alergias'],
    transfers: NONE,
    retention: ['6 months', '6 meses'],
    security: ENCRYPTED
  },
  {
    activity: CAMERAS,
    purpose: ['security of the shop', 'seguridad de la tienda'],
    basis: ['legitimate interest', 'interés legítimo'],
    subjects: ['visitors', 'visitantes'],
    data: ['images', 'imágenes'],
    recipients: ['police, on request', 'policía, si lo pide'],
    transfers: NONE,
    retention: ['1 month', '1 mes'],
    security: ['locked room', 'sala cerrada']
  }
]

const HOLDING_ROWS: readonly Row[] = (
  [
    [ORDERS, '2019-06-30', '410', false],
    [ORDERS, '2020-05-12', '530', false],
    [ORDERS, '2020-11-03', '25', true],
    [ORDERS, '2023-09-21', '760', false],
    [ORDERS, '2025-12-18', '890', false],
    [NEWSLETTER, '2023-12-01', '1300', false],
    [NEWSLETTER, '2024-06-15', '640', false],
    [NEWSLETTER, '2025-11-20', '2100', false],
    [SUPPORT, '2022-10-05', '180', false],
    [SUPPORT, '2023-08-14', '95', false],
    [SUPPORT, '2025-10-30', '240', false],
    [CLUB, '2021-02-10', '320', false],
    [DIET, '2025-08-01', '60', false],
    [DIET, '2026-01-22', '45', false],
    [CAMERAS, '2026-02-10', '31', false],
    [CAMERAS, '2026-03-20', '28', false]
  ] as const
).map(([activity, last, records, claim]) => ({
  activity,
  last: same(last),
  records: same(records),
  claim: claim ? (['yes', 'sí'] as const) : (['no', 'no'] as const)
}))

function written(
  columns: Readonly<Record<string, { readonly label: Localised }>>,
  rows: readonly Row[],
  locale: keyof Localised
): string {
  const at = locale === 'en' ? 0 : 1
  const ids = Object.keys(columns)
  const header = Object.values(columns).map(({ label }) => label[locale])
  return [header, ...rows.map(row => ids.map(id => row[id]?.[at] ?? ''))]
    .map(cells => cells.join('\t'))
    .join('\n')
}

const both = (columns: Parameters<typeof written>[0], rows: readonly Row[]): Localised => ({
  en: written(columns, rows, 'en'),
  es: written(columns, rows, 'es')
})

export const SAMPLES = {
  activities: both(ACTIVITIES, ACTIVITY_ROWS),
  holdings: both(HOLDINGS, HOLDING_ROWS)
}
