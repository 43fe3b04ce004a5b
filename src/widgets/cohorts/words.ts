import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Cohorts', es: 'Cohortes' },
  intro: {
    en: 'Customers by the month of their first purchase, followed month by month: how many still buy, and what each cohort has brought per customer.',
    es: 'Los clientes, agrupados por el mes de su primera compra y seguidos mes a mes: cuántos siguen comprando y cuánto ha aportado cada cohorte por cliente.'
  },
  cohorts: { en: 'Cohorts shown', es: 'Cohortes mostradas' },
  cohortsHelp: { en: 'The latest ones.', es: 'Las más recientes.' },
  months: { en: 'months', es: 'meses' },
  customers: { en: 'Customers in them', es: 'Clientes en ellas' },
  afterThree: { en: 'Active after 3 months', es: 'Activos a los 3 meses' },
  perCustomer: { en: 'Revenue per customer so far', es: 'Ingresos por cliente hasta ahora' },
  older: { en: 'Older cohorts, not shown', es: 'Cohortes anteriores, sin mostrar' },
  partial: {
    en: 'The last month is not over: the youngest figure of each cohort is not complete.',
    es: 'El último mes no ha terminado: la cifra más reciente de cada cohorte está incompleta.'
  }
} as const satisfies Readonly<Record<string, Localised>>
