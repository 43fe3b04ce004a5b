import type { Localised } from '../i18n/locale.ts'

interface Planned {
  readonly slug: string
  readonly order: number
  readonly title: Localised
  readonly teaser: Localised
}

/**
 * The whole course, so that the list can say what is to come. A lesson with a file under
 * content/lessons takes its title and teaser from there; the others are shown as in preparation.
 */
export const COURSE: readonly Planned[] = [
  {
    slug: 'one-to-one',
    order: 1,
    title: { en: 'The one-to-one model', es: 'El modelo uno a uno' },
    teaser: {
      en: 'What CRM is, as a strategy and as technology: identify, differentiate, converse. Customer records, value segments, ambassadors, a year of planned actions and the marketing funnel.',
      es: 'Qué es el CRM, como estrategia y como tecnología: identificar, diferenciar, conversar. La ficha del cliente, los segmentos de valor, los embajadores, un año de acciones planificadas y el embudo de marketing.'
    }
  },
  {
    slug: 'social-crm',
    order: 2,
    title: { en: 'Social CRM and where it goes', es: 'El CRM social y hacia dónde va' },
    teaser: {
      en: 'Listening to public conversation, deciding what to answer first, and why a triggered message beats a planned one when response fades with delay.',
      es: 'Escuchar la conversación pública, decidir qué contestar primero y por qué un mensaje lanzado a tiempo rinde más que uno planificado cuando la respuesta decae con la espera.'
    }
  },
  {
    slug: 'customer-metrics',
    order: 3,
    title: { en: 'Customer metrics', es: 'Métricas de clientes' },
    teaser: {
      en: 'What a customer costs, brings in and lasts: CAC, ARPU, churn, lifetime, LTV and payback.',
      es: 'Lo que un cliente cuesta, deja y dura: CAC, ARPU, abandono, vida media, LTV y recuperación.'
    }
  },
  {
    slug: 'measuring-crm',
    order: 4,
    title: { en: 'Measuring CRM marketing', es: 'Medir el marketing de CRM' },
    teaser: {
      en: 'Customer value from transactions, RFM and the movement between its classes, income that a campaign really added (with a control group and an interval), and why a channel’s share is not its effect.',
      es: 'El valor del cliente a partir de sus compras, el RFM y el paso de una clase a otra, los ingresos que una campaña añade de verdad (con grupo de control e intervalo) y por qué la cuota de un canal no es su efecto.'
    }
  },
  {
    slug: 'privacy',
    order: 5,
    title: { en: 'Knowing the customer, and privacy', es: 'Conocer al cliente, y su privacidad' },
    teaser: {
      en: 'Networks of customers, tastes told apart from noise, who may be contacted for what, and how easily a table gives its people away.',
      es: 'Redes de clientes, gustos que no sean ruido, a quién puedes contactar y para qué, y con qué facilidad una tabla delata a las personas que contiene.'
    }
  },
  {
    slug: 'social-profiling',
    order: 6,
    title: { en: 'Social profiling', es: 'Perfiles sociales' },
    teaser: {
      en: 'Building segments from interests and behaviour, the lift of a segmented campaign, and how “customers also bought” is computed.',
      es: 'Segmentos a partir de intereses y comportamiento, la mejora de una campaña segmentada y cómo se calcula «quien compró esto también compró».'
    }
  },
  {
    slug: 'data-quality',
    order: 7,
    title: { en: 'Data quality', es: 'La calidad de los datos' },
    teaser: {
      en: 'The errors that spoil a CRM (duplicates, holes, stale addresses): found, counted, priced and fixed on a contact table.',
      es: 'Los errores que echan a perder un CRM (duplicados, huecos, direcciones caducadas): encontrados, contados, valorados y corregidos sobre una tabla de contactos.'
    }
  }
]
