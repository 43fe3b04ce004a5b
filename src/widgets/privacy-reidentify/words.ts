import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'How easily people are found again', es: 'Con qué facilidad se reconoce a alguien' },
  intro: {
    en: 'A table without names still has people in it. Say which columns somebody could know from elsewhere (quasi-identifiers) and which one nobody should learn (sensitive). Then make the columns coarser and see what it costs.',
    es: 'En una tabla sin nombres sigue habiendo personas. Di qué columnas podría conocer alguien por otro lado (cuasiidentificadores) y cuál no debería averiguar nadie (sensible). Después haz las columnas menos finas y mira lo que cuesta.'
  },
  table: { en: 'The table', es: 'La tabla' },
  help: {
    en: 'Any columns, with or without a header; up to 50,000 rows and 2 MB. It stays in this page.',
    es: 'Las columnas que quieras, con cabecera o sin ella; hasta 50.000 filas y 2 MB. No sale de esta página.'
  },
  k: { en: 'k wanted', es: 'k deseada' },
  kHelp: {
    en: 'Rows that should look the same at least. Authorities and hospitals often ask for 5 or 11.',
    es: 'Filas que deberían verse iguales como mínimo. Organismos y hospitales suelen pedir 5 u 11.'
  },
  suppress: { en: 'Rows in classes below k', es: 'Filas en clases por debajo de k' },
  keep: { en: 'stay', es: 'se quedan' },
  drop: { en: 'are left out', es: 'se dejan fuera' },
  most: {
    en: 'Rows that may be left out, at most',
    es: 'Filas que se pueden dejar fuera, como máximo'
  },
  mostHelp: {
    en: 'For the combination that is looked for, when rows are left out.',
    es: 'Para la combinación que se busca, cuando se dejan filas fuera.'
  },
  fraction: {
    en: 'Share of the population in the table',
    es: 'Parte de la población que está en la tabla'
  },
  fractionHelp: {
    en: 'For the journalist’s risk: of all people who could be in the table, so many are.',
    es: 'Para el riesgo del periodista: de toda la gente que podría estar en la tabla, está esta parte.'
  },
  empty: {
    en: 'There is no row. Paste a table, or load the sample.',
    es: 'No hay ninguna fila. Pega una tabla o carga el ejemplo.'
  },
  noQuasi: {
    en: 'No column is a quasi-identifier. Say above which ones somebody could know: age, sex, postcode, dates …',
    es: 'Ninguna columna es cuasiidentificador. Di arriba cuáles podría conocer alguien: edad, sexo, código postal, fechas…'
  },
  levels: { en: 'How coarse each column becomes', es: 'Cuánto se agrupa cada columna' },
  useBest: {
    en: 'Use the most detailed combination with this k',
    es: 'Usar la combinación más detallada con esta k'
  },
  noBest: {
    en: 'No combination reaches this k. Ask for less, let rows be left out, or allow more of them.',
    es: 'Ninguna combinación llega a esta k. Pide menos, deja filas fuera o permite que sean más.'
  },
  kNow: { en: 'k: rows of the smallest class', es: 'k: filas de la clase más pequeña' },
  unique: { en: 'Rows that are alone', es: 'Filas que están solas' },
  prosecutor: { en: 'Prosecutor’s risk', es: 'Riesgo del fiscal' },
  journalist: { en: 'Journalist’s risk', es: 'Riesgo del periodista' },
  marketer: {
    en: 'Rows found by who tries them all',
    es: 'Filas que encuentra quien prueba con todas'
  },
  distinct: { en: 'ℓ, different sensitive values', es: 'ℓ, valores sensibles distintos' },
  entropy: { en: 'ℓ by entropy', es: 'ℓ por entropía' },
  closeness: { en: 't, distance from the whole table', es: 't, distancia a la tabla entera' },
  given: {
    en: 'Rows whose sensitive value is given away',
    es: 'Filas cuyo valor sensible queda delatado'
  },
  usefulness: { en: 'Detail kept', es: 'Detalle que queda' },
  rows: { en: 'Rows released', es: 'Filas que salen' },
  discernibility: { en: 'Discernibility penalty', es: 'Penalización de discernibilidad' },
  was: { en: 'as it came', es: 'al llegar' },
  none: { en: 'no row', es: 'ninguna fila' },
  noSensitive: { en: 'no sensitive column', es: 'sin columna sensible' },
  alone: {
    en: 'Rows that are alone, as the table came',
    es: 'Filas que están solas, tal como vino la tabla'
  },
  line: { en: 'Line', es: 'Línea' },
  more: { en: 'Show more of them', es: 'Ver más' },
  released: { en: 'The table that would be released', es: 'La tabla que saldría' },
  save: { en: 'Save as CSV', es: 'Guardar como CSV' },
  saved: { en: 'Saved as', es: 'Guardado como' },
  file: { en: 'coarser-table', es: 'tabla-agrupada' },
  defined: { en: 'What these words mean', es: 'Qué significan estas palabras' }
} as const satisfies Readonly<Record<string, Localised>>

export const ROLES = {
  number: { en: 'quasi-identifier: number', es: 'cuasiidentificador: número' },
  code: { en: 'quasi-identifier: code', es: 'cuasiidentificador: código' },
  day: { en: 'quasi-identifier: date', es: 'cuasiidentificador: fecha' },
  text: { en: 'quasi-identifier: words', es: 'cuasiidentificador: texto' },
  sensitive: { en: 'sensitive', es: 'sensible' },
  direct: { en: 'identifies by itself: out', es: 'identifica por sí sola: fuera' },
  none: { en: 'not used', es: 'no se usa' }
} as const satisfies Readonly<Record<string, Localised>>

/** The definitions, with their sources. */
export const DEFINITIONS: readonly { readonly term: Localised; readonly text: Localised }[] = [
  {
    term: { en: 'k-anonymity', es: 'k-anonimato' },
    text: {
      en: 'Every row shares its quasi-identifiers with at least k − 1 others (Sweeney 2002). It hides the row and says nothing of the sensitive column.',
      es: 'Cada fila comparte sus cuasiidentificadores con al menos otras k − 1 (Sweeney, 2002). Esconde la fila y no dice nada de la columna sensible.'
    }
  },
  {
    term: { en: 'ℓ-diversity', es: 'ℓ-diversidad' },
    text: {
      en: 'Every class has ℓ different sensitive values; by entropy, as uncertain as ℓ equally likely ones (Machanavajjhala and others 2007). With ℓ = 1, whoever knows the class knows the secret.',
      es: 'Cada clase tiene ℓ valores sensibles distintos; por entropía, tanta incertidumbre como ℓ igual de probables (Machanavajjhala y otros, 2007). Con ℓ = 1, quien conoce la clase conoce el secreto.'
    }
  },
  {
    term: { en: 't-closeness', es: 't-proximidad' },
    text: {
      en: 'No class has sensitive values distributed further than t from the whole table, by the earth mover’s distance (Li, Li and Venkatasubramanian 2007).',
      es: 'En ninguna clase el reparto de los valores sensibles se aleja más de t del de toda la tabla, según la distancia de Wasserstein (Li, Li y Venkatasubramanian, 2007).'
    }
  },
  {
    term: { en: 'Prosecutor, journalist, marketer', es: 'Fiscal, periodista, comercial' },
    text: {
      en: 'The prosecutor knows that the person is in the table: 1 ÷ k at worst. The journalist does not know, and has to tell apart all people of the population who are alike; how many they are is estimated from the share in the table (Benedetti and Franconi 1998). The marketer tries everybody and finds classes ÷ rows (El Emam and Dankar 2008).',
      es: 'El fiscal sabe que la persona está en la tabla: 1 ÷ k en el peor caso. El periodista no lo sabe, y tiene que distinguirla entre todas las personas iguales de la población, cuyo número se estima por la parte que está en la tabla (Benedetti y Franconi, 1998). El comercial prueba con todos y acierta clases ÷ filas (El Emam y Dankar, 2008).'
    }
  },
  {
    term: { en: 'Detail kept, discernibility', es: 'Detalle que queda, discernibilidad' },
    text: {
      en: 'Detail kept is 1 − Iyengar’s loss (2002): the width of a band over that of the column, or the values merged less one over all less one; a row or a column left out loses everything. Discernibility adds size × size for each class, and for each row left out all rows of the table (Bayardo and Agrawal 2005).',
      es: 'El detalle que queda es 1 − la pérdida de Iyengar (2002): el ancho del tramo entre el de la columna, o los valores que se juntan menos uno entre todos menos uno; una fila o una columna que sale lo pierde todo. La discernibilidad suma tamaño × tamaño por cada clase y, por cada fila que sale, todas las filas de la tabla (Bayardo y Agrawal, 2005).'
    }
  }
]
