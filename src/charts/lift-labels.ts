import type { Rate } from '../analysis/lift/model.ts'
import type { Localised } from '../i18n/locale.ts'

/** The steps that are compared, as axes and tables name them. */
export const RATE_NAMES = {
  opens: { en: 'Opens per send', es: 'Aperturas por envío' },
  clicks: { en: 'Clicks per send', es: 'Clics por envío' },
  sales: { en: 'Sales per send', es: 'Ventas por envío' },
  clicksOfOpens: { en: 'Clicks per open', es: 'Clics por apertura' },
  salesOfClicks: { en: 'Sales per click', es: 'Ventas por clic' }
} as const satisfies Readonly<Record<Rate, Localised>>

/** The same of a funnel, where all is per 1,000 sends. */
export const STEP_NAMES = {
  opens: { en: 'Opens', es: 'Aperturas' },
  clicks: { en: 'Clicks', es: 'Clics' },
  sales: { en: 'Sales', es: 'Ventas' }
} as const satisfies Readonly<Record<string, Localised>>

/** What axes, keys and tables of the charts of a campaign's lift say. */
export const LIFT_LABELS = {
  step: { en: 'Step', es: 'Paso' },
  segmented: { en: 'segmented', es: 'segmentados' },
  plain: { en: 'unsegmented', es: 'sin segmentar' },
  perThousand: { en: 'Per 1,000 e-mails sent', es: 'Por cada 1.000 correos enviados' },
  funnelCaption: {
    en: 'Both funnels, with the interval of each share',
    es: 'Los dos embudos, con el intervalo de cada tasa'
  },
  low: { en: 'from', es: 'desde' },
  high: { en: 'to', es: 'hasta' },
  points: {
    en: 'Difference in percentage points',
    es: 'Diferencia en puntos porcentuales'
  },
  differenceCaption: {
    en: 'Differences in percentage points (Newcombe’s interval)',
    es: 'Diferencias en puntos porcentuales (intervalo de Newcombe)'
  },
  difference: { en: 'Difference in points', es: 'Diferencia en puntos' },
  times: {
    en: 'Segmented by unsegmented: times as much',
    es: 'Segmentados entre sin segmentar: veces'
  },
  ratioCaption: {
    en: 'Ratios (interval of the logarithm, Katz)',
    es: 'Razones (intervalo del logaritmo, Katz)'
  },
  ratio: { en: 'Ratio', es: 'Razón' },
  picked: { en: 'When picked', es: 'Al elegirla' },
  again: { en: 'Run again', es: 'Repetida' },
  mean: { en: 'mean of all', es: 'media de todas' },
  share: { en: 'Share that responds', es: 'Tasa de respuesta' },
  simulated: {
    en: 'simulated: mean, and the middle 95% of the contests',
    es: 'simulada: media y 95 % central de los concursos'
  },
  simulatedMean: { en: 'Simulated', es: 'Simulada' },
  theory: { en: 'calculated', es: 'calculada' },
  bestCaption: {
    en: 'The best campaign, when picked and when run again',
    es: 'La mejor campaña, al elegirla y al repetirla'
  },
  looks: { en: 'Looks at the result', es: 'Veces que se mira el resultado' },
  alarms: {
    en: 'Tests of nothing that have called a difference',
    es: 'Pruebas sin nada que encontrar que ya han señalado una diferencia'
  },
  peekTheory: {
    en: 'calculated (Armitage, McPherson and Rowe 1969)',
    es: 'calculado (Armitage, McPherson y Rowe, 1969)'
  },
  peekRuns: { en: 'simulated', es: 'simulado' },
  once: { en: 'looking once', es: 'mirando una vez' },
  peekCaption: {
    en: 'False alarms by number of looks',
    es: 'Falsas alarmas según las veces que se mira'
  }
} as const satisfies Readonly<Record<string, Localised>>
