import { formatList, formatMonth, formatNumber } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import type { Decimal } from '../text/digits.ts'
import { dateOf } from '../text/month.ts'
import { quote } from '../text/number-sentences.ts'
import type { TableProblem } from './problem.ts'
import { ROLE_NAMES } from './role-names.ts'

type Doubt =
  | 'by-place'
  | 'unused'
  | 'rivals'
  | 'unit-in-header'
  | 'mixed-dates'
  | 'undecided-decimal'
  | 'triples'
  | 'undecided-dates'

type Of<K extends Doubt> = TableProblem & { readonly kind: K }

const names = (headers: readonly string[], locale: Locale) => {
  const shown = headers.slice(0, 6).map(header => quote(header, locale))
  return formatList(headers.length > 6 ? [...shown, '…'] : shown, locale)
}

/** Three digits after the sign decide, so none is rounded away. */
const exact = (value: number, locale: Locale) =>
  formatNumber(value, locale, { kind: 'number', digits: Number.isInteger(value) ? 0 : 3 })

/** The option that gives the other reading, as it is called on the page. */
const otherSign = (decimal: Decimal): Localised =>
  decimal === '.' ? { en: '“comma”', es: '«coma»' } : { en: '“point”', es: '«punto»' }

/** What was decided without the table saying so, and how to decide it otherwise. */
export const DOUBTS: {
  readonly [K in Doubt]: Localised<(problem: Of<K>, words: { locale: Locale }) => string>
} = {
  'by-place': {
    en: ({ columns }) =>
      `No header says what columns ${formatList(
        columns.map(column => String(column + 1)),
        'en'
      )} hold: they were taken in the order cost, revenue, customers at start, new, lost. Check them under “How it was read”.`,
    es: ({ columns }) =>
      `Ninguna cabecera dice qué contienen las columnas ${formatList(
        columns.map(column => String(column + 1)),
        'es'
      )}: se han tomado en el orden coste, ingresos, clientes al inicio, altas y bajas. Compruébalas en «Cómo se ha leído».`
  },
  unused: {
    en: ({ headers }) =>
      `Not used: ${names(headers, 'en')}. If there are costs among them, add them up in the spreadsheet into one column.`,
    es: ({ headers }) =>
      `Sin usar: ${names(headers, 'es')}. Si también son costes, súmalos en la hoja de cálculo en una sola columna.`
  },
  rivals: {
    en: ({ role, used, others }) =>
      `${names(others, 'en')} also ${others.length === 1 ? 'looks' : 'look'} like ${ROLE_NAMES[role].en}; ${quote(used, 'en')} was used. ${role === 'cost' ? 'If they are costs too, add them up in the spreadsheet; otherwise' : 'If that is wrong,'} choose the column under “How it was read”.`,
    es: ({ role, used, others }) =>
      `${names(others, 'es')} también ${others.length === 1 ? 'parece' : 'parecen'} ${ROLE_NAMES[role].es}; se ha usado ${quote(used, 'es')}. ${role === 'cost' ? 'Si también son costes, súmalos en la hoja de cálculo; si no,' : 'Si no es así,'} elige la columna en «Cómo se ha leído».`
  },
  'unit-in-header': {
    en: ({ factor }) =>
      `The header gives a unit: every value was multiplied by ${formatNumber(factor, 'en', { kind: 'integer' })}.`,
    es: ({ factor }) =>
      `La cabecera indica una unidad: cada valor se ha multiplicado por ${formatNumber(factor, 'es', { kind: 'integer' })}.`
  },
  'mixed-dates': {
    en: () =>
      'Some dates have the day first and others the month. Write them all in one way, or better as 2026-03.',
    es: () =>
      'Unas fechas llevan delante el día y otras el mes. Escríbelas todas igual, o mejor como 2026-03.'
  },
  'undecided-decimal': {
    en: ({ value, as, other, decimal }) =>
      `${quote(value, 'en')} was read as ${exact(as, 'en')}, since the table does not tell; if it is ${exact(other, 'en')}, choose ${otherSign(decimal).en} at “Decimal sign”.`,
    es: ({ value, as, other, decimal }) =>
      `${quote(value, 'es')} se ha leído como ${exact(as, 'es')}, porque la tabla no lo aclara; si es ${exact(other, 'es')}, elige ${otherSign(decimal).es} en «Signo decimal».`
  },
  triples: {
    en: ({ value, as, other, decimal }) =>
      `Every amount has exactly three digits after its sign, so these are thousands: ${quote(value, 'en')} was read as ${exact(as, 'en')}. If it is ${exact(other, 'en')}, choose ${otherSign(decimal).en} at “Decimal sign”.`,
    es: ({ value, as, other, decimal }) =>
      `Todas las cantidades llevan exactamente tres cifras tras el signo, así que son miles: ${quote(value, 'es')} se ha leído como ${exact(as, 'es')}. Si es ${exact(other, 'es')}, elige ${otherSign(decimal).es} en «Signo decimal».`
  },
  'undecided-dates': {
    en: problem => {
      const [as, other] = datesOf(problem, 'en')
      const choice = problem.order === 'day-first' ? '“month first”' : '“day first”'
      return `${quote(problem.value, 'en')} was read as a day of ${as}, by custom, since the column does not tell; if it is in ${other}, choose ${choice} at “Dates like 1/3/2026”.`
    },
    es: problem => {
      const [as, other] = datesOf(problem, 'es')
      const choice = problem.order === 'day-first' ? '«primero el mes»' : '«primero el día»'
      return `${quote(problem.value, 'es')} se ha leído como un día de ${as}, por costumbre, porque la columna no lo aclara; si es de ${other}, elige ${choice} en «Fechas como 1/3/2026».`
    }
  }
}

/** The month as read and as it could have been. */
function datesOf({ order, dayFirst, monthFirst }: Of<'undecided-dates'>, locale: Locale) {
  const say = (month: number) => formatMonth(dateOf(month), locale)
  const both = [say(dayFirst), say(monthFirst)] as const
  return order === 'day-first' ? both : ([both[1], both[0]] as const)
}
