/** The smallest exercise that uses every kind of entry; tests break it in one place at a time. */
export const SMALL = `schema: 1
id: small
kind: numeric
lesson: one-to-one
objectives: [1]
title: { en: Small, es: Pequeño }
intro:
  en: It spent {cost} on {new} customers.
  es: Gastó {cost} en {new} clientes.
givens:
  cost:
    name: { en: spend, es: gasto }
    unit: money/month
    show: money
    value: 30000
    vary: { from: 10000, to: 60000, step: 1000 }
  new:
    name: { en: new customers, es: clientes nuevos }
    unit: customer/month
    show: integer
    value: 30
    vary: { from: 20, to: 40, step: 1 }
  start:
    name: { en: customers, es: clientes }
    unit: customer
    show: integer
    value: 980
derived:
  closing:
    name: { en: closing base, es: base final }
    unit: customer
    show: integer
    formula: start + new * month
where:
  - new * month < start
variants: 3
conventions:
  plain:
    family: kind
    name: { en: as it is, es: tal cual }
  doubled:
    family: kind
    name: { en: for two, es: para dos }
unknowns:
  cac:
    name: { en: CAC, es: CAC }
    ask: { en: What is the CAC?, es: ¿Cuál es el CAC? }
    unit: money/customer
    show: money
    digits: 2
    formula: cost / new
    convention: plain
    accepted:
      two: { formula: 2 * cost / new, convention: doubled }
    wrong:
      everybody:
        formula: cost / closing
        says: { en: 'You divided by {closing}.', es: 'Has dividido entre {closing}.' }
    hints:
      - { en: Divide., es: Divide. }
    solution: { en: 'It is {cac}.', es: 'Es {cac}.' }
  twice:
    name: { en: two CACs, es: dos CAC }
    ask: { en: And two?, es: ¿Y dos? }
    unit: money/customer
    show: money
    digits: 2
    tolerance: '0.1 %'
    formula: 2 * cac
    carried: [cac]
    hints:
      - { en: Double it., es: Duplícalo. }
    solution: { en: 'It is {twice | money 0}.', es: 'Es {twice | money 0}.' }
tests:
  - { part: cac, typed: '1000', expect: right }
  - { part: cac, typed: '2000', expect: accepted two }
  - { part: cac, typed: { en: '29.70', es: '29,70' }, expect: wrong everybody }
  - { part: twice, typed: '2000', expect: right }
  - { part: twice, after: { cac: '1500' }, typed: '3000', expect: carried cac }
`
