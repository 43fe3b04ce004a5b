import { describe, expect, test } from 'vitest'
import { profileOf } from '../../../src/ingest/transactions/profile.ts'
import { proposeRoles, roleOfName } from '../../../src/ingest/transactions/roles.ts'
import { isTotalWord } from '../../../src/ingest/transactions/totals.ts'
import { tableFrom } from '../../support/read-text.ts'

describe('names of columns', () => {
  test.each([
    [
      'customer',
      'customer_id CustomerID customer Cliente idCliente client-code Email member_no user_id Socio'
    ],
    ['date', 'date Fecha fecha_pedido InvoiceDate order_date created_at fecha_compra purchased_at'],
    [
      'amount',
      'amount Importe total revenue Ventas order_total importe_total total_price gasto Price'
    ],
    ['order', 'order_id OrderID pedido InvoiceNo num_factura ticket transaction_id'],
    ['product', 'product SKU artículo StockCode description producto'],
    ['channel', 'channel Canal utm_source origen touchpoint'],
    ['group', 'group Grupo variant treatment arm tratado'],
    ['margin', 'margin Margen profit beneficio gross_profit'],
    ['quantity', 'quantity Cantidad qty unidades'],
    ['price', 'unit_price UnitPrice precio_unitario precio_ud'],
    ['interest', 'interest intereses category tema'],
    ['contact', 'first_contact fecha_alta signup registration_date customer_since']
  ])('%s: %s', (role, names) => {
    expect(names.split(' ').map(name => [name, roleOfName(name)])).toEqual(
      names.split(' ').map(name => [name, role])
    )
  })

  test.each([
    'customer_type',
    'customer segment',
    'birth date',
    'fecha de nacimiento',
    'discount',
    'IVA',
    'shipping cost',
    'unit price',
    'precio unitario',
    'status',
    'ciudad',
    'toString',
    '__proto__',
    ''
  ])('“%s” claims none of customer, amount, order', name => {
    expect(['customer', 'amount', 'order']).not.toContain(roleOfName(name))
  })
})

describe('proposed roles', () => {
  const propose = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
    proposeRoles(
      headers,
      headers.map((_, column) => profileOf(rows.map(cells => cells[column] ?? '')))
    )

  test('a role is given once, to the strongest claim', () => {
    expect(
      propose(
        ['ship_date', 'date', 'email', 'customer_id', 'subtotal', 'total'],
        ['2025-01-05', '2025-01-05', 'a@b.co', 'C1', '8.00', '10.00']
      )
    ).toEqual(['ignore', 'date', 'ignore', 'customer', 'ignore', 'amount'])
  })

  test('a claim that the cells contradict is void, unless the name can mean nothing else', () => {
    expect(propose(['sale', 'value', 'who'], ['soon', '5.50', 'Ann'])).toContain('amount')
    expect(propose(['customer', 'created', 'amount'], ['Ann', 'x', '5'])).toEqual([
      'customer',
      'ignore',
      'amount'
    ])
    expect(propose(['customer', 'date', 'amount'], ['Ann', 'x', '5'])[1]).toBe('date')
  })

  test('without names, content: e-mail, dates, money, groups', () => {
    expect(
      propose(
        ['', '', '', '', ''],
        ['1', 'a@b.co', '31/12/2024', '10,50', 'control'],
        ['2', 'c@d.co', '01/01/2025', '8,00', 'treated'],
        ['3', 'a@b.co', '02/01/2025', '9,10', 'control']
      )
    ).toEqual(['ignore', 'customer', 'date', 'amount', 'group'])
  })

  test('spreadsheet days are dates where nothing else is, and ids are no amounts', () => {
    expect(
      propose(
        ['', '', ''],
        ['1007', '45747', '10.5'],
        ['1009', '45748', '7.25'],
        ['1007', '45749', '3.1']
      )
    ).toEqual(['customer', 'date', 'amount'])
  })

  test('a postcode is not guessed to be anything', () => {
    expect(propose(['postcode', 'shop'], ['28001', 'North'], ['28002', 'South'])[0]).toBe('ignore')
  })
})

test('an export of a shop with many columns', async () => {
  const { report, rows } = await tableFrom(
    'Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Created at,Lineitem quantity,Lineitem name,Source\n' +
      '#1001,ann@example.com,paid,2025-01-05 10:30:00 +0100,EUR,20.00,4.00,4.20,28.20,,2025-01-05 10:29:50 +0100,2,Cup,web\n' +
      '#1002,bo@example.com,paid,2025-01-06 11:30:00 +0100,EUR,10.00,4.00,2.10,16.10,,2025-01-06 11:29:50 +0100,1,Plate,pos\n'
  )
  expect(rows[0]).toEqual({
    customer: 'ann@example.com',
    date: '2025-01-05',
    amount: 28.2,
    quantity: 2,
    product: 'Cup',
    channel: 'web'
  })
  expect(report.errors.count).toBe(0)
})

test.each(['Total', 'TOTAL GENERAL', 'Suma:', 'Grand total', 'Subtotal 2025', 'Totales', 'sum'])(
  '%s is a word for totals',
  word => expect(isTotalWord(word)).toBe(true)
)
test.each(['Total Eclipse', 'Sumac', 'Ann Total Ltd', 'T', '', 'x'.repeat(50)])(
  '%s is none',
  word => expect(isTotalWord(word)).toBe(false)
)
