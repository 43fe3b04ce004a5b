import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Purchase ladder', es: 'Escalera de compra' },
  intro: {
    en: 'From the first purchase to the second, the third and on: how many get there, how long it takes, and what they spend at each step. Who has not bought again yet is not counted as lost.',
    es: 'De la primera compra a la segunda, la tercera y las que sigan: cuántos llegan, cuánto tardan y cuánto gastan en cada peldaño. Quien aún no ha vuelto a comprar no cuenta como perdido.'
  },
  steps: { en: 'Steps', es: 'Peldaños' },
  stepsUnit: { en: 'purchases', es: 'compras' },
  horizon: { en: 'Within', es: 'En un plazo de' },
  days: { en: 'days', es: 'días' },
  horizonHelp: {
    en: 'The share that buys again within so many days.',
    es: 'La parte que vuelve a comprar en esos días.'
  },
  prospects: { en: 'People who knew the shop', es: 'Personas que conocían la tienda' },
  prospectsHelp: {
    en: 'For the step to the first purchase; 0 if you do not know.',
    es: 'Para el paso hasta la primera compra; 0 si no lo sabes.'
  },
  people: { en: 'people', es: 'personas' },
  customers: { en: 'Reached the first purchase', es: 'Llegaron a la primera compra' },
  second: { en: 'Reached the second so far', es: 'Han llegado a la segunda' },
  within: { en: 'Buy a second time in time', es: 'Compran por segunda vez en plazo' },
  withinNote: { en: 'with 95% interval', es: 'con intervalo del 95\u00a0%' },
  median: { en: 'Half get there by day', es: 'La mitad llega el día' },
  notYet: { en: 'not half yet', es: 'aún no ha llegado' },
  tooShort: { en: 'not observed long enough', es: 'sin observación suficiente' },
  table: { en: 'Step by step', es: 'Peldaño a peldaño' },
  step: { en: 'Purchase', es: 'Compra' },
  reached: { en: 'Reached', es: 'Llegaron' },
  ofPrevious: { en: 'Of the step before', es: 'Del peldaño anterior' },
  inTime: { en: 'In time, by Kaplan–Meier', es: 'En plazo (Kaplan-Meier)' },
  medianDays: { en: 'Median days', es: 'Mediana de días' },
  naive: { en: 'Median of those who came', es: 'Mediana de los que llegaron' },
  censored: { en: 'Still open', es: 'Aún a la espera' },
  order: { en: 'Mean order', es: 'Pedido medio' },
  contact: {
    en: 'From first contact to first purchase',
    es: 'Del primer contacto a la primera compra'
  }
} as const satisfies Readonly<Record<string, Localised>>
