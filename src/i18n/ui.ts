import type { Locale, Localised } from './locale.ts'

/** The words of the site itself: bars, buttons, labels. Page copy stays in its page. */
const WORDS = {
  site: { en: 'CRM Workbook', es: 'Cuaderno de CRM' },
  tagline: {
    en: 'Customer relationship management, learnt on numbers that you can change',
    es: 'Gestión de clientes, aprendida con números que puedes cambiar'
  },
  skip: { en: 'Skip to the content', es: 'Ir al contenido' },
  siteNav: { en: 'Site', es: 'Sitio' },
  home: { en: 'Home', es: 'Inicio' },
  lessons: { en: 'Lessons', es: 'Lecciones' },
  metrics: { en: 'Metrics', es: 'Métricas' },
  glossary: { en: 'Glossary', es: 'Glosario' },
  progress: { en: 'Progress', es: 'Progreso' },
  about: { en: 'About', es: 'Acerca de' },
  instructor: { en: 'For instructors', es: 'Para docentes' },
  assignment: { en: 'Assignment', es: 'Tarea' },
  desk: { en: 'Desk', es: 'Mesa' },
  setAssignment: { en: 'Set an assignment', es: 'Poner una tarea' },
  contents: { en: 'In this lesson', es: 'En esta lección' },
  objectives: { en: 'What you will be able to do', es: 'Lo que sabrás hacer' },
  lesson: { en: 'Lesson', es: 'Lección' },
  minutes: { en: 'minutes', es: 'minutos' },
  updated: { en: 'Updated', es: 'Actualizada' },
  sources: { en: 'Sources', es: 'Fuentes' },
  inPreparation: { en: 'In preparation', es: 'En preparación' },
  next: { en: 'All lessons', es: 'Todas las lecciones' },
  toDark: { en: 'Switch to dark colours', es: 'Cambiar a colores oscuros' },
  toLight: { en: 'Switch to light colours', es: 'Cambiar a colores claros' },
  source: { en: 'Source', es: 'Fuente' },
  linkHere: { en: 'Link to this section', es: 'Enlace a este apartado' },
  fails: { en: 'Where it fails', es: 'Dónde falla' },
  tip: { en: 'In practice', es: 'En la práctica' },
  fact: { en: 'What the source says', es: 'Lo que dice la fuente' },
  inWords: { en: 'In words', es: 'En palabras' },
  spreadsheet: { en: 'Spreadsheet', es: 'Hoja de cálculo' },
  assumptions: { en: 'Assumes', es: 'Supone' },
  misuse: { en: 'Typical misuse', es: 'Error habitual' },
  seeAlso: { en: 'See also', es: 'Ver también' },
  footPrivacy: {
    en: 'What you type stays on this device: the page itself forbids the browser to send anything anywhere.',
    es: 'Lo que escribes se queda en este dispositivo: la propia página prohíbe al navegador enviar nada a ninguna parte.'
  },
  footHow: { en: 'How to check it', es: 'Cómo comprobarlo' },
  footLicence: {
    en: 'Code under the MIT licence, lesson text under CC BY 4.0.',
    es: 'Código con licencia MIT; texto de las lecciones, CC BY 4.0.'
  },
  noScript: {
    en: 'Without JavaScript you read the complete worked example; to change its numbers, turn JavaScript on.',
    es: 'Sin JavaScript puedes leer el ejemplo resuelto completo; para cambiar sus números, actívalo.'
  }
} as const satisfies Record<string, Localised>

export type Word = keyof typeof WORDS

/** A word of the site in a language: `word('lessons', 'es')` → “Lecciones”. */
export const word = (key: Word, locale: Locale): string => WORDS[key][locale]

/** How a language calls itself; never translated. */
export const LANGUAGE: Localised = { en: 'English', es: 'Español' }

/** Progress of a lesson as a sentence, e.g. “3 of 9 sections read”. */
export function progressText(read: number, total: number, locale: Locale): string {
  if (read === 0) return locale === 'en' ? 'Not started' : 'Sin empezar'
  if (read >= total) return locale === 'en' ? 'Read to the end' : 'Leída hasta el final'
  return locale === 'en'
    ? `${read} of ${total} sections read`
    : `${read} de ${total} apartados leídos`
}
