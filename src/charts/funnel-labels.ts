import type { Localised } from '../i18n/locale.ts'

/** What axes, keys and tables of the funnel's charts say. */
export const FUNNEL_LABELS = {
  people: { en: 'People a month', es: 'Personas al mes' },
  step: { en: 'Step', es: 'Paso' },
  ofPrevious: { en: 'Of the step before', es: 'Del paso anterior' },
  ofVisits: { en: 'Of all visits', es: 'De todas las visitas' },
  stepsCaption: { en: 'The funnel of a month', es: 'El embudo de un mes' },
  channel: { en: 'Channel', es: 'Canal' },
  cost: { en: 'Cost a month', es: 'Coste al mes' },
  visits: { en: 'Visits', es: 'Visitas' },
  leads: { en: 'Leads', es: 'Leads' },
  customers: { en: 'Customers', es: 'Clientes' },
  cac: { en: 'Cost per customer (CAC)', es: 'Coste por cliente (CAC)' },
  cacCaption: { en: 'What a customer costs by channel', es: 'Lo que cuesta un cliente por canal' },
  own: { en: 'the channel’s own cost per customer', es: 'coste propio del canal por cliente' },
  overall: {
    en: 'all costs per customer, shared ones too',
    es: 'todos los costes por cliente, también los comunes'
  },
  all: { en: 'All, shared costs too', es: 'Todos, con los comunes' },
  noCustomers: { en: 'no customers', es: 'sin clientes' },
  lever: { en: 'What improves', es: 'Qué mejora' },
  perExtra: { en: 'Cost per extra customer', es: 'Coste por cliente adicional' },
  extra: { en: 'Extra customers a month', es: 'Clientes adicionales al mes' },
  leverCost: { en: 'Cost of the improvement a month', es: 'Coste de la mejora al mes' },
  leversCaption: {
    en: 'One part improved, the others as they are',
    es: 'Una parte mejorada y las demás como están'
  },
  cheapest: { en: 'cheapest extra customer', es: 'cliente adicional más barato' },
  today: { en: 'A customer today (CAC)', es: 'Un cliente hoy (CAC)' },
  others: {
    en: 'the others, and what a customer costs today',
    es: 'los demás y lo que cuesta hoy un cliente'
  },
  none: { en: 'no price for it', es: 'sin precio' }
} as const satisfies Readonly<Record<string, Localised>>
