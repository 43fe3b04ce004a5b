import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: {
    en: '1\u00a0/\u00a0churn against customers who differ',
    es: '1\u00a0/\u00a0churn frente a clientes distintos'
  },
  intro: {
    en: 'A cohort of customers is made up, whose truth is therefore known, and you see a few years of it. From those, 1\u00a0/\u00a0churn, Kaplan–Meier and the sBG each say what they can. Drag “how unlike customers are” and watch where they part. Or bring cohorts of your own.',
    es: 'Nos inventamos una cohorte de clientes, de la que por tanto se sabe la verdad, y tú ves unos pocos años. Con ellos, 1\u00a0/\u00a0churn, Kaplan-Meier y el sBG dicen lo que pueden. Arrastra «cuánto se diferencian los clientes» y mira dónde se separan. O trae tus propias cohortes.'
  },
  table: { en: 'Cohorts of your own', es: 'Tus propias cohortes' },
  help: {
    en: 'A row for each renewal, from the day they joined: its number, and a column for each cohort with how many customers are still there. Leave blank what has not come yet. If you started watching a cohort late, leave blank what you did not see. Then choose “those of the table” below.',
    es: 'Una fila por renovación, empezando por el alta: su número y, en una columna por cohorte, cuántos clientes siguen. Deja en blanco lo que aún no ha llegado. Si empezaste tarde a observar una cohorte, deja en blanco lo que no viste. Después elige abajo «los de la tabla».'
  },
  customers: { en: 'Which customers', es: 'Qué clientes' },
  madeUp: { en: 'made up, as set here', es: 'inventados, según estos campos' },
  ofTable: { en: 'those of the table', es: 'los de la tabla' },
  churn: { en: 'Churn at the first renewal', es: 'Churn en la primera renovación' },
  churnHelp: {
    en: 'The mean of everyone’s own chance to leave.',
    es: 'La media de las probabilidades de irse de cada cual.'
  },
  unlike: { en: 'How unlike customers are', es: 'Cuánto se diferencian los clientes' },
  unlikeHelp: {
    en: 'The polarisation index, 1 / (α + β + 1). 0: all alike. Towards 100: some leave at once, the others never.',
    es: 'El índice de polarización, 1 / (α + β + 1). 0: todos iguales. Hacia 100: unos se van enseguida y los demás, nunca.'
  },
  watched: { en: 'Renewals that you have seen', es: 'Renovaciones que has observado' },
  size: { en: 'Customers in the cohort', es: 'Clientes de la cohorte' },
  seed: { en: 'Another draw', es: 'Otro sorteo' },
  unit: { en: 'A renewal comes every', es: 'Se renueva cada' },
  unitHelp: {
    en: 'Of the table: what its first column is headed; if that names no unit, you are asked. Made-up customers: a year.',
    es: 'De la tabla: lo que diga la cabecera de la primera columna; si no nombra ninguna unidad, se te pregunta. Clientes inventados: un año.'
  },
  asNamed: { en: 'as the table says', es: 'lo que diga la tabla' },
  week: { en: 'week', es: 'semana' },
  month: { en: 'month', es: 'mes' },
  year: { en: 'year', es: 'año' },
  arpu: { en: 'ARPU', es: 'ARPU' },
  arpuPer: { en: 'The ARPU is for a', es: 'El ARPU es de' },
  aWeek: { en: 'week', es: 'una semana' },
  aMonth: { en: 'month', es: 'un mes' },
  aYear: { en: 'year', es: 'un año' },
  margin: { en: 'Contribution margin', es: 'Margen de contribución' },
  discount: { en: 'Discount rate, a year', es: 'Tasa de descuento anual' },
  horizon: { en: 'Horizon', es: 'Horizonte' },
  years: { en: 'years', es: 'años' },
  confidence: { en: 'Confidence of the intervals', es: 'Confianza de los intervalos' },
  naiveChurn: { en: 'Churn, all renewals together', es: 'Churn, todas las renovaciones juntas' },
  naiveLifetime: {
    en: 'Mean lifetime by 1\u00a0/\u00a0churn',
    es: 'Vida media según 1\u00a0/\u00a0churn'
  },
  sbgLifetime: { en: 'Mean lifetime by the sBG', es: 'Vida media según el sBG' },
  trueLifetime: { en: 'Mean lifetime in truth', es: 'Vida media verdadera' },
  endless: { en: 'no end: α ≤ 1', es: 'sin fin: α ≤ 1' },
  seenLeft: {
    en: 'Still there when you stop watching (Kaplan–Meier)',
    es: 'Siguen cuando dejas de mirar (Kaplan-Meier)'
  },
  naiveValue: {
    en: 'Value of a new customer by 1\u00a0/\u00a0churn',
    es: 'Valor de un cliente nuevo según 1\u00a0/\u00a0churn'
  },
  sbgValue: {
    en: 'Value of a new customer by the sBG',
    es: 'Valor de un cliente nuevo según el sBG'
  },
  trueValue: { en: 'Value of a new customer in truth', es: 'Valor verdadero de un cliente nuevo' },
  naiveRest: {
    en: 'Still to come from one who stayed, by 1\u00a0/\u00a0churn',
    es: 'Por llegar de quien se ha quedado, según 1\u00a0/\u00a0churn'
  },
  sbgRest: {
    en: 'Still to come from one who stayed, by the sBG',
    es: 'Por llegar de quien se ha quedado, según el sBG'
  },
  trueRest: {
    en: 'Still to come from one who stayed, in truth',
    es: 'Por llegar de quien se ha quedado, en realidad'
  },
  endlessRest: { en: 'no end without a discount rate', es: 'sin fin si no se descuenta' },
  none: { en: 'none: a limit', es: 'no lo hay: un límite' },
  to: { en: 'to', es: 'a' },
  noLimit: { en: 'no upper limit', es: 'sin límite superior' }
} as const satisfies Readonly<Record<string, Localised>>

/** What a column of the table can be. */
export const ROLES = {
  tenure: { en: 'number of the renewal', es: 'número de la renovación' },
  cohort: { en: 'customers of a cohort', es: 'clientes de una cohorte' },
  none: { en: 'not used', es: 'no se usa' }
} as const satisfies Readonly<Record<string, Localised>>
