const count = { kind: 'number', whole: true, min: 0, max: 1e9 } as const

/** The table of campaigns. */
export const COLUMNS = {
  campaign: {
    kind: 'text',
    label: { en: 'Campaign', es: 'Campaña' },
    names: /^(?:campaigns?|campanas?|name|nombre|mailing|envio|subject|asunto)\b/
  },
  segmented: {
    kind: 'flag',
    label: { en: 'Segmented', es: 'Segmentada' },
    names: /\b(?:segmented|segmentad[ao]s?|segmentacion|targeted|personali[sz]ad[ao]s?)\b/
  },
  sends: {
    ...count,
    label: { en: 'Sends', es: 'Envíos' },
    names:
      /^(?:sends?|sent|delivered|envios|enviad[ao]s|entregad[ao]s|emails? sent|correos enviados)\b/
  },
  opens: {
    ...count,
    label: { en: 'Opens', es: 'Aperturas' },
    names: /^(?:unique )?(?:opens?|opened|aperturas?|abiert[ao]s)\b/
  },
  clicks: {
    ...count,
    label: { en: 'Clicks', es: 'Clics' },
    names: /^(?:unique )?(?:clicks?|clicked|clics?|pulsaciones)\b/
  },
  sales: {
    ...count,
    label: { en: 'Sales', es: 'Ventas' },
    names: /^(?:sales?|sold|orders|conversions?|ventas?|pedidos|compras|conversiones)\b/
  }
} as const
