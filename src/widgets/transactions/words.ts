import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Your orders', es: 'Tus pedidos' },
  intro: {
    en: 'One table for the whole page. Bring a file of orders, one row each, and every widget below shows your customers instead of the sample shop’s.',
    es: 'Una tabla para toda la página. Trae un archivo de pedidos, uno por fila, y todos los análisis de abajo mostrarán tus clientes en lugar de los de la tienda de ejemplo.'
  },
  rows: { en: 'Rows', es: 'Filas' },
  customers: { en: 'Customers', es: 'Clientes' },
  revenue: { en: 'Revenue', es: 'Ingresos' },
  refunds: { en: 'Refunds', es: 'Devoluciones' },
  contacts: { en: 'Contacts without an amount', es: 'Contactos sin importe' },
  errors: { en: 'Rows left out', es: 'Filas descartadas' },
  blank: { en: 'Blank lines', es: 'Líneas en blanco' },
  totals: { en: 'Totals rows left out', es: 'Filas de totales descartadas' },
  from: { en: 'First day', es: 'Primer día' },
  to: { en: 'Last day', es: 'Último día' },
  limits: {
    en: 'Up to {rows} rows or {bytes} MB a table; Excel files up to {cells} cells.',
    es: 'Hasta {rows} de filas o {bytes} MB por tabla; los archivos de Excel, hasta {cells} de celdas.'
  },
  header: { en: 'The first row', es: 'La primera fila' },
  headerYes: { en: 'names the columns', es: 'da nombre a las columnas' },
  headerNo: { en: 'is data', es: 'son datos' },
  moreErrors: { en: 'and more, in the download', es: 'y más, en la descarga' },
  byItself: { en: 'as the column shows', es: 'según muestra la columna' }
} as const satisfies Readonly<Record<string, Localised>>
