import type { Item, PolicyItem } from '../analysis/processing/checklist.ts'
import type { ClockState } from '../analysis/processing/clock.ts'
import type { Hold } from '../analysis/processing/holds.ts'
import type { Localised } from '../i18n/locale.ts'

export const ITEM_NAMES: Readonly<Record<Item, Localised>> = {
  purpose: { en: 'Purpose', es: 'Finalidad' },
  basis: { en: 'Legal basis', es: 'Base jurídica' },
  subjects: { en: 'Whose data', es: 'Interesados' },
  data: { en: 'Data', es: 'Datos' },
  exception: { en: 'Art. 9 exception', es: 'Excepción del art. 9' },
  recipients: { en: 'Recipients', es: 'Destinatarios' },
  transfers: { en: 'Transfers', es: 'Transferencias' },
  safeguard: { en: 'Safeguard', es: 'Garantía' },
  retention: { en: 'Retention', es: 'Plazo' },
  security: { en: 'Security', es: 'Seguridad' }
}

/** The article that asks for each. */
export const ITEM_LAWS: Readonly<Record<Item, Localised>> = {
  purpose: { en: 'art. 30(1)(b)', es: 'art. 30.1.b' },
  basis: { en: 'art. 13(1)(c)', es: 'art. 13.1.c' },
  subjects: { en: 'art. 30(1)(c)', es: 'art. 30.1.c' },
  data: { en: 'art. 30(1)(c)', es: 'art. 30.1.c' },
  exception: { en: 'art. 9(2)', es: 'art. 9.2' },
  recipients: { en: 'art. 30(1)(d)', es: 'art. 30.1.d' },
  transfers: { en: 'art. 30(1)(e)', es: 'art. 30.1.e' },
  safeguard: { en: 'art. 30(1)(e)', es: 'art. 30.1.e' },
  retention: { en: 'art. 30(1)(f)', es: 'art. 30.1.f' },
  security: { en: 'art. 30(1)(g)', es: 'art. 30.1.g' }
}

export const POLICY_NAMES: Readonly<Record<PolicyItem, Localised>> = {
  controller: {
    en: 'who answers for the data, and how to reach them: art. 13(1)(a)',
    es: 'quién responde de los datos y cómo dirigirse a él: art. 13.1.a'
  },
  officer: {
    en: 'the data protection officer, or that there is none: art. 13(1)(b)',
    es: 'el delegado de protección de datos, o que no lo hay: art. 13.1.b'
  },
  purposes: {
    en: 'what the data are for, and on which basis: art. 13(1)(c)',
    es: 'para qué son los datos y con qué base: art. 13.1.c'
  },
  interests: {
    en: 'which legitimate interests: art. 13(1)(d)',
    es: 'qué intereses legítimos: art. 13.1.d'
  },
  recipients: { en: 'who receives them: art. 13(1)(e)', es: 'quién los recibe: art. 13.1.e' },
  transfers: {
    en: 'whether they leave the EEA, and with which safeguard: art. 13(1)(f)',
    es: 'si salen del EEE y con qué garantía: art. 13.1.f'
  },
  retention: {
    en: 'for how long, or by which criterion: art. 13(2)(a)',
    es: 'durante cuánto tiempo, o con qué criterio: art. 13.2.a'
  },
  rights: {
    en: 'access, rectification, erasure, restriction, objection, portability: art. 13(2)(b)',
    es: 'acceso, rectificación, supresión, limitación, oposición y portabilidad: art. 13.2.b'
  },
  withdraw: {
    en: 'that consent can be withdrawn: art. 13(2)(c)',
    es: 'que el consentimiento se puede retirar: art. 13.2.c'
  },
  complaint: {
    en: 'where to complain (in Spain, the AEPD): art. 13(2)(d)',
    es: 'dónde reclamar (en España, la AEPD): art. 13.2.d'
  },
  required: {
    en: 'what has to be given, and what happens otherwise: art. 13(2)(e)',
    es: 'qué es obligatorio dar y qué pasa si no: art. 13.2.e'
  },
  automated: {
    en: 'automated decisions and profiling, or that there are none: art. 13(2)(f)',
    es: 'decisiones automatizadas y perfiles, o que no los hay: art. 13.2.f'
  }
}

export const STATE_NAMES: Readonly<Record<ClockState, Localised>> = {
  due: { en: 'erase', es: 'suprimir' },
  blocked: { en: 'blocked', es: 'bloqueados' },
  claim: { en: 'blocked: claim open', es: 'bloqueados: reclamación' },
  use: { en: 'in use', es: 'en uso' },
  unknown: { en: 'no period', es: 'sin plazo' }
}

export const HOLD_NAMES: Readonly<Record<Hold, Localised>> = {
  accounting: {
    en: 'accounting, six years: Código de Comercio (1885), art. 30',
    es: 'contabilidad, seis años: Código de Comercio (1885), art. 30'
  },
  tax: {
    en: 'tax, four years: Ley 58/2003, art. 66',
    es: 'impuestos, cuatro años: Ley 58/2003, art. 66'
  },
  laundering: {
    en: 'money laundering, ten years: Ley 10/2010, art. 25',
    es: 'blanqueo de capitales, diez años: Ley 10/2010, art. 25'
  },
  warranty: {
    en: 'warranty, three years: RDL 1/2007, art. 120',
    es: 'garantía, tres años: RDL 1/2007, art. 120'
  }
}
