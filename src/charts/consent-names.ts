import type { Channel, Purpose, Rule } from '../analysis/consent/model.ts'
import type { Localised } from '../i18n/locale.ts'

export const PURPOSE_NAMES: Readonly<Record<Purpose, Localised>> = {
  recall: { en: 'Safety recall', es: 'Retirada por seguridad' },
  order: { en: 'About their order', es: 'Sobre su pedido' },
  similar: { en: 'Own offers, like what they bought', es: 'Ofertas propias, como lo que compró' },
  other: { en: 'Own offers, of other things', es: 'Ofertas propias, de otras cosas' },
  partner: { en: 'Offers of partners', es: 'Ofertas de socios' },
  health: { en: 'Offers chosen by health data', es: 'Ofertas según su salud' }
}

/** What a narrow drawing writes for each. */
export const PURPOSE_SHORT: Readonly<Record<Purpose, Localised>> = {
  recall: { en: 'Recall', es: 'Retirada' },
  order: { en: 'Order', es: 'Pedido' },
  similar: { en: 'Own, alike', es: 'Parecidas' },
  other: { en: 'Own, other', es: 'Otras' },
  partner: { en: 'Partners', es: 'Socios' },
  health: { en: 'Health', es: 'Salud' }
}

export const CHANNEL_NAMES: Readonly<Record<Channel, Localised>> = {
  email: { en: 'E-mail', es: 'Correo' },
  sms: { en: 'SMS', es: 'SMS' },
  call: { en: 'Call', es: 'Llamada' },
  auto: { en: 'Robot call', es: 'Llamada automática' },
  post: { en: 'Letter', es: 'Carta' }
}

/** What a narrow drawing writes for each. */
export const CHANNEL_SHORT: Readonly<Record<Channel, Localised>> = {
  ...CHANNEL_NAMES,
  auto: { en: 'Robot', es: 'Robot' }
}

/** The rules in a few words. */
export const RULE_NAMES: Readonly<Record<Rule, Localised>> = {
  obligation: { en: 'Legal duty', es: 'Obligación legal' },
  contract: { en: 'Contract', es: 'Contrato' },
  consent: { en: 'Consent', es: 'Consentimiento' },
  explicit: { en: 'Explicit consent', es: 'Consentimiento explícito' },
  parental: { en: 'A parent’s consent', es: 'Consentimiento de los padres' },
  soft: { en: 'Own customer', es: 'Cliente propio' },
  call: { en: 'Own customer, by call', es: 'Cliente propio, por llamada' },
  interest: { en: 'Legitimate interest', es: 'Interés legítimo' },
  unreachable: { en: 'No address', es: 'Sin dirección' },
  'no-dealings': { en: 'Nothing bought', es: 'No ha comprado' },
  objected: { en: 'Objected', es: 'Se ha opuesto' },
  withdrawn: { en: 'Said no', es: 'Dijo que no' },
  child: { en: 'Child', es: 'Menor' },
  special: { en: 'Not explicit', es: 'No es explícito' },
  expired: { en: 'Expired', es: 'Caducado' },
  undated: { en: 'No proof of date', es: 'Sin fecha' },
  preset: { en: 'Box came ticked', es: 'Casilla marcada' },
  vague: { en: 'No purpose named', es: 'Sin finalidad' },
  channel: { en: 'Other channel', es: 'Otro canal' },
  purpose: { en: 'Other purpose', es: 'Otra finalidad' },
  stranger: { en: 'Not a customer', es: 'No es cliente' },
  elsewhere: { en: 'Not from a sale', es: 'No vienen de una venta' },
  dissimilar: { en: 'Bought other things', es: 'Compró otra cosa' },
  unasked: { en: 'No chance to refuse', es: 'Sin poder negarse' },
  robinson: { en: 'Exclusion list', es: 'Lista Robinson' },
  none: { en: 'Never asked', es: 'Nunca se le preguntó' }
}
