import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Customers in, customers out', es: 'Clientes que entran y salen' },
  intro: {
    en: 'Three futures of the same business. The first starts from the sheet above and follows it; change any number of any future.',
    es: 'Tres futuros del mismo negocio. El primero parte de la hoja de arriba y la sigue; cambia cualquier número de cualquiera de ellos.'
  },
  assumptions: { en: 'What each future assumes', es: 'Lo que supone cada futuro' },
  assumption: { en: 'Each month', es: 'Cada mes' },
  results: { en: 'Where it leads', es: 'Adónde lleva' },
  futures: {
    baseline: { en: 'As it is', es: 'Como ahora' },
    keep: { en: 'Keep more', es: 'Retener más' },
    win: { en: 'Win more', es: 'Captar más' }
  },
  future: { en: 'Future', es: 'Futuro' },
  active: { en: 'Active customers at the end', es: 'Clientes activos al final' },
  ceiling: { en: 'Ceiling in the long run', es: 'Techo a la larga' },
  cumulative: { en: 'Cumulative value, less CAC', es: 'Valor acumulado, menos CAC' },
  grows: { en: 'no ceiling', es: 'sin techo' },
  firstMonth: { en: 'The first month, as it is', es: 'El primer mes, como ahora' },
  prospects: { en: 'Prospects', es: 'Clientes potenciales' },
  customers: { en: 'Customers', es: 'Clientes' },
  exCustomers: { en: 'Ex-customers', es: 'Exclientes' },
  acquisition: { en: 'acquisition', es: 'captación' },
  churn: { en: 'churn', es: 'abandono' },
  recovery: { en: 'recovery', es: 'recuperación' },
  gone: { en: 'lost for good', es: 'perdidos del todo' },
  free: {
    en: 'Winning customers costs CAC here; keeping them costs nothing. Set the gap between two futures against what keeping more would cost you.',
    es: 'Aquí captar cuesta el CAC; retener no cuesta nada. Compara la diferencia entre dos futuros con lo que te costaría retener más.'
  },
  fromSheet: {
    en: 'From your sheet: customers at the start, new customers, churn, value of a month and CAC.',
    es: 'De tu hoja: clientes al inicio, altas, churn, valor de un mes y CAC.'
  }
} as const satisfies Readonly<Record<string, Localised | Readonly<Record<string, Localised>>>>
