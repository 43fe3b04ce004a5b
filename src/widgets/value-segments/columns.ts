const MONEY = { kind: 'number', min: -1e12, max: 1e12 } as const

/** The reader's table of customers. */
export const COLUMNS = {
  customer: {
    kind: 'text',
    label: { en: 'Customer', es: 'Cliente' },
    names: /^(?:customer|client|cliente|name|nombre|id|account|cuenta|empresa|company)/
  },
  margin: {
    ...MONEY,
    label: { en: 'Margin', es: 'Margen' },
    names: /margin|margen|profit|contribution|contribucion|beneficio/
  },
  revenue: {
    ...MONEY,
    optional: true,
    label: { en: 'Revenue', es: 'Ingresos' },
    names: /revenue|sales|turnover|ingreso|venta|factur/
  },
  serving: {
    ...MONEY,
    optional: true,
    label: { en: 'Cost to serve', es: 'Coste de servir' },
    names: /cost|serv|coste|costo|gasto/
  }
} as const
