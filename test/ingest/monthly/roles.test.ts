import { expect, test } from 'vitest'
import { roleOfHeader } from '../../../src/ingest/monthly/roles.ts'
import { isSumOf, isTotalLabel } from '../../../src/ingest/monthly/totals.ts'

test.each([
  ['month', ['Month', 'MES', 'Período', 'Fecha', 'date', 'Mes del año']],
  [
    'cost',
    [
      'Gasto en marketing y ventas',
      'Marketing and sales cost',
      'marketing & sales',
      'Inversión en captación (€)',
      'Coste de adquisición',
      'Gasto comercial',
      'Ad spend',
      'cost',
      'Gastos'
    ]
  ],
  [
    'revenue',
    ['Ingresos', 'Ventas', 'Net sales', 'Facturación', 'Revenue (€)', 'MRR', 'New revenue']
  ],
  [
    'start',
    [
      'Clientes al inicio',
      'Customers at start',
      'Opening customers',
      'Clientes al cierre anterior',
      'Customers at previous close',
      'Base inicial',
      'Clientes',
      'Subscribers'
    ]
  ],
  [
    'new',
    [
      'Altas',
      'New',
      'Clientes nuevos',
      'Nuevas altas',
      'Customers acquired',
      'Clientes captados',
      'Sign-ups'
    ]
  ],
  ['lost', ['Bajas', 'Lost customers', 'Clientes perdidos', 'Churned', 'Cancelaciones', 'Left']]
] as const)('%s', (role, headers) => {
  for (const header of headers) expect(roleOfHeader(header)?.role, header).toBe(role)
})

test.each([
  '',
  'Clientes al cierre',
  'Customers at end',
  'Churn %',
  'Tasa de bajas',
  'Churn rate',
  'CAC',
  'ARPU',
  'Coste por cliente nuevo',
  'Revenue per customer',
  'Ticket medio',
  'Start date',
  'constructor',
  '__proto__',
  'toString',
  '=SUM(A1:A9)',
  '\u0000'
])('%j is none of the columns', header => {
  expect(roleOfHeader(header)).toBeUndefined()
})

test('labels of totals', () => {
  for (const text of [
    'Total',
    'TOTAL 2025',
    'Totales',
    'Suma',
    'Subtotal',
    'Media',
    'Año 2025',
    '2025'
  ]) {
    expect(isTotalLabel(text), text).toBe(true)
  }
  for (const text of ['', 'marzo', '2026-03', 'Totalmente', '1234']) {
    expect(isTotalLabel(text), text).toBe(false)
  }
})

test('a row of sums: most cells agree, and at least two', () => {
  expect(isSumOf([10, 20, null, 3], [10, 20, 99, 3])).toBe(true)
  expect(isSumOf([10, 20, 99], [10, 20, 50])).toBe(true)
  expect(isSumOf([10, null, null], [10, 20, 50])).toBe(false)
  expect(isSumOf([10, 20, 1, 2], [10, 20, 50, 60])).toBe(false)
  expect(isSumOf([0.3], [0.1 + 0.2])).toBe(false)
  expect(isSumOf([0.3, 1], [0.1 + 0.2, 1])).toBe(true)
})
