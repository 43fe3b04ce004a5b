import type { Localised } from '../i18n/locale.ts'

/** What the charts of retention call their lines. */
export const RETENTION_WORDS = {
  naive: {
    en: '1\u00a0/\u00a0churn (one churn for everyone)',
    es: '1\u00a0/\u00a0churn (el mismo churn para todos)'
  },
  sbg: { en: 'sBG (customers differ)', es: 'sBG (clientes distintos)' },
  truth: { en: 'the truth', es: 'la verdad' },
  seen: { en: 'Kaplan–Meier, with its interval', es: 'Kaplan-Meier, con su intervalo' },
  seenChurn: { en: 'seen', es: 'observado' },
  ahead: { en: 'where sBG expects it', es: 'donde lo espera el sBG' },
  end: { en: 'end of what was seen', es: 'fin de lo observado' },
  left: { en: 'Still customers', es: 'Siguen siendo clientes' },
  low: { en: 'Low', es: 'Mínimo' },
  high: { en: 'High', es: 'Máximo' },
  lowSeen: { en: 'Low, seen', es: 'Mínimo observado' },
  highSeen: { en: 'High, seen', es: 'Máximo observado' },
  renewal: { en: 'Renewal', es: 'Renovación' },
  churn: { en: 'Leave at it, of those who come to it', es: 'Se van en ella, de quienes llegan' },
  came: { en: 'Came to it', es: 'Llegan' },
  gone: { en: 'Left', es: 'Se van' },
  customer: { en: 'Customer', es: 'Cliente' },
  fresh: { en: 'new', es: 'nuevo' },
  stayed: { en: 'stayed', es: 'sigue' },
  naiveShort: { en: '1\u00a0/\u00a0churn', es: '1\u00a0/\u00a0churn' },
  sbgShort: { en: 'sBG', es: 'sBG' },
  truthShort: { en: 'truth', es: 'verdad' },
  value: { en: 'Margin still to come, discounted', es: 'Margen por llegar, con descuento' },
  leftCaption: {
    en: 'Share still there after each renewal',
    es: 'Parte que sigue tras cada renovación'
  },
  churnCaption: { en: 'Churn at each renewal', es: 'Churn en cada renovación' },
  valueCaption: {
    en: 'Margin of a new customer within the horizon, and of one who stayed',
    es: 'Margen de un cliente nuevo dentro del horizonte y de quien sigue'
  }
} as const satisfies Readonly<Record<string, Localised>>
