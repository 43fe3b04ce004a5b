import type { Localised } from '../../i18n/locale.ts'

/** What follows from each action, and the ways to take the plan away. Headers must not be those of the table. */
export const sumWords = {
  caption: { en: 'Each action by itself', es: 'Cada acción por separado' },
  contacts: { en: 'Contacts in all', es: 'Contactos en total' },
  cost: { en: 'Cost in all', es: 'Coste total' },
  responses: { en: 'Expected responses', es: 'Respuestas esperadas' },
  caused: { en: 'Return', es: 'Retorno' },
  net: { en: 'Left over', es: 'Queda' },
  breakEven: { en: 'Response that pays', es: 'Respuesta que compensa' },
  given: { en: 'Response assumed', es: 'Respuesta supuesta' },
  never: { en: 'none would', es: 'ninguna' },
  takeAway: { en: 'Take the plan away', es: 'Llévate el plan' },
  year: { en: 'Year of the plan', es: 'Año del plan' },
  yearProblem: {
    en: 'A year has four digits, such as 2027. Still used:',
    es: 'Un año tiene cuatro cifras, como 2027. Se sigue usando'
  },
  yearHelp: {
    en: 'An action goes into the calendar on its start day, or on the first day of its quarter. Exported again, it replaces the earlier entry as long as its name stays.',
    es: 'Cada acción entra en el calendario en su día de inicio o, si no lo tiene, el primero de su trimestre. Si la exportas otra vez, sustituye a la anterior mientras conserve el nombre.'
  },
  csv: { en: 'Spreadsheet (CSV)', es: 'Hoja de cálculo (CSV)' },
  ics: { en: 'Calendar (.ics)', es: 'Calendario (.ics)' },
  print: { en: 'Print the plan', es: 'Imprimir el plan' },
  saved: { en: 'Saved as', es: 'Guardado como' },
  leftOut: {
    en: 'Without a quarter, and so not in the calendar:',
    es: 'Sin trimestre y, por tanto, fuera del calendario:'
  },
  noEvents: {
    en: 'No action stands in a quarter yet: there is nothing for a calendar.',
    es: 'Ninguna acción tiene trimestre todavía: no hay nada para un calendario.'
  },
  file: { en: 'plan-of-actions', es: 'plan-de-acciones' },
  calendar: { en: 'Plan of actions', es: 'Plan de acciones' }
} as const satisfies Readonly<Record<string, Localised>>
