import type { CompareProblem } from '../../analysis/retention/compare.ts'
import type { CohortProblem } from '../../analysis/retention/read-cohorts.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'

export const PROBLEMS = {
  whichUnit: {
    en: 'Is a row of your table a week, a month or a year? Its first column does not say. Choose it under “A renewal comes every”: a monthly ARPU and yearly churn must not meet unawares.',
    es: '¿Cada fila de tu tabla es una semana, un mes o un año? La primera columna no lo dice. Elígelo en «Se renueva cada»: un ARPU mensual y un churn anual no deben encontrarse sin avisar.'
  },
  tooFar: {
    en: 'So many renewals ahead cannot be drawn while you watch: choose a shorter horizon.',
    es: 'Tantas renovaciones por delante no se pueden dibujar sobre la marcha: elige un horizonte más corto.'
  }
} as const satisfies Readonly<Record<string, Localised>>

const count = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })

/** What stands in a cell, short enough for a sentence. */
const cell = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text)

/** Why a table is no table of cohorts, and what would help. */
export function sayCohortProblem(problem: CohortProblem): Localised {
  switch (problem.kind) {
    case 'no-cohort':
      return {
        en: 'The table has no column with the customers of a cohort. Say above which one it is, or load the sample to see its shape.',
        es: 'La tabla no tiene ninguna columna con los clientes de una cohorte. Di arriba cuál es, o carga el ejemplo para ver la forma.'
      }
    case 'two-tenures':
      return {
        en: 'Two columns are said to have the number of the renewal: one is enough.',
        es: 'Hay dos columnas marcadas como número de la renovación: basta con una.'
      }
    case 'not-a-count':
      return {
        en: `Line ${problem.line}: “${cell(problem.text)}” is no number of customers. Counts are needed, not percentages: 60% of 20 customers says less than 60% of 2,000.`,
        es: `Línea ${problem.line}: «${cell(problem.text)}» no es un número de clientes. Hacen falta recuentos, no porcentajes: un 60\u00a0% de 20 clientes dice menos que un 60\u00a0% de 2.000.`
      }
    case 'no-tenure':
      return {
        en: `Line ${problem.line}: “${cell(problem.text)}” is no number of a renewal. Number them 0, 1, 2 …; 0 is the day they joined.`,
        es: `Línea ${problem.line}: «${cell(problem.text)}» no es el número de una renovación. Numéralas 0, 1, 2…; la 0 es el alta.`
      }
    case 'tenure-twice':
      return {
        en: `Renewal ${problem.tenure} stands there twice.`,
        es: `La renovación ${problem.tenure} está dos veces.`
      }
    case 'tenure-missing':
      return {
        en: `Renewal ${problem.tenure} is missing. Put in its row; a cell may stay blank only above a cohort's first count or below its last.`,
        es: `Falta la renovación ${problem.tenure}. Añade su fila; una celda solo puede quedar en blanco antes del primer recuento de una cohorte o después del último.`
      }
    case 'too-many':
      return {
        en: `“${cell(problem.cohort)}”, renewal ${problem.tenure}: no company has so many customers.`,
        es: `«${cell(problem.cohort)}», renovación ${problem.tenure}: ninguna empresa tiene tantos clientes.`
      }
    case 'hole':
      return {
        en: `“${cell(problem.cohort)}” has no count at renewal ${problem.tenure}, but has one later. Who left in between cannot be placed.`,
        es: `«${cell(problem.cohort)}» no tiene recuento en la renovación ${problem.tenure}, pero sí más tarde. No se sabe dónde poner a quienes se fueron entremedias.`
      }
    case 'grew':
      return {
        en: `“${cell(problem.cohort)}” grows from ${count(problem.before, 'en')} to ${count(problem.now, 'en')} at renewal ${problem.tenure}. A cohort can only shrink: did somebody come back, or is this the whole base?`,
        es: `«${cell(problem.cohort)}» crece de ${count(problem.before, 'es')} a ${count(problem.now, 'es')} en la renovación ${problem.tenure}. Una cohorte solo puede menguar: ¿ha vuelto alguien, o es toda la cartera?`
      }
  }
}

/** Why nothing can be forecast from these customers, and what would help. */
export function sayCompareProblem(problem: CompareProblem): Localised {
  switch (problem.kind) {
    case 'empty':
      return {
        en: 'No customers were counted twice, so that nobody was seen to stay or to leave.',
        es: 'A nadie se le ha contado dos veces, así que no se ha visto a nadie quedarse ni irse.'
      }
    case 'one-customer':
      return {
        en: 'One customer says when one customer left. Of how others differ from them nothing can be told: bring a cohort.',
        es: 'Un cliente dice cuándo se fue un cliente. De cuánto se diferencian los demás no dice nada: trae una cohorte.'
      }
    case 'one-renewal':
      return {
        en: 'Only one renewal was seen. One churn can come from customers who are all alike or quite unlike; a second renewal tells them apart.',
        es: 'Solo se ha observado una renovación. Un único churn puede venir de clientes iguales o muy distintos; hace falta la segunda para distinguirlos.'
      }
    case 'all-left':
      return {
        en: 'All left at their first renewal: there is nobody to forecast.',
        es: 'Todos se fueron en la primera renovación: no queda nadie de quien prever nada.'
      }
    case 'lost':
      return {
        en: 'The search for the likeliest parameters did not come to an end, so none are shown. Look for a slip in the counts.',
        es: 'La búsqueda de los parámetros más verosímiles no ha llegado a término, así que no se muestran. Busca una errata en los recuentos.'
      }
    case 'nobody-left': {
      const most = (locale: Locale) =>
        formatNumber(problem.most, locale, { kind: 'percent', digits: 2 })
      return {
        en: `Nobody has left yet, so that a lifetime cannot be told. Churn may be anything up to ${most('en')} at a renewal.`,
        es: `Todavía no se ha ido nadie, así que no se puede decir cuánto duran. El churn puede ser cualquiera hasta el ${most('es')} por renovación.`
      }
    }
  }
}
