import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'What each group likes', es: 'Qué le gusta a cada grupo' },
  intro: {
    en: 'Every interest in every group, against the base. With so many bars, some stand out by chance; only those that chance hardly explains are filled. Deal the people by lot and see what noise looks like.',
    es: 'Cada interés en cada grupo, frente a la base. Con tantas barras, algunas destacan por azar; solo van rellenas las que el azar difícilmente explica. Reparte a las personas al azar y verás qué aspecto tiene el ruido.'
  },
  table: { en: 'People', es: 'Personas' },
  tableHelp: {
    en: 'A row a person, with a group and interests: in one cell (music; sport), in a column each with 1 or 0, or a row for each interest of a person; up to 3,000 rows. The sample is made up: eight tastes were put into it, the rest is chance. What you paste stays on this device; names are not needed.',
    es: 'Una fila por persona, con su grupo y sus intereses: en una celda (música; deporte), en una columna cada uno con 1 o 0, o una fila por cada interés de una persona; hasta 3.000 filas. La muestra es inventada: lleva ocho gustos puestos a propósito y el resto es azar. Lo que pegues no sale de este dispositivo; los nombres no hacen falta.'
  },
  person: { en: 'person', es: 'persona' },
  group: { en: 'group', es: 'grupo' },
  interests: { en: 'interests', es: 'intereses' },
  ownColumn: { en: 'an interest of its own', es: 'un interés en sí' },
  form: { en: 'Show as', es: 'Mostrar como' },
  points: { en: 'points', es: 'puntos' },
  index: { en: 'index, average = 100', es: 'índice, media = 100' },
  base: { en: 'Compare each group with', es: 'Comparar cada grupo con' },
  baseHelp: {
    en: 'A group is part of everybody, so the two are not independent. The test is always against everybody else; it comes out the same for both.',
    es: 'Un grupo es parte del total, así que no es independiente de él. La prueba se hace siempre frente a los demás, y sale igual en los dos casos.'
  },
  all: { en: 'everybody, itself included', es: 'todos, incluido él' },
  rest: { en: 'everybody else', es: 'los demás' },
  control: { en: 'Allow for so many bars', es: 'Tener en cuenta cuántas barras hay' },
  controlHelp: {
    en: 'Benjamini–Hochberg (1995) needs bars that are independent or lean the same way; Benjamini–Yekutieli (2001) needs nothing and finds less.',
    es: 'Benjamini–Hochberg (1995) pide barras independientes o que tiren en el mismo sentido; Benjamini–Yekutieli (2001) no pide nada y encuentra menos.'
  },
  bh: { en: 'Benjamini–Hochberg', es: 'Benjamini–Hochberg' },
  by: { en: 'Benjamini–Yekutieli', es: 'Benjamini–Yekutieli' },
  none: { en: 'no, each by itself', es: 'no, cada una por su cuenta' },
  rate: { en: 'False findings tolerated', es: 'Falsos hallazgos tolerados' },
  rateHelp: {
    en: 'Of the tastes that are told, on average; without control, the level of each test.',
    es: 'De los gustos señalados, de media; sin control, el nivel de cada prueba.'
  },
  dealing: { en: 'People in the groups', es: 'Personas en los grupos' },
  dealingHelp: {
    en: 'Dealt by lot, no group has a taste of its own: whatever stands out is noise.',
    es: 'Repartidas al azar, ningún grupo tiene gustos propios: todo lo que destaque es ruido.'
  },
  asTheyAre: { en: 'as in the table', es: 'como en la tabla' },
  dealt: { en: 'dealt by lot', es: 'repartidas al azar' },
  seed: { en: 'Deal', es: 'Reparto' },
  seedHelp: { en: 'Another number, another deal.', es: 'Otro número, otro reparto.' },
  repeated: { en: 'Rows with the same person', es: 'Filas con la misma persona' },
  join: { en: 'are one person', es: 'son una persona' },
  apart: { en: 'are different people', es: 'son personas distintas' },
  picked: { en: 'Group shown large', es: 'Grupo en grande' },
  empty: {
    en: 'There is no person to read. Paste a table with a group and interests, or go back to the made-up one.',
    es: 'No hay ninguna persona que leer. Pega una tabla con un grupo y unos intereses, o vuelve a la inventada.'
  },
  oneGroup: {
    en: 'All people are in one group, and there is nobody to compare them with. A second group is needed.',
    es: 'Todas las personas están en un solo grupo y no hay con quién compararlas. Hace falta un segundo grupo.'
  },
  noInterest: {
    en: 'No interest was found that some have and others lack. Give interests in one column, separated by semicolons, or a column for each with 1 and 0, under a header.',
    es: 'No se ha encontrado ningún interés que tengan unos y otros no. Da los intereses en una columna, separados por punto y coma, o en una columna cada uno con 1 y 0, bajo una cabecera.'
  },
  peopleFact: { en: 'People', es: 'Personas' },
  groups: { en: 'Groups', es: 'Grupos' },
  tests: { en: 'Bars', es: 'Barras' },
  uncontrolled: {
    en: 'Look like taste, one by one',
    es: 'Destacan, de una en una'
  },
  byChance: { en: 'Chance alone gives up to', es: 'Por puro azar, hasta' },
  found: { en: 'Told from chance', es: 'Se distinguen del azar' },
  forPoint: {
    en: 'People a group needs to show 1 point',
    es: 'Personas por grupo para que se note 1 punto'
  },
  list: { en: 'Tastes told from chance', es: 'Gustos que se distinguen del azar' },
  nothing: {
    en: 'None. It does not follow that the groups like the same; with so few people nothing smaller would show.',
    es: 'Ninguno. Eso no quiere decir que los grupos tengan los mismos gustos; con tan pocas personas no se vería una diferencia menor.'
  },
  interest: { en: 'interest', es: 'interés' },
  having: { en: 'have it', es: 'lo tienen' },
  against: { en: 'base', es: 'base' },
  deviation: { en: 'points (interval)', es: 'puntos (intervalo)' },
  adjusted: { en: 'adjusted p', es: 'p ajustado' },
  more: { en: 'Show all', es: 'Mostrar todos' }
} as const satisfies Readonly<Record<string, Localised>>
