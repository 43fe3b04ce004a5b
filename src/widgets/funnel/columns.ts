/** The table of channels; rates may be missing, and then the ones of the form hold. */
export const COLUMNS = {
  channel: {
    kind: 'text',
    label: { en: 'Channel', es: 'Canal' },
    names: /^(?:channel|canal|source|fuente|origen|medio|medium)\b/
  },
  cost: {
    kind: 'number',
    min: 0,
    max: 1e9,
    label: { en: 'Cost a month', es: 'Coste al mes' },
    names: /\b(?:cost|costs|coste|costes|costo|spend|spent|gasto|inversion|budget|presupuesto)\b/
  },
  visits: {
    kind: 'number',
    min: 0,
    max: 1e9,
    label: { en: 'Visits', es: 'Visitas' },
    names:
      /^(?:visits|visitas|sessions|sesiones|visitors|visitantes|traffic|trafico)\b(?! (?:to|a) )/
  },
  lead: {
    kind: 'percent',
    min: 0,
    max: 1,
    optional: true,
    label: { en: 'Visit to lead', es: 'De visita a lead' },
    names:
      /^(?:(?:de )?(?:visit|visits|visita|visitas)(?: to| a)? leads?|(?:lead|leads) rate|tasa de leads?)$/
  },
  qualified: {
    kind: 'percent',
    min: 0,
    max: 1,
    optional: true,
    label: { en: 'Lead to qualified', es: 'De lead a cualificado' },
    names: /^(?:de )?leads? (?:to|a) (?:qualified|cualificados?|mql|sql)\b/
  },
  customer: {
    kind: 'percent',
    min: 0,
    max: 1,
    optional: true,
    label: { en: 'Qualified to customer', es: 'De cualificado a cliente' },
    names: /^(?:de )?(?:qualified|cualificado|mql|sql)(?: leads?)? (?:to|a) (?:customer|cliente)s?$/
  }
} as const
