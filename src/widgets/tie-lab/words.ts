import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Tie lab', es: 'Laboratorio de empates' },
  intro: {
    en: 'Twenty invented customers in the order in which they signed up. Shuffle the rows: nobody buys anything, nobody leaves. Then see who has another score, and by which rule. Paste yours, one customer a row.',
    es: 'Veinte clientes inventados, en el orden en que se dieron de alta. Baraja las filas: nadie compra nada, nadie se va. Mira luego quién tiene otra nota y con qué regla. Pega los tuyos, un cliente por fila.'
  },
  table: { en: 'Customers', es: 'Clientes' },
  tableHelp: {
    en: 'One customer a row: name, days since the last purchase, purchases, money in all.',
    es: 'Un cliente por fila: nombre, días desde la última compra, compras y dinero en total.'
  },
  ties: { en: 'Customers with equal values', es: 'Clientes con valores iguales' },
  share: { en: 'share the lowest score', es: 'comparten la nota más baja' },
  average: { en: 'share the middle score', es: 'comparten la nota media' },
  appearance: { en: 'as they come (NTILE)', es: 'según llegan (NTILE)' },
  groups: { en: 'Groups', es: 'Grupos' },
  groupsHelp: { en: 'Scores go from 1 to this.', es: 'Las notas van del 1 a este número.' },
  seed: { en: 'Shuffle number', es: 'Número de la ordenación' },
  seedHelp: {
    en: '0 is the table as it stands.',
    es: 'El 0 es la tabla tal como está.'
  },
  shuffle: { en: 'Shuffle the rows', es: 'Barajar las filas' },
  back: { en: 'The table’s order', es: 'El orden de la tabla' },
  now: {
    en: 'Another score after this shuffle',
    es: 'Otra nota tras barajar'
  },
  nowClass: { en: 'Another class after it', es: 'Otra clase tras barajar' },
  mean: { en: 'Another score, mean of all shuffles', es: 'Otra nota, media de las ordenaciones' },
  ntile: {
    en: 'NTILE against sharing: another score',
    es: 'NTILE frente a compartir: otra nota'
  },
  noRows: {
    en: 'There are no customers to score. Paste rows with a name, days, purchases and money.',
    es: 'No hay clientes a los que poner nota. Pega filas con nombre, días, compras y dinero.'
  },
  caption: {
    en: 'Scores for recency, frequency and money, and the class',
    es: 'Notas de recencia, frecuencia y dinero, y la clase'
  },
  customer: { en: 'Customer', es: 'Cliente' },
  row: { en: 'Row', es: 'Fila' },
  values: { en: 'Days · purchases · money', es: 'Días · compras · dinero' },
  here: { en: 'As the table stands', es: 'Según la tabla' },
  there: { en: 'Shuffled', es: 'Barajada' },
  byShare: { en: 'Sharing the lowest', es: 'Compartiendo la más baja' },
  byNtile: { en: 'NTILE', es: 'NTILE' },
  restless: { en: 'Changes, of all shuffles', es: 'Ordenaciones en que cambia' },
  changes: { en: 'changes', es: 'cambia' },
  sql: { en: 'In the warehouse', es: 'En el almacén de datos' },
  sqlUsual: {
    en: 'What is usually written. NTILE must put exactly so many customers into each group, so it cuts through equals; which of them fall on which side depends on the order in which the database happens to read the rows, and tomorrow it may read them in another.',
    es: 'Lo que se suele escribir. NTILE tiene que meter en cada grupo un número exacto de clientes, así que parte a los iguales; quién cae a cada lado depende del orden en que la base de datos lea las filas, y mañana puede leerlas en otro.'
  },
  sqlShare: {
    en: 'What gives equals the same score, in any order. Groups come out unequal: that is the price, and it is the honest one.',
    es: 'Lo que da a los iguales la misma nota, en cualquier orden. Los grupos salen desiguales: es el precio, y es el honrado.'
  }
} as const satisfies Readonly<Record<string, Localised>>
