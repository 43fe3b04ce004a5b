import { ITEM_NAMES } from '../../charts/processing-names.ts'
import { tableWords as words } from './table-words.ts'

const text = { kind: 'text', optional: true } as const

export const ACTIVITIES = {
  activity: {
    kind: 'text',
    label: words.activity,
    names: /^(?:processing )?activit|^actividad|tratamiento|treatment|^name|^nombre/
  },
  purpose: { ...text, label: ITEM_NAMES.purpose, names: /purpose|finalidad|\bfin(?:es)?\b/ },
  basis: { ...text, label: ITEM_NAMES.basis, names: /basis|base|legitima|lawful/ },
  subjects: {
    ...text,
    label: ITEM_NAMES.subjects,
    names: /whose|de quien|subjects?|interesad|afectad|colectivo|people|personas/
  },
  exception: { ...text, label: ITEM_NAMES.exception, names: /exception|excepcion|art 9|condition/ },
  recipients: {
    ...text,
    label: ITEM_NAMES.recipients,
    names: /recipient|destinatari|cesion|shared|cesionari/
  },
  transfers: { ...text, label: ITEM_NAMES.transfers, names: /transfer|countr|pais/ },
  safeguard: { ...text, label: ITEM_NAMES.safeguard, names: /safeguard|garantia|clause|clausula/ },
  retention: {
    ...text,
    label: ITEM_NAMES.retention,
    names: /retention|plazo|conserva|keep|period|how long/
  },
  hold: { ...text, label: words.hold, names: /\blaw|\bley|legal hold|bloqueo|\bhold/ },
  security: { ...text, label: ITEM_NAMES.security, names: /security|seguridad|measure|medida/ },
  data: { ...text, label: ITEM_NAMES.data, names: /\bdata|\bdatos|categor/ }
} as const

export const HOLDINGS = {
  last: { kind: 'day', label: words.last, names: /last|ultim|date|fecha|\bday|\bdia/ },
  activity: { kind: 'text', label: words.activity, names: /activit|actividad|tratamiento|what/ },
  records: {
    kind: 'number',
    optional: true,
    min: 0,
    max: 1e9,
    label: words.records,
    names: /record|registro|count|number|cuant|numero|people|personas/
  },
  claim: {
    kind: 'flag',
    optional: true,
    label: words.claim,
    names: /claim|reclamaci|litig|juicio|lawsuit/
  }
} as const
