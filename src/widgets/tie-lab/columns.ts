/** The table of customers, each already counted up. */
export const COLUMNS = {
  customer: {
    kind: 'text',
    label: { en: 'Customer', es: 'Cliente' },
    names: /^(?:customers?|clientes?|name|nombre|id|email|correo)\b/
  },
  days: {
    kind: 'number',
    whole: true,
    min: 0,
    max: 100_000,
    label: { en: 'Days since', es: 'Días desde' },
    names: /^(?:days?|dias?|recency|recencia)\b/
  },
  purchases: {
    kind: 'number',
    whole: true,
    min: 1,
    max: 1e6,
    label: { en: 'Purchases', es: 'Compras' },
    names: /^(?:purchases?|orders?|compras?|pedidos?|frequency|frecuencia)\b/
  },
  money: {
    kind: 'number',
    min: -1e9,
    max: 1e9,
    label: { en: 'Money', es: 'Dinero' },
    names: /^(?:money|revenue|spend|spent|amount|dinero|importe|gasto|ingresos?|monetary|valor)\b/
  }
} as const
