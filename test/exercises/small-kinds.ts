import type { WidgetModel } from '../../src/exercises/doable.ts'

/** The smallest exercise of each kind that uses every entry; tests break them in one place at a time. */
export const CHOICE = `schema: 1
id: small-choice
kind: choice
lesson: privacy
objectives: [4]
title: { en: Small, es: Pequeño }
intro: { en: 'It costs {30 | money}.', es: 'Cuesta {30 | money}.' }
questions:
  basis:
    ask: { en: Which?, es: ¿Cuál? }
    options:
      contract:
        text: { en: A contract, es: Un contrato }
        right: true
        says: { en: It has to be sent., es: Hay que enviarlo. }
      consent:
        text: { en: Consent, es: Consentimiento }
        says: { en: Nobody asked., es: Nadie preguntó. }
      nothing:
        text: { en: Nothing, es: Nada }
        says: { en: Something is needed., es: Algo hace falta. }
    hints: [{ en: Think., es: Piensa. }]
    solution: { en: A contract., es: Un contrato. }
  data:
    ask: { en: Which ones?, es: ¿Cuáles? }
    several: true
    options:
      name:
        text: { en: Name, es: Nombre }
        right: true
        says: { en: It names., es: Nombra. }
      mail:
        text: { en: Address, es: Dirección }
        right: true
        says: { en: It points at one., es: Señala a uno. }
      weather:
        text: { en: The weather, es: El tiempo }
        says: { en: It is everyone's., es: Es de todos. }
    hints: [{ en: Think., es: Piensa. }]
    solution: { en: Two of them., es: Dos de ellas. }
tests:
  - { part: basis, typed: contract, expect: right }
  - { part: basis, typed: consent, expect: wrong consent }
  - { part: basis, typed: nothing, expect: wrong nothing }
  - { part: basis, typed: '', expect: unreadable }
  - { part: data, typed: mail name, expect: right }
  - { part: data, typed: mail, expect: missing name }
  - { part: data, typed: name, expect: missing mail }
  - { part: data, typed: name weather, expect: wrong weather }
`

export const ORDER = `schema: 1
id: small-order
kind: order
lesson: one-to-one
objectives: [1]
title: { en: Small, es: Pequeño }
intro: { en: Four steps., es: Cuatro pasos. }
ask: { en: In order., es: En orden. }
items:
  wash: { text: { en: Wash, es: Lavar } }
  peel: { text: { en: Peel, es: Pelar } }
  cut: { text: { en: Cut, es: Cortar } }
  eat: { text: { en: Eat, es: Comer } }
right: [wash, [peel, cut], eat]
wrong:
  hasty:
    earlier: wash
    later: eat
    says: { en: Unwashed., es: Sin lavar. }
  muddy:
    earlier: wash
    later: cut
    says: { en: Mud inside., es: Barro dentro. }
hints: [{ en: Water., es: Agua. }]
solution: { en: 'Wash, peel, cut, eat.', es: 'Lavar, pelar, cortar, comer.' }
tests:
  - { typed: wash peel cut eat, expect: right }
  - { typed: wash cut peel eat, expect: right }
  - { typed: eat wash peel cut, expect: wrong hasty }
  - { typed: cut wash peel eat, expect: wrong muddy }
  - { typed: peel wash cut eat, expect: misplaced }
  - { typed: wash peel cut, expect: unreadable }
`

export const TABLE = `schema: 1
id: small-table
kind: table
lesson: measuring-crm
objectives: [1]
title: { en: Small, es: Pequeño }
intro: { en: Four customers., es: Cuatro clientes. }
ask: { en: Fill in., es: Rellena. }
head: { en: Customer, es: Cliente }
given:
  days:
    name: { en: Days, es: Días }
    unit: '1'
    show: integer
    vary: { by: 3, step: 1, least: 0 }
  spent:
    name: { en: Spent, es: Gasto }
    unit: money
    show: money
  orders:
    name: { en: Orders, es: Pedidos }
    unit: customer
    show: integer
asked:
  each:
    name: { en: Per order, es: Por pedido }
    unit: money/customer
    show: money
    digits: 2
    is: { formula: spent / orders }
    wrong:
      inverted:
        is: { formula: orders / spent }
        says: { en: 'You divided {orders} by {spent}.', es: 'Has dividido {orders} entre {spent}.' }
      total:
        is: { formula: spent * orders }
        says: { en: Multiplied., es: Multiplicado. }
  recency:
    name: { en: R, es: R }
    unit: '1'
    show: integer
    digits: 0
    is: { ntile: days, groups: 2, best: low }
    wrong:
      upside-down:
        is: { ntile: days, groups: 2, best: high }
        says: { en: Fewer days are better., es: Menos días es mejor. }
      quarters:
        is: { ntile: days, groups: 4, best: low }
        says: { en: Halves., es: Mitades. }
  double:
    name: { en: Twice, es: El doble }
    unit: money/customer
    show: money
    digits: 2
    is: { formula: 2 * each }
    wrong: {}
rows:
  ada: { name: { en: Ada, es: Ada }, cells: { days: 5, spent: 100, orders: 3 } }
  blas: { name: { en: Blas, es: Blas }, cells: { days: 20, spent: 90, orders: 4 } }
  cleo: { name: { en: Cleo, es: Cleo }, cells: { days: 40, spent: 12, orders: 1 } }
  dora: { name: { en: Dora, es: Dora }, cells: { days: 90, spent: 70, orders: 2 } }
variants: 4
hints: [{ en: Divide., es: Divide. }]
solution: { en: Row by row., es: Fila a fila. }
tests:
  - { part: ada.each, typed: { en: '33.33', es: '33,33' }, expect: right }
  - { part: ada.each, typed: '33.33', expect: right }
  - { part: ada.each, typed: '0.03', expect: wrong inverted }
  - { part: ada.each, typed: '300', expect: wrong total }
  - { part: ada.each, typed: '100', expect: given }
  - { part: ada.recency, typed: '2', expect: right }
  - { part: ada.recency, typed: '1', expect: wrong upside-down }
  - { part: blas.recency, typed: '3', expect: wrong quarters }
  - { part: ada.recency, typed: '7', expect: unexplained }
  - { part: ada.double, typed: '66.67', expect: right }
  - { part: ada.double, typed: '600', after: { ada.each: '300' }, expect: carried each }
  - { part: ada.double, typed: 'x', expect: unreadable }
`

export const WIDGET = `schema: 1
id: small-widget
kind: widget
lesson: customer-metrics
objectives: [1]
title: { en: Small, es: Pequeño }
intro: { en: 'It costs {cost}.', es: 'Cuesta {cost}.' }
widget: shop
ask: { en: 'Make {profit} more.', es: 'Sube {profit}.' }
start: { price: 8 }
goal: profit >= 50
limits:
  changed: 1
  among: [price, sold]
  between: { price: [1, 20] }
wrong:
  loss:
    when: profit < 0
    says: { en: 'A loss of {0 - profit}.', es: 'Pierdes {0 - profit}.' }
hints: [{ en: Raise the price., es: Sube el precio. }]
solution: { en: 'Raise the price to {cost + 5}.', es: 'Sube el precio a {cost + 5}.' }
tests:
  - { set: { price: 15 }, expect: right }
  - { set: { price: 9 }, expect: wrong loss }
  - { set: { price: 11 }, expect: unexplained }
  - { set: { price: 15, sold: 20 }, expect: too-many }
  - { set: { cost: 1 }, expect: not-allowed }
  - { set: { price: 40 }, expect: implausible }
`

/** A shop with one article: profit = sold × (price − cost), and the mark-up that has none at no cost. */
export const SHOP: WidgetModel = {
  title: { en: 'Shop', es: 'Tienda' },
  inputs: {
    price: { name: { en: 'Price', es: 'Precio' }, show: 'money', value: 10, min: 0, max: 1000 },
    cost: { name: { en: 'Cost', es: 'Coste' }, show: 'money', value: 10, min: 0, max: 1000 },
    sold: {
      name: { en: 'Sold', es: 'Vendidos' },
      show: 'integer',
      value: 10,
      min: 0,
      max: 1000,
      whole: true
    }
  },
  switches: { tax: { en: 'With tax', es: 'Con impuestos' } },
  results: {
    profit: { name: { en: 'Profit', es: 'Beneficio' }, show: 'money' },
    markup: { name: { en: 'Mark-up', es: 'Margen' }, show: 'percent' }
  },
  solve(inputs) {
    const [price = 0, cost = 0, sold = 0] = ['price', 'cost', 'sold'].map(id => inputs.get(id))
    const profit: [string, number] = ['profit', sold * (price - cost)]
    return new Map(cost === 0 ? [profit] : [profit, ['markup', price / cost - 1]])
  }
}
