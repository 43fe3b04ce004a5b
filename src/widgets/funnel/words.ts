import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: {
    en: 'A small business’s marketing funnel',
    es: 'El embudo de marketing de una empresa pequeña'
  },
  intro: {
    en: 'The deck lists the tools of a small business: blog, SEO, social media, website, lead management, landing pages, calls to action, automation, e-mail, analytics. Some bring visits, some move visitors on. Here the first are a table of channels and the others are the rates between steps. All the numbers are made up: put in yours.',
    es: 'La presentación enumera las herramientas de una empresa pequeña: blog, SEO, redes sociales, sitio web, gestión de leads, páginas de aterrizaje, llamadas a la acción, automatización, correo electrónico y analítica. Unas traen visitas y otras hacen avanzar a quien llega. Aquí las primeras son una tabla de canales y las otras, las tasas entre pasos. Todos los números son inventados: pon los tuyos.'
  },
  table: { en: 'Channels', es: 'Canales' },
  tableHelp: {
    en: 'One row a channel: name, cost a month, visits a month. If you know a channel’s own rates, add up to three columns: visit to lead, lead to qualified, qualified to customer.',
    es: 'Una fila por canal: nombre, coste al mes y visitas al mes. Si conoces las tasas propias de un canal, añade hasta tres columnas: de visita a lead, de lead a cualificado y de cualificado a cliente.'
  },
  lead: { en: 'Visits that become leads', es: 'Visitas que pasan a leads' },
  rateHelp: {
    en: 'This rate and the next two hold for channels without rates of their own.',
    es: 'Esta tasa y las dos siguientes valen para los canales que no tienen las suyas.'
  },
  qualified: { en: 'Leads that become qualified', es: 'Leads que pasan a cualificados' },
  customer: {
    en: 'Qualified leads that become customers',
    es: 'Leads cualificados que pasan a clientes'
  },
  shared: {
    en: 'Costs of all channels together, a month',
    es: 'Costes comunes a los canales, al mes'
  },
  sharedHelp: {
    en: 'What serves every channel: landing pages, automation, analytics, the team.',
    es: 'Lo que sirve a todos: páginas de aterrizaje, automatización, analítica, el equipo.'
  },
  step: { en: 'Improvement to compare', es: 'Mejora que se compara' },
  stepHelp: {
    en: 'Relative: 10% turns a rate of 4% into 4.4%, not into 14%.',
    es: 'Relativa: un 10 % convierte una tasa del 4 % en una del 4,4 %, no del 14 %.'
  },
  leadCost: { en: 'Cost of improving visit → lead', es: 'Coste de mejorar visita → lead' },
  costHelp: {
    en: 'A month, for that improvement: here landing pages and calls to action; then lead management and automation; last e-mail and follow-up.',
    es: 'Al mes, por esa mejora: aquí, páginas de aterrizaje y llamadas a la acción; después, gestión de leads y automatización; al final, correo y seguimiento.'
  },
  qualifiedCost: {
    en: 'Cost of improving lead → qualified',
    es: 'Coste de mejorar lead → cualificado'
  },
  customerCost: {
    en: 'Cost of improving qualified → customer',
    es: 'Coste de mejorar cualificado → cliente'
  },
  visitPrice: {
    en: 'Price of further visits, today’s being 100%',
    es: 'Precio de las visitas adicionales, con el de hoy como 100 %'
  },
  visitPriceHelp: {
    en: 'The next visits are usually dearer: the cheap ones you have.',
    es: 'Las siguientes suelen ser más caras: las baratas ya las tienes.'
  },
  noChannels: {
    en: 'There is no channel yet: give at least one, with its cost and its visits.',
    es: 'Aún no hay ningún canal: pon al menos uno, con su coste y sus visitas.'
  },
  noVisits: {
    en: 'No channel has visits, so nothing goes through the funnel. Check the column of visits.',
    es: 'Ningún canal tiene visitas, así que por el embudo no pasa nada. Revisa la columna de visitas.'
  },
  customers: { en: 'Customers a month', es: 'Clientes al mes' },
  cac: { en: 'CAC, all costs', es: 'CAC, todos los costes' },
  cost: { en: 'Cost a month', es: 'Coste al mes' },
  leads: { en: 'Leads a month', es: 'Leads al mes' },
  qualifiedLeads: { en: 'Qualified leads a month', es: 'Leads cualificados al mes' },
  best: { en: 'Cheapest extra customer', es: 'Cliente adicional más barato' },
  compare: { en: 'Each part improved alone', es: 'Cada parte mejorada por separado' },
  lever: { en: 'What improves', es: 'Qué mejora' },
  elasticity: { en: 'Elasticity', es: 'Elasticidad' },
  point: { en: 'Customers with one point more', es: 'Clientes con un punto más' },
  extra: { en: 'Customers with the improvement', es: 'Clientes con la mejora' },
  room: {
    en: 'Customers at most, if all took the step',
    es: 'Clientes como máximo, si todos dieran el paso'
  },
  perExtra: { en: 'Cost per extra customer', es: 'Coste por cliente adicional' },
  send: {
    en: 'Send cost and new customers to the live sheet of lesson 3',
    es: 'Llevar coste y altas a la hoja viva de la lección 3'
  },
  toSheet: { en: 'Go to the sheet', es: 'Ir a la hoja' },
  cannotSend: {
    en: 'Without customers there is no CAC to send.',
    es: 'Sin clientes no hay CAC que llevar.'
  },
  tooLarge: {
    en: 'These numbers are larger than the sheet takes.',
    es: 'Estos números son mayores de lo que admite la hoja.'
  }
} as const satisfies Readonly<Record<string, Localised>>
