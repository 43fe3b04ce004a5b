import { formatList, formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { explainNumber, quote } from '../../ingest/text/number-sentences.ts'
import type { CellPlace, ResultProblem } from './problem.ts'

type Expected = Extract<ResultProblem, { kind: 'unexpected' }>['expected']

const EXPECTED: Readonly<Record<Expected, Localised>> = {
  score: {
    en: 'a score is a whole number from 1 to 10',
    es: 'una nota es un número entero del 1 al 10'
  },
  class: { en: 'a class is A, B, C, D, E or none', es: 'una clase es A, B, C, D, E o none' },
  month: { en: 'a month is written like 2025-03', es: 'un mes se escribe como 2025-03' },
  age: {
    en: 'an age is a whole number of months from 0 to 1,199',
    es: 'una edad es un número entero de meses de 0 a 1.199'
  },
  count: {
    en: 'a number of customers is a whole number, 0 or more',
    es: 'un número de clientes es un número entero, 0 o más'
  }
}

const whole = (value: number, locale: Locale) => formatNumber(value, locale, { kind: 'integer' })

const place = ({ line, header }: CellPlace, locale: Locale) =>
  locale === 'es'
    ? `Línea ${whole(line, locale)}, columna ${quote(header, locale)}:`
    : `Line ${whole(line, locale)}, column ${quote(header, locale)}:`

/** At most so many headers stand in a sentence. */
const SHOWN = 8

function headers(found: readonly string[], locale: Locale): string {
  const names = found.slice(0, SHOWN).map(name => quote(name, locale))
  return found.length > SHOWN ? `${names.join(', ')}…` : formatList(names, locale)
}

/** What is wrong with a pasted result, where, and what would be right. */
export function explainResult(problem: ResultProblem, locale: Locale): string {
  const es = locale === 'es'
  switch (problem.kind) {
    case 'empty':
      return es
        ? 'Aquí todavía no hay ningún resultado: copia la tabla de tu base de datos con su cabecera.'
        : 'There is no result here yet: copy the table from your database with its header.'
    case 'too-big': {
      const [has, most] = [whole(problem.characters, locale), whole(problem.limit, locale)]
      return es
        ? `El texto tiene ${has} caracteres y se leen como máximo ${most}. No se ha leído nada.`
        : `The text has ${has} characters; at most ${most} are read. Nothing was read.`
    }
    case 'too-many-rows': {
      const most = whole(problem.limit, locale)
      return es
        ? `El resultado pasa de ${most} filas: no es la tabla pequeña que da la consulta.`
        : `The result has more than ${most} rows: it is not the small table that the query gives.`
    }
    case 'missing-columns': {
      const missing = formatList(problem.missing, locale)
      const found = headers(problem.found, locale)
      return es
        ? `${problem.missing.length > 1 ? 'Faltan las columnas' : 'Falta la columna'} ${missing}. La primera línea dice: ${found}.`
        : `The column ${missing} is missing. The first line says: ${found}.`
    }
    case 'no-rows':
      return es
        ? 'Hay una cabecera y ninguna fila debajo. Copia también las filas.'
        : 'There is a header and no row below it. Copy the rows with it.'
    case 'no-number': {
      if (problem.reason !== 'blank') {
        return `${place(problem, locale)} ${explainNumber(problem.reason, problem.value, locale)}`
      }
      return es
        ? `${place(problem, locale)} la celda está vacía y hace falta un número.`
        : `${place(problem, locale)} the cell is empty, and a number is needed.`
    }
    case 'unexpected': {
      const said = quote(problem.value, locale)
      const expected = EXPECTED[problem.expected][locale]
      return es
        ? `${place(problem, locale)} dice ${said}, y ${expected}.`
        : `${place(problem, locale)} it says ${said}, and ${expected}.`
    }
    case 'twice':
      return es
        ? `La línea ${whole(problem.line, locale)} repite la misma celda que la línea ${whole(problem.first, locale)}.`
        : `Line ${whole(problem.line, locale)} is about the same cell as line ${whole(problem.first, locale)}.`
    case 'two-sizes':
      return es
        ? `La línea ${whole(problem.line, locale)} da a su cohorte otro tamaño que la línea ${whole(problem.first, locale)}.`
        : `Line ${whole(problem.line, locale)} gives its cohort another size than line ${whole(problem.first, locale)}.`
  }
}
