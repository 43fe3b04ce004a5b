/** What counts as a purchase: the same two questions in every widget that counts purchases. */
export const COUNTING_FIELDS = {
  merge: {
    kind: 'choice',
    label: { en: 'One purchase is', es: 'Una compra es' },
    options: {
      day: { en: 'all of a day', es: 'todo lo de un día' },
      order: { en: 'an order number', es: 'un número de pedido' },
      row: { en: 'a row', es: 'una fila' }
    },
    fallback: 'day'
  },
  refunds: {
    kind: 'choice',
    label: { en: 'Refunds', es: 'Devoluciones' },
    options: {
      net: { en: 'lower the money, are no purchase', es: 'restan dinero, no son compras' },
      ignore: { en: 'are left out', es: 'no cuentan' },
      purchase: { en: 'count like any row', es: 'cuentan como una fila más' }
    },
    fallback: 'net'
  }
} as const
