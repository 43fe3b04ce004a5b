import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'What happens every minute', es: 'Lo que pasa cada minuto' },
  intro: {
    en: 'Published counts, each with who published it and when, brought to the span you choose and to the size of your company. Most are the platforms’ own word about themselves, and most are old: that is marked.',
    es: 'Recuentos publicados, cada uno con quién lo publicó y cuándo, llevados al plazo que elijas y al tamaño de tu empresa. La mayoría son palabra de las propias plataformas, y la mayoría son antiguos: va indicado.'
  },
  table: { en: 'Published figures', es: 'Cifras publicadas' },
  tableHelp: {
    en: 'Columns: what is counted, count, per (second, minute, hour, day, week, month, year), people (if the source says among how many), source, year. A row without a source or without a year is refused.',
    es: 'Columnas: qué se cuenta, recuento, por (segundo, minuto, hora, día, semana, mes, año), personas (si la fuente dice entre cuántas), fuente y año. Una fila sin fuente o sin año no se admite.'
  },
  what: { en: 'what', es: 'qué' },
  count: { en: 'count', es: 'recuento' },
  per: { en: 'per', es: 'plazo' },
  people: { en: 'people', es: 'personas' },
  source: { en: 'source', es: 'fuente' },
  year: { en: 'year', es: 'año' },
  span: { en: 'Show figures', es: 'Mostrar las cifras' },
  customers: { en: 'Your customers', es: 'Tus clientes' },
  customersHelp: {
    en: 'If they did as much as those people on average. They will not be average people.',
    es: 'Si hicieran tanto como esas personas de media. Pero tus clientes no serán la media.'
  },
  employees: { en: 'Employees who read it', es: 'Empleados que lo leen' },
  now: { en: 'Age is counted from', es: 'La antigüedad se cuenta desde' },
  oldAfter: { en: 'Old after more than', es: 'Antigua con más de' },
  years: { en: 'years', es: 'años' },
  picked: { en: 'Figure', es: 'Cifra' },
  empty: {
    en: 'There is no figure to show. Each needs what is counted, a count, a span, a source and a year.',
    es: 'No hay ninguna cifra que mostrar. Cada una necesita qué se cuenta, un recuento, un plazo, una fuente y un año.'
  },
  noSpan: {
    en: 'No row says per what in a word known here: second, minute, hour, day, week, month or year.',
    es: 'Ninguna fila dice por cuánto tiempo con una palabra conocida aquí: segundo, minuto, hora, día, semana, mes o año.'
  },
  rate: { en: 'In all', es: 'En total' },
  every: { en: 'Seconds from one to the next', es: 'Segundos entre una vez y la siguiente' },
  perPerson: { en: 'Of each person', es: 'De cada persona' },
  yours: { en: 'Of your customers, if like them', es: 'De tus clientes, si fueran así' },
  perEmployee: { en: 'Of these, for each employee', es: 'De ellas, por cada empleado' },
  age: { en: 'Age of the figure (years)', es: 'Antigüedad de la cifra (años)' }
} as const satisfies Readonly<Record<string, Localised>>
