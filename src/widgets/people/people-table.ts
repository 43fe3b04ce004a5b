import csv from '../../../data/people.csv?raw'
import { COLUMNS, MOST_PEOPLE } from '../../analysis/segments/columns.ts'
import { NONE, VOCABULARY } from '../../analysis/segments/vocabulary.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { TableDeclaration } from '../declared/declaration.ts'

const WORDS = new Map([...VOCABULARY, NONE].map(({ en, es }) => [en, es]))

/** The sample's words in Spanish; names, towns and brands stay. */
function inSpanish(text: string): string {
  const [, ...lines] = text.trim().split('\n')
  const header = Object.values(COLUMNS).map(({ label }) => label.es)
  const rows = lines.map(line =>
    line
      .split(',')
      .map(cell =>
        cell
          .split('/')
          .map(part => WORDS.get(part) ?? part)
          .join('/')
      )
      .join(',')
  )
  return [header.join(','), ...rows].join('\n')
}

const sample: { en: string; es?: string } = { en: csv.trim() }

/** The people that both widgets work on. */
export const PEOPLE: TableDeclaration<typeof COLUMNS> = {
  columns: COLUMNS,
  sample: {
    en: sample.en,
    // Only the page that shows it pays for it.
    get es() {
      sample.es ??= inSpanish(csv)
      return sample.es
    }
  },
  label: { en: 'People', es: 'Personas' },
  help: {
    en: 'Columns: id; if you have them, also name, age, gender, town, children, interests, follows, buys, orders, last purchase, spend and channel. Several values in a cell are parted by ; | , or /. An empty cell means that it is not known; write “none” for none. Up to 20,000 people or two million characters. The rows shown are made up. What you paste stays on this device; leave out names that you do not need.',
    es: 'Columnas: id; si las tienes, también nombre, edad, género, población, hijos, intereses, sigue, compra, pedidos, última compra, gasto y canal. Varios valores en una celda se separan con ; | , o /. Una celda vacía significa que no se sabe; para ninguno, escribe «ninguno». Hasta 20.000 personas o dos millones de caracteres. Las filas que ves son inventadas. Lo que pegues no sale de este dispositivo; quita los nombres que no necesites.'
  },
  most: MOST_PEOPLE
}

/** The sample in the language of a page. */
export const sampleOf = (locale: Locale): string => PEOPLE.sample[locale]
