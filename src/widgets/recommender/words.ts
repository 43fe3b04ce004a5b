export const words = {
  title: { en: 'Who bought this also bought', es: 'Quien compró esto también compró' },
  intro: {
    en: 'The baskets of an invented corner shop. Put something into the basket: the recommender says what goes with it, and why. Below it has to prove itself against a list of what sells most.',
    es: 'Las cestas de una tienda de barrio inventada. Mete algo en la cesta: el recomendador dice qué le va bien, y por qué. Más abajo tiene que demostrar que acierta más que la lista de lo más vendido.'
  },
  box: { en: 'Your baskets', es: 'Tus cestas' },
  help: {
    en: 'One basket a line, with ; or , between the items: Bread; Milk; Eggs. Or rows of order and item: 1001; Bread. Names only, and no data of people. Empty, the sample stands. A file of up to 60 MB is read without being shown here.',
    es: 'Una cesta por línea, con ; o , entre los artículos: Pan; Leche; Huevos. O filas de pedido y artículo: 1001; Pan. Solo nombres, sin datos de personas. Con la caja vacía queda el ejemplo. Un archivo de hasta 60 MB se lee sin enseñarlo aquí.'
  },
  own: { en: 'Your baskets', es: 'Tus cestas' },
  sample: { en: 'The sample', es: 'El ejemplo' },
  change: { en: 'Use your own', es: 'Usa las tuyas' },
  fileInUse: {
    en: 'The baskets come from the file, which stays in this page’s memory only: after a reload choose it again.',
    es: 'Las cestas vienen del archivo, que solo está en la memoria de esta página: si la recargas, elígelo otra vez.'
  },
  leaveFile: { en: 'Back to the sample', es: 'Volver al ejemplo' },
  measure: { en: 'Ranked by', es: 'Se ordena por' },
  measureHelp: {
    en: 'Lift: how many times as often as by chance. Confidence: the share of those with the one who take the other. Cosine: between the two. Support: the share of all baskets with both.',
    es: 'Lift: cuántas veces lo que daría el azar. Confianza: qué parte de quienes llevan uno lleva también el otro. Coseno: a medio camino entre los dos. Soporte: qué parte de todas las cestas lleva los dos.'
  },
  measures: {
    lift: { en: 'lift', es: 'lift' },
    confidence: { en: 'confidence', es: 'confianza' },
    cosine: { en: 'cosine', es: 'coseno' },
    support: { en: 'support', es: 'soporte' }
  },
  caution: { en: 'Few baskets', es: 'Con pocas cestas' },
  cautionHelp: {
    en: 'Two coincidences are no rule: count the lower end of the interval, or pull towards chance.',
    es: 'Dos coincidencias no son una regla: cuenta el extremo inferior del intervalo o acerca el dato al azar.'
  },
  cautions: {
    interval: { en: 'the lower end of the interval', es: 'el extremo inferior del intervalo' },
    shrink: { en: 'pulled towards chance', es: 'acercado al azar' },
    none: { en: 'taken as it comes', es: 'tal cual' }
  },
  least: { en: 'A pair needs at least', es: 'Un par necesita al menos' },
  basketsUnit: { en: 'baskets', es: 'cestas' },
  show: { en: 'Recommend', es: 'Recomienda' },
  itemsUnit: { en: 'items', es: 'artículos' },
  prior: { en: 'Pull towards chance, as strong as', es: 'Acercar al azar con la fuerza de' },
  priorHelp: {
    en: 'Only where few baskets are pulled towards chance.',
    es: 'Solo si con pocas cestas el dato se acerca al azar.'
  },
  layout: { en: 'How the baskets stand', es: 'Cómo están las cestas' },
  layouts: {
    auto: { en: 'see by yourself', es: 'detectarlo' },
    lines: { en: 'one basket a line', es: 'una cesta por línea' },
    rows: { en: 'rows of order and item', es: 'filas de pedido y artículo' }
  },
  item: { en: 'Item in the basket', es: 'Artículo en la cesta' },
  basket: { en: 'In the basket', es: 'En la cesta' },
  places: {
    en: ['First item', 'Second item', 'Third item'],
    es: ['Primer artículo', 'Segundo artículo', 'Tercer artículo']
  },
  nothing: { en: '(nothing)', es: '(nada)' },
  recommended: { en: 'Recommended, and why', es: 'Recomendado, y por qué' },
  strongest: { en: 'The strongest pairs of all', es: 'Los pares más fuertes de todos' },
  trial: { en: 'Is it worth it?', es: '¿Merece la pena?' },
  baskets: { en: 'Baskets', es: 'Cestas' },
  items: { en: 'Different items', es: 'Artículos distintos' },
  size: { en: 'Items a basket', es: 'Artículos por cesta' },
  pairs: { en: 'Pairs that are seen often enough', es: 'Pares que se repiten lo bastante' },
  hit: { en: 'Hidden item found by the recommender', es: 'El recomendador encuentra lo escondido' },
  popularHit: {
    en: 'Found by the list of the most sold',
    es: 'Lo encuentra la lista de lo más vendido'
  },
  difference: { en: 'Difference', es: 'Diferencia' },
  points: { en: 'points', es: 'puntos' },
  to: { en: 'to', es: 'a' },
  allRules: { en: 'All rules as CSV', es: 'Todas las reglas en CSV' },
  cancel: { en: 'Cancel', es: 'Cancelar' },
  doing: {
    reading: { en: 'Reading', es: 'Leyendo' },
    counting: { en: 'Counting pairs', es: 'Contando pares' },
    trying: { en: 'Hiding and guessing', es: 'Escondiendo y adivinando' }
  },
  why: {
    'no-baskets': {
      en: 'There is no basket in this text. Write one a line, with semicolons between the items, or choose the sample.',
      es: 'En este texto no hay ninguna cesta. Escribe una por línea, con punto y coma entre los artículos, o elige el ejemplo.'
    },
    'no-pairs': {
      en: 'Every basket holds one item only, so nothing was bought together with anything. If the rows are order and item, say so under “More settings”.',
      es: 'Cada cesta tiene un solo artículo, así que nada se ha comprado junto con nada. Si las filas son de pedido y artículo, dilo en «Más ajustes».'
    },
    'too-large': {
      en: 'The file is larger than 60 MB. A part of the year is enough for rules: choose a shorter period.',
      es: 'El archivo pasa de 60 MB. Para las reglas basta una parte del año: elige un periodo más corto.'
    },
    unreadable: {
      en: 'This is no text: save the table as CSV and choose that file.',
      es: 'Esto no es texto: guarda la tabla como CSV y elige ese archivo.'
    },
    interrupted: {
      en: 'Cancelled. The last result stands.',
      es: 'Cancelado. Queda el último resultado.'
    },
    unknown: {
      en: 'The baskets are no longer there. Choose the file again, or go back to the sample.',
      es: 'Las cestas ya no están. Elige otra vez el archivo o vuelve al ejemplo.'
    },
    failed: {
      en: 'The calculation did not start in this browser. Reload the page and try again; nothing of yours is lost.',
      es: 'El cálculo no ha arrancado en este navegador. Recarga la página e inténtalo otra vez; no se ha perdido nada tuyo.'
    }
  }
} as const

export type WhyNot = keyof typeof words.why
