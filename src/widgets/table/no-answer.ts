import type { NoAnswer } from '../../engine/engine.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { explainNoForecast } from './no-forecast.ts'

const COLUMN: Readonly<Record<(NoAnswer & { kind: 'needs-column' })['role'], Localised>> = {
  date: { en: 'a date', es: 'una fecha' },
  channel: { en: 'a channel', es: 'un canal' },
  group: { en: 'a group (treated or control)', es: 'un grupo (tratado o control)' },
  margin: { en: 'a margin', es: 'un margen' }
}

const NO_LABEL: Localised = { en: '(no label)', es: '(sin etiqueta)' }

/** Why an analysis shows nothing, and what would help. */
export function explainNoAnswer(why: NoAnswer, locale: Locale): string {
  const en = locale === 'en'
  switch (why.kind) {
    case 'no-table':
      return en
        ? 'The table is no longer there. Choose another one, or go back to the sample.'
        : 'La tabla ya no está. Elige otra o vuelve al ejemplo.'
    case 'needs-column':
      return en
        ? `This needs a column with ${COLUMN[why.role].en}. If your table has one, say which under “How it was read”.`
        : `Esto necesita una columna con ${COLUMN[why.role].es}. Si tu tabla la tiene, di cuál en «Cómo se ha leído».`
    case 'no-customers':
      return en
        ? 'No customer is left under these settings. A later date or a longer span brings them back.'
        : 'Con estos ajustes no queda ningún cliente. Con una fecha posterior o un periodo más largo vuelven.'
    case 'groups': {
      const named = why.labels.map(label => (label === '' ? NO_LABEL[locale] : label))
      const labels = formatList(named.slice(0, 8), locale)
      return en
        ? `Say which group was treated and which is the control. The table has: ${labels}.`
        : `Di qué grupo se trató y cuál es el de control. La tabla tiene: ${labels}.`
    }
    case 'interrupted':
      return en
        ? 'Stopped before it was done; nothing is lost. It goes on where it was when you ask again.'
        : 'Parado antes de acabar; no se ha perdido nada. Si lo pides otra vez, sigue donde estaba.'
    case 'no-forecast':
      return explainNoForecast(why.problem)[locale]
    case 'failed':
      return en
        ? `Something went wrong in the calculation, and nothing of yours is lost (${why.message}).`
        : `Algo ha fallado en el cálculo, y no se ha perdido nada tuyo (${why.message}).`
  }
}
