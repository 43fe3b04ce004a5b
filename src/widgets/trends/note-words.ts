import type { Localised } from '../../i18n/locale.ts'

type Interval = Readonly<Record<'runs' | 'mean' | 'low' | 'high' | 'expected', string>>

interface NoteWords {
  readonly interval: (numbers: Interval) => string
  readonly paired: (share: string) => string
  readonly cut: (runs: string) => string
  readonly unspent: (share: string) => string
  readonly spent: string
  readonly pair: (pair: string, reached: string, union: string) => string
}

export const CAMPAIGN_NOTES: Localised<NoteWords> = {
  en: {
    interval: ({ runs, mean, low, high, expected }) =>
      `Triggered less planned, mean of ${runs} runs: ${mean}, 95% interval from ${low} to ${high}. The formula gives ${expected}.`,
    paired: share =>
      `Both policies meet the same customers and the same events in each run, so the error of the difference is ${share} of what separate runs would give.`,
    cut: runs =>
      `So many customers, events and messages take long: ${runs} runs were simulated, fewer than you asked for. The intervals are wider for it.`,
    unspent: share =>
      `There are too few events to spend the whole budget: ${share} of the messages are not sent, and their cost is saved.`,
    spent:
      'There are more events than the budget pays for: late in the period, events bring no message.',
    pair: (pair, reached, union) =>
      `The two channels that reach most together are ${pair}: ${reached} of the ${union} customers of all five.`
  },
  es: {
    interval: ({ runs, mean, low, high, expected }) =>
      `Por evento menos planificados, media de ${runs} simulaciones: ${mean}, con un intervalo del 95 % de ${low} a ${high}. La fórmula da ${expected}.`,
    paired: share =>
      `En cada simulación las dos políticas se encuentran con los mismos clientes y los mismos eventos: el error de la diferencia es el ${share} del que darían simulaciones separadas.`,
    cut: runs =>
      `Tantos clientes, eventos y mensajes llevan tiempo: se han hecho ${runs} simulaciones, menos de las que pedías, y los intervalos son más anchos.`,
    unspent: share =>
      `No hay eventos suficientes para gastar todo el presupuesto: el ${share} de los mensajes no se envía y su coste se ahorra.`,
    spent:
      'Hay más eventos de los que paga el presupuesto: al final del periodo quedan eventos sin mensaje.',
    pair: (pair, reached, union) =>
      `Los dos canales que juntos llegan a más clientes son ${pair}: a ${reached} de los ${union} de los cinco.`
  }
}
