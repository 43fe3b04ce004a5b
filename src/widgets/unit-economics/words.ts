import type { Locale, Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'The live sheet', es: 'La hoja viva' },
  intro: {
    en: 'Type your own numbers over these. Everything below follows, and stays on your device.',
    es: 'Escribe tus números encima de estos. Todo lo de abajo los sigue, y no sale de tu dispositivo.'
  },
  inputs: { en: 'Your month', es: 'Tu mes' },
  currency: { en: 'Currency', es: 'Moneda' },
  conventions: { en: 'How you count', es: 'Cómo lo cuentas' },
  results: { en: 'What comes out', es: 'Lo que sale' },
  metric: { en: 'Metric', es: 'Métrica' },
  formula: { en: 'Formula, then your numbers', es: 'Fórmula y tus números' },
  value: { en: 'Value', es: 'Valor' },
  charts: { en: 'The same in pictures', es: 'Lo mismo en gráficos' },
  range: { en: 'Range for the sensitivity chart', es: 'Intervalo del gráfico de sensibilidad' },
  rangeHelp: {
    en: 'How far each number is moved down and up, one at a time.',
    es: 'Cuánto se baja y se sube cada número, de uno en uno.'
  },
  ownRanges: { en: 'Your own ranges', es: 'Tus propios intervalos' },
  ownRangesHelp: {
    en: 'The lowest and highest that you have seen or can imagine. An end left alone follows the percentage above.',
    es: 'Lo más bajo y lo más alto que has visto o que imaginas. El extremo que no toques se calcula con el porcentaje de arriba.'
  },
  input: { en: 'Input', es: 'Dato' },
  low: { en: 'lowest', es: 'mínimo' },
  high: { en: 'highest', es: 'máximo' },
  headlineGross: { en: 'A customer is worth', es: 'Un cliente vale' },
  headlineNet: { en: 'A customer leaves, after CAC', es: 'Un cliente deja, tras el CAC' },
  headlineCac: { en: 'Winning one costs', es: 'Captarlo cuesta' },
  never: { en: 'never', es: 'nunca' },
  headlinePayback: {
    en: 'Paid back, counting those who leave, in',
    es: 'Se recupera, contando a los que se van, en'
  },
  putBack: {
    en: 'Put the lesson’s numbers back',
    es: 'Volver a poner los de la lección'
  },
  areBack: {
    en: 'The lesson’s numbers are back. Undo brings yours.',
    es: 'Aquí están otra vez los números de la lección. Deshacer trae los tuyos.'
  },
  currencyHelp: {
    en: 'Changes the sign, not the amounts.',
    es: 'Cambia el símbolo, no las cantidades.'
  },
  none: { en: 'no value', es: 'sin valor' },
  groups: {
    acquisition: { en: 'Winning customers', es: 'Captar' },
    base: { en: 'What they pay', es: 'Lo que pagan' },
    churn: { en: 'How long they stay', es: 'Cuánto se quedan' },
    value: { en: 'What they are worth', es: 'Lo que valen' },
    discounting: { en: 'If later money counts for less', es: 'Si el dinero futuro vale menos' },
    payback: { en: 'When the cost is back', es: 'Cuándo se recupera el coste' },
    growth: { en: 'How far it can grow', es: 'Hasta dónde puede crecer' }
  }
} as const satisfies Readonly<Record<string, Localised | Readonly<Record<string, Localised>>>>

/** Said while the sheet holds other numbers than the lesson's sentences. */
export const ownNumbers = (names: string, locale: Locale): string =>
  locale === 'en'
    ? `Your numbers differ from the lesson’s (${names}).`
    : `Tus números no son los de la lección (${names}).`

/** What a screen reader hears once the headline stands still. */
export const worthNow = (net: boolean, now: string, before: string, locale: Locale): string => {
  const label = words[net ? 'headlineNet' : 'headlineGross'][locale]
  const none = words.none[locale]
  if (now === none)
    return locale === 'en'
      ? `What a customer is worth cannot be worked out now; before, ${before}.`
      : `Ahora no se puede calcular lo que vale un cliente; antes, ${before}.`
  const was = locale === 'en' ? 'before' : 'antes'
  return `${label}${net ? ':' : ''} ${now}, ${was} ${before}.`
}

/** Said over the results while a field has no usable number. */
export const staleNote = (labels: string, locale: Locale): string =>
  locale === 'en'
    ? `Not up to date: ${labels} cannot be used as entered. The results use the last number that could.`
    : `Sin actualizar: lo escrito en ${labels} no sirve. Los resultados usan el último número válido.`
