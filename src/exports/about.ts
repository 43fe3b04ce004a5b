import type { Localised } from '../i18n/locale.ts'

/** What a format is for; the page shows it before it fetches what writes it. */
interface About {
  readonly name: Localised
  readonly about: Localised
  /** Whether the variants asked for matter; calculated questions always take them all. */
  readonly varies: boolean
}

/** Every format, by the name that the command line knows it by. */
export const FORMAT_ABOUT = {
  moodle: {
    name: {
      en: 'Moodle XML: a question for each part',
      es: 'Moodle XML: una pregunta por apartado'
    },
    about: {
      en: 'Numerical questions with tolerances, diagnoses of usual mistakes, and hints, for the question bank.',
      es: 'Preguntas numéricas con tolerancias, diagnóstico de los errores habituales y pistas, para el banco de preguntas.'
    },
    varies: true
  },
  'moodle-cloze': {
    name: {
      en: 'Moodle XML: one page for each exercise',
      es: 'Moodle XML: una página por ejercicio'
    },
    about: {
      en: 'An embedded-answers question: the whole exercise on one page, with a gap for each part.',
      es: 'Una pregunta de respuestas incrustadas: todo el ejercicio en una página, con un hueco por apartado.'
    },
    varies: true
  },
  'moodle-calculated': {
    name: { en: 'Moodle XML: calculated questions', es: 'Moodle XML: preguntas calculadas' },
    about: {
      en: 'Moodle deals each participant one of the variants of the exercise; formulas go with it.',
      es: 'Moodle reparte a cada participante una de las variantes del ejercicio; las fórmulas van dentro.'
    },
    varies: false
  },
  gift: {
    name: { en: 'GIFT', es: 'GIFT' },
    about: {
      en: 'A text that Moodle and other platforms import. It holds no hints.',
      es: 'Un texto que importan Moodle y otras plataformas. No lleva pistas.'
    },
    varies: true
  },
  scorm: {
    name: { en: 'SCORM 1.2 package', es: 'Paquete SCORM 1.2' },
    about: {
      en: 'The exercises with the grader of this workbook, reporting score and answers to the platform. With several variants, each participant gets one by the id on the platform.',
      es: 'Los ejercicios con el corrector de este cuaderno, que comunica nota y respuestas a la plataforma. Con varias variantes, a cada participante le toca una según su identificador en ella.'
    },
    varies: true
  },
  sheet: {
    name: { en: 'Sheet for printing', es: 'Hoja para imprimir' },
    about: {
      en: 'A page for A4 paper with room to work, and the key with it, alone, or not at all.',
      es: 'Una página para papel A4 con sitio para trabajar; las soluciones, con ella, aparte o sin ellas.'
    },
    varies: true
  },
  spreadsheet: {
    name: { en: 'Spreadsheet with live formulas', es: 'Hoja de cálculo con fórmulas vivas' },
    about: {
      en: 'For Excel, LibreOffice and others: the givens, a cell for each answer with a check, and the solution as formulas on a second sheet.',
      es: 'Para Excel, LibreOffice y otros: los datos, una celda por respuesta con su comprobación y, en otra hoja, la solución en fórmulas.'
    },
    varies: true
  }
} as const satisfies Readonly<Record<string, About>>

export type FormatId = keyof typeof FORMAT_ABOUT

export const FORMAT_IDS = Object.keys(FORMAT_ABOUT) as FormatId[]
