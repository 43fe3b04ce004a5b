import type { DatumId } from '../../analysis/system-map/datum.ts'
import type { ActionId, Kind, NodeId, SwitchId } from '../../analysis/system-map/model.ts'
import type { Localised } from '../../i18n/locale.ts'

/** What can be switched off: on its button, and inside a sentence. */
export interface SwitchName {
  readonly label: Localised
  readonly inText: Localised
  /** Takes a plural verb. */
  readonly many?: Localised<boolean>
}

const MANY: Localised<boolean> = { en: true, es: true }

const name = (en: string, enText: string, es: string, esText: string): SwitchName => ({
  label: { en, es },
  inText: { en: enText, es: esText }
})

export const SWITCH_NAMES: Readonly<Record<SwitchId, SwitchName>> = {
  pos: name('Point of sale', 'the point of sale', 'Punto de venta', 'el punto de venta'),
  web: name('Web', 'the web', 'Web', 'la web'),
  apps: { ...name('Apps', 'the apps', 'Apps', 'las apps'), many: MANY },
  social: { ...name('Social media', 'social media', 'Redes sociales', 'las redes'), many: MANY },
  call: name('Call centre', 'the call centre', 'Centro de llamadas', 'el centro de llamadas'),
  crm: name('Operational CRM', 'the operational CRM', 'CRM operativo', 'el CRM operativo'),
  erp: name('Operational ERP', 'the operational ERP', 'ERP operativo', 'el ERP operativo'),
  record: name('Customer record', 'the customer record', 'Ficha de cliente', 'la ficha de cliente'),
  warehouse: name(
    'Data warehouse',
    'the data warehouse',
    'Almacén de datos',
    'el almacén de datos'
  ),
  lake: name('Data lake', 'the data lake', 'Lago de datos', 'el lago de datos'),
  marts: {
    ...name('Analytic data marts', 'the data marts', 'Data marts analíticos', 'los data marts'),
    many: MANY
  },
  scientist: name(
    'Data scientist',
    'the data scientist',
    'Científico de datos',
    'el científico de datos'
  ),
  segmentation: name('Segmentation', 'segmentation', 'Segmentación', 'la segmentación'),
  scoring: name('Scoring', 'scoring', 'Scoring', 'el scoring'),
  targets: {
    ...name(
      'Campaign targets',
      'the campaign targets',
      'Público de campaña',
      'el público de campaña'
    ),
    many: { en: true, es: false }
  },
  manager: name(
    'Campaign manager',
    'the campaign manager',
    'Gestor de campañas',
    'el gestor de campañas'
  ),
  email: name('E-mail', 'e-mail', 'Correo', 'el correo'),
  sms: name('SMS', 'SMS', 'SMS', 'el SMS'),
  visit: name('Sales visit', 'the sales visit', 'Visita comercial', 'la visita comercial')
}

/** The second place of a channel that listens and speaks, for those who do not see where it stands. */
export const OUTGOING: Localised = { en: 'outgoing', es: 'de salida' }

export const labelOf = (id: NodeId): Localised => {
  const by = id.replace(/-out$/, '') as SwitchId
  return SWITCH_NAMES[by].label
}

export const ACTION_NAMES: Readonly<Record<ActionId, Localised>> = {
  lead: { en: 'Lead generation', es: 'Captación de leads' },
  conversion: { en: 'Conversion to customer', es: 'Conversión en cliente' },
  loyalty: { en: 'Loyalty', es: 'Fidelización' },
  upgrade: { en: 'Upgrade', es: 'Upgrade' },
  'cross-sell': { en: 'Cross-selling', es: 'Venta cruzada' },
  prevention: { en: 'Prevention', es: 'Prevención' },
  retention: { en: 'Retention', es: 'Retención' }
}

const lower = ({ en, es }: Localised): Localised => ({
  en: en[0]?.toLowerCase() + en.slice(1),
  es: es[0]?.toLowerCase() + es.slice(1)
})

/** An action inside a sentence. */
export const actionInText = (action: ActionId): Localised => lower(ACTION_NAMES[action])

const TARGETS: Localised = { en: 'lists of whom to address', es: 'listas de a quién dirigirse' }
const MESSAGES: Localised = { en: 'messages', es: 'mensajes' }

const KINDS = {
  order: { en: 'orders', es: 'pedidos' },
  contact: { en: 'contacts and complaints', es: 'contactos y quejas' },
  permission: { en: 'addresses with permission', es: 'direcciones con permiso' },
  browsing: { en: 'visits', es: 'visitas' },
  post: { en: 'posts', es: 'publicaciones' },
  identity: { en: 'who is who', es: 'quién es quién' },
  history: { en: 'purchase history by customer', es: 'historial de compra por cliente' },
  signal: { en: 'signs of discontent', es: 'señales de descontento' },
  segment: { en: 'segments', es: 'segmentos' },
  affinity: { en: 'scores: what next', es: 'puntuaciones: qué ofrecer' },
  risk: { en: 'scores: who may leave', es: 'puntuaciones: quién puede irse' }
} as const satisfies Partial<Record<Kind, Localised>>

/** What goes along a line; all messages are called so, and all lists. */
export const kindName = (kind: Kind): Localised =>
  kind.endsWith('-message')
    ? MESSAGES
    : kind.endsWith('-target')
      ? TARGETS
      : KINDS[kind as keyof typeof KINDS]

export const DATUM_NAMES: Readonly<Record<DatumId, Localised>> = {
  receipt: { en: 'A till receipt', es: 'Un tique de caja' },
  'web-visit': { en: 'A visit to the web', es: 'Una visita a la web' },
  complaint: { en: 'A complaint by telephone', es: 'Una queja por teléfono' },
  post: { en: 'A post', es: 'Una publicación en redes' },
  'sign-up': { en: 'A sign-up in the app', es: 'Un alta en la app' }
}
