import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: {
    en: 'Answers with noise: differential privacy',
    es: 'Respuestas con ruido: privacidad diferencial'
  },
  intro: {
    en: 'A count looks harmless, until somebody subtracts two of them. Add noise to the answer and one person can hide in it; how well is what ε says. Every answer spends some of it.',
    es: 'Un recuento parece inofensivo hasta que alguien resta dos. Si a la respuesta se le suma ruido, una persona puede esconderse en él; cuánto, lo dice ε. Cada respuesta gasta un poco de ε.'
  },
  table: { en: 'The table', es: 'La tabla' },
  help: {
    en: 'Any columns, with or without a header; up to 5,000 rows. It stays in this page.',
    es: 'Las columnas que quieras, con cabecera o sin ella; hasta 5.000 filas. No sale de esta página.'
  },
  epsilon: { en: 'ε of each answer', es: 'ε de cada respuesta' },
  epsilonHelp: {
    en: 'Smaller is more private and less exact. 0.1 to 1 hides well; over 5 hides little.',
    es: 'Cuanto menor, más privado y menos exacto. De 0,1 a 1 esconde bien; por encima de 5, poco.'
  },
  budget: {
    en: 'Budget: ε of all answers together',
    es: 'Presupuesto: ε de todas las respuestas juntas'
  },
  budgetHelp: {
    en: 'Losses of repeated answers add up. When it is spent, no more answers are given.',
    es: 'Las pérdidas de las respuestas repetidas se suman. Cuando se agota, ya no se contesta.'
  },
  queries: { en: 'The same question, so many times', es: 'La misma pregunta, tantas veces' },
  mechanism: { en: 'Noise', es: 'Ruido' },
  laplace: { en: 'Laplace', es: 'de Laplace' },
  geometric: { en: 'geometric: whole numbers', es: 'geométrico: números enteros' },
  seed: { en: 'Seed of the noise', es: 'Semilla del ruido' },
  person: { en: 'The person in row', es: 'La persona de la fila' },
  personHelp: {
    en: 'Whom the attacker is after: rows count from 1, without the header.',
    es: 'A quien busca el atacante: las filas se cuentan desde 1, sin la cabecera.'
  },
  empty: {
    en: 'There is no row. Paste a table, or load the sample.',
    es: 'No hay ninguna fila. Pega una tabla o carga el ejemplo.'
  },
  noColumn: {
    en: 'No column can be asked about. Say above which one is asked by value, or by size.',
    es: 'No hay columna por la que preguntar. Di arriba cuál se pregunta por su valor o por su tamaño.'
  },
  broke: {
    en: 'The budget does not pay for a single answer: take a smaller ε, or a larger budget.',
    es: 'El presupuesto no paga ni una respuesta: toma una ε menor o un presupuesto mayor.'
  },
  question: { en: 'The question: how many rows …', es: 'La pregunta: ¿cuántas filas…?' },
  column: { en: 'Column', es: 'Columna' },
  value: { en: 'is', es: 'es' },
  least: { en: 'is at least', es: 'es al menos' },
  exact: { en: 'True count', es: 'Recuento real' },
  answer: { en: 'First answer', es: 'Primera respuesta' },
  interval: { en: '95%:', es: '95\u00a0%:' },
  to: { en: 'to', es: 'a' },
  mean: { en: 'Mean of all answers', es: 'Media de todas las respuestas' },
  deviation: { en: 'Standard deviation of the noise', es: 'Desviación típica del ruido' },
  given: { en: 'Answers given', es: 'Respuestas dadas' },
  refused: { en: 'refused', es: 'denegadas' },
  spent: { en: 'ε spent', es: 'ε gastada' },
  boundOne: {
    en: 'Best guess about a person, one answer',
    es: 'Mejor conjetura sobre alguien, una respuesta'
  },
  boundAll: { en: 'Best guess, all answers', es: 'Mejor conjetura, todas las respuestas' },
  atMost: { en: 'right at most', es: 'acierta como mucho el' },
  differencing: { en: 'Subtracting two noisy counts', es: 'Restar dos recuentos con ruido' },
  right: { en: 'right', es: 'acierta el' }
} as const satisfies Readonly<Record<string, Localised>>

export const ROLES = {
  value: { en: 'asked by value', es: 'se pregunta por su valor' },
  number: { en: 'asked by size: at least', es: 'se pregunta por tamaño: al menos' },
  none: { en: 'not asked about', es: 'no se pregunta' }
} as const satisfies Readonly<Record<string, Localised>>
