const COUNT = { kind: 'number', min: 0, max: 1e9 } as const

/** The reader's table of customers. */
export const COLUMNS = {
  customer: {
    kind: 'text',
    label: { en: 'Customer', es: 'Cliente' },
    names: /^(?:customer|client|cliente|name|nombre|id|account|cuenta|user|usuari|person)/
  },
  spend: {
    kind: 'number',
    min: -1e12,
    max: 1e12,
    label: { en: 'Spend', es: 'Gasto' },
    names: /spen[dt]|gasto|consumo|revenue|sales|purchase|compra|importe|amount|ventas/
  },
  participation: {
    ...COUNT,
    label: { en: 'Participation', es: 'Participación' },
    names: /particip|activ|posts?\b|engag|interac|coment|comment|public|mencion|mention/
  },
  friends: {
    ...COUNT,
    label: { en: 'Friends', es: 'Amigos' },
    names: /friend|follow|audience|influen|amig|seguidor|audiencia|contacto/
  },
  club: {
    kind: 'flag',
    optional: true,
    label: { en: 'Club member', es: 'Socio del club' },
    names: /club|member|socio|socia|miembro|loyal|fideli/
  }
} as const
