import { CHANNELS } from '../../charts/reach-text.ts'
import type { ColumnSpec } from '../../ingest/listed/spec.ts'
import { words } from './words.ts'

/** A channel that a customer has or has not; an empty cell is a no. */
const channel = (bit: number, names: RegExp) =>
  ({
    kind: 'flag',
    label: CHANNELS[bit] ?? words.customer,
    names,
    optional: true
  }) as const satisfies ColumnSpec

/** In the order of `CHANNELS`. */
export const COLUMNS = {
  customer: {
    kind: 'text',
    label: words.customer,
    names: /\b(customer|client|cliente|name|nombre|id|contact|contacto)\b/
  },
  email: channel(0, /\b(e ?mails?|correos?|mail|newsletter|boletin)\b/),
  sms: channel(1, /\b(sms|phone|mobile|telefono|movil|celular|whatsapp)\b/),
  app: channel(2, /\b(app|push|aplicacion)\b/),
  web: channel(3, /\b(web|site|sitio|cookies?)\b/),
  social: channel(4, /\b(social|redes|facebook|instagram|twitter|linkedin|tiktok)\b/)
} as const
