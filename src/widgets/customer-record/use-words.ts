import type { Basis, Standing, Use } from '../../analysis/customer-record/permits.ts'
import type { Localised } from '../../i18n/locale.ts'

export const USE_NAMES: Readonly<Record<Use, Localised>> = {
  address: { en: 'deliver to, and greet by, name', es: 'entregar y saludar por su nombre' },
  invoice: { en: 'invoices and accounts', es: 'facturas y contabilidad' },
  'order-mail': { en: 'write about an order', es: 'escribirle sobre un pedido' },
  newsletter: { en: 'newsletter', es: 'boletín' },
  'delivery-call': { en: 'call about a delivery', es: 'llamar por una entrega' },
  delivery: { en: 'deliver', es: 'entregar' },
  'local-event': {
    en: 'invite to a local event, by post',
    es: 'invitar por carta a un acto local'
  },
  greeting: { en: 'greet by e-mail on the day', es: 'felicitar por correo' },
  proof: {
    en: 'prove what was asked and answered',
    es: 'probar qué se preguntó y qué se contestó'
  },
  segment: { en: 'segments by value', es: 'segmentos por valor' },
  club: { en: 'invite to the ambassadors’ club', es: 'invitar al club de embajadores' },
  answer: { en: 'answer what was said to you', es: 'contestar a lo que te dice' },
  recommend: { en: 'recommend from past orders', es: 'recomendar según sus pedidos' },
  content: { en: 'choose what is shown to them', es: 'elegir qué se le enseña' },
  nearest: { en: 'name the nearest shop', es: 'decirle la tienda más cercana' },
  'no-repeat': { en: 'not write twice', es: 'no escribirle dos veces' },
  push: { en: 'notices in the app', es: 'avisos en la aplicación' },
  stated: { en: 'the purpose stated', es: 'la finalidad declarada' }
}

export const BASIS_NAMES: Readonly<Record<Basis, Localised>> = {
  consent: { en: 'consent, 6(1)(a)', es: 'consentimiento, 6.1.a' },
  contract: { en: 'contract, 6(1)(b)', es: 'contrato, 6.1.b' },
  obligation: { en: 'legal obligation, 6(1)(c)', es: 'obligación legal, 6.1.c' },
  interest: { en: 'legitimate interest, 6(1)(f)', es: 'interés legítimo, 6.1.f' }
}

/** What has to be added to the basis; nothing where it simply holds. */
export const STANDINGS: Readonly<Record<Standing, Localised>> = {
  yes: { en: '', es: '' },
  object: { en: 'until they object (art. 21)', es: 'hasta que se oponga (art. 21)' },
  own: {
    en: 'only if asked for this very purpose',
    es: 'solo si se le pidió para esto mismo'
  },
  no: { en: 'not permitted: the answer was no', es: 'no: ha dicho que no' },
  ask: { en: 'not permitted: ask first', es: 'no: primero hay que preguntar' }
}

/** A sign before each use: what may be done, what may under a condition, what may not. */
export const STANDING_SIGNS: Readonly<Record<Standing, string>> = {
  yes: '✓',
  object: '✓',
  own: '?',
  no: '✗',
  ask: '✗'
}
