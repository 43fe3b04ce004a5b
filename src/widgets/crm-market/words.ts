import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'What a market forecast implies', es: 'Qué supone una previsión de mercado' },
  intro: {
    en: 'The deck quotes a forecast ascribed to Gartner: an increase of 36.5 in three years. An increase says nothing of growth until you say from what. Give a starting size and see the yearly rate that the forecast stands for.',
    es: 'La presentación cita una previsión atribuida a Gartner: un aumento de 36,5 en tres años. Un aumento no dice nada del crecimiento mientras no digas desde dónde. Da un tamaño de partida y verás la tasa anual que supone la previsión.'
  },
  increase: { en: 'Forecast increase', es: 'Aumento previsto' },
  increaseHelp: {
    en: 'In the unit of the starting size.',
    es: 'En la misma unidad que el tamaño de partida.'
  },
  years: { en: 'Years', es: 'Años' },
  base: { en: 'Size at the start', es: 'Tamaño de partida' },
  baseHelp: {
    en: 'An assumption of ours, to have something to move: the source gives none.',
    es: 'Un supuesto nuestro, para tener algo que mover: la fuente no da ninguno.'
  },
  rate: { en: 'Growth a year', es: 'Crecimiento anual' },
  doubling: { en: 'Years to double', es: 'Años hasta duplicarse' },
  end: { en: 'Size at the end', es: 'Tamaño final' },
  doubt: {
    en: 'The deck writes “36.5$ million”. For the largest segment of business software that is too little by a factor of a thousand or so: probably billions were meant. The unit is in doubt, and the rate does not depend on it as long as both sizes have the same.',
    es: 'La presentación escribe «36,5$ millones». Para el mayor segmento del software de empresa es poco, unas mil veces menos de lo verosímil: seguramente se quería decir miles de millones. La unidad es dudosa, y la tasa no depende de ella mientras los dos tamaños lleven la misma.'
  }
} as const satisfies Readonly<Record<string, Localised>>
