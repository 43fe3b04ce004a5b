/** The columns of a table of customers. */
export const COLUMNS = {
  record: {
    kind: 'text',
    label: { en: 'Record', es: 'Registro' },
    names: /^(?:record|registro|id|customer id|id cliente|number|numero|n)$/,
    optional: true
  },
  source: {
    kind: 'text',
    label: { en: 'From', es: 'De' },
    names: /^(?:from|de|source|origen|fuente|system|sistema|channel|canal)$/,
    optional: true
  },
  name: {
    kind: 'text',
    label: { en: 'Name', es: 'Nombre' },
    names: /\b(?:name|nombre|customer|client|cliente)\b/,
    optional: true
  },
  phone: {
    kind: 'text',
    label: { en: 'Telephone', es: 'Teléfono' },
    names: /\b(?:telephone|phone|mobile|tel|telefono|movil|tfno)\b/,
    optional: true
  },
  email: {
    kind: 'text',
    label: { en: 'E-mail', es: 'Correo' },
    names: /^(?:e ?mail|mail|correo|correo electronico|e ?mail address|direccion de correo)$/,
    optional: true
  },
  spent: {
    kind: 'number',
    label: { en: 'Spent in a year', es: 'Gasto en un año' },
    names: /\b(?:spent|spend|spending|revenue|sales|total|amount|gasto|importe|ventas?|ingresos)\b/,
    min: -1e9,
    max: 1e9
  },
  interest: {
    kind: 'text',
    label: { en: 'Interest', es: 'Interés' },
    names: /\b(?:interests?|needs?|likes?|interes|necesidad|gustos?)\b/,
    optional: true
  },
  mail: {
    kind: 'flag',
    label: { en: 'E-mails?', es: '¿Correos?' },
    names: /\b(?:e ?mails|consent|permission|opt ?in|correos|consentimiento|permiso)\b/,
    optional: true
  }
} as const
