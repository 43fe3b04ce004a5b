import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Segments by margin', es: 'Segmentos por margen' },
  intro: {
    en: 'Customers by what they leave in a period, after the cost of serving them. The bounds are those of the deck’s “diamond of value”; the customers are made up. Move the bounds, or bring your own customers, and see what could be done about those who cost more than they bring.',
    es: 'Clientes según lo que dejan en un periodo, descontado lo que cuesta atenderlos. Los límites son los del «diamante de valor» de la presentación; los clientes son inventados. Mueve los límites o trae tus clientes, y mira qué se puede hacer con los que cuestan más de lo que aportan.'
  },
  tableLabel: { en: 'Customers', es: 'Clientes' },
  tableHelp: {
    en: 'One row per customer: customer and margin; if you have them, revenue and the cost to serve that the margin has already been charged with.',
    es: 'Una fila por cliente: cliente y margen; si los tienes, los ingresos y el coste de servir que el margen ya lleva descontado.'
  },
  gold: { en: 'Gold from', es: 'Oro desde' },
  goldHelp: { en: 'Margin per customer.', es: 'Margen por cliente.' },
  silver: { en: 'Silver from', es: 'Plata desde' },
  bronze: { en: 'Bronze above', es: 'Bronce por encima de' },
  bronzeHelp: {
    en: 'Up to this, above or below nought, counts as zero; whoever is further below destroys value.',
    es: 'Hasta aquí, por encima o por debajo de cero, cuenta como cero; quien queda más abajo destruye valor.'
  },
  price: { en: 'Raise destroyers’ prices by', es: 'Subir el precio a los destructores' },
  priceHelp: {
    en: 'Of their revenue. This and the next three are assumptions of ours, for you to replace.',
    es: 'Sobre sus ingresos. Este valor y los tres siguientes son supuestos nuestros: cámbialos.'
  },
  saving: { en: 'Serve them cheaper by', es: 'Abaratar el servicio' },
  leave: { en: 'Leave when prices rise', es: 'Se van si sube el precio' },
  leaveHelp: {
    en: 'Of those whose price rises; each as likely as any other.',
    es: 'De los que ven subir su precio; todos con la misma probabilidad.'
  },
  fixed: { en: 'Cost to serve that stays', es: 'Coste de servir que se queda' },
  fixedHelp: {
    en: 'Rooms, licences and staff that cost the same when a customer has gone.',
    es: 'Locales, licencias y personal que cuestan lo mismo cuando el cliente ya no está.'
  },
  order: {
    en: 'The bounds have to go down: gold from at least as much as silver, and silver from more than where bronze begins.',
    es: 'Los límites tienen que ir de mayor a menor: el de oro, al menos como el de plata, y el de plata, por encima de donde empieza el bronce.'
  },
  empty: {
    en: 'There is no customer with a margin in the table yet.',
    es: 'En la tabla todavía no hay ningún cliente con margen.'
  },
  total: { en: 'Margin, all customers', es: 'Margen de todos los clientes' },
  destroyed: { en: 'Value destroyed', es: 'Valor destruido' },
  gini: { en: 'Gini coefficient', es: 'Índice de Gini' },
  after: { en: 'Destroyers’ margin after the plan', es: 'Margen de los destructores tras el plan' },
  change: { en: 'Gained by the plan', es: 'Ganancia del plan' },
  leavers: { en: 'Customers who leave, on average', es: 'Clientes que se van, de media' },
  stillBelow: {
    en: 'Still destroyers, if they stay',
    es: 'Siguen siendo destructores, si se quedan'
  },
  breakEven: { en: 'Break-even share of leavers', es: 'Bajas con las que el plan empata' },
  anyShare: { en: 'none is too many', es: 'nunca son demasiadas' },
  segments: { en: 'The segments', es: 'Los segmentos' },
  segment: { en: 'Segment', es: 'Segmento' },
  customers: { en: 'Customers', es: 'Clientes' },
  shareOfCustomers: { en: 'Share of customers', es: '% de clientes' },
  margin: { en: 'Margin', es: 'Margen' },
  shareOfMargin: { en: 'Share of margin', es: '% del margen' },
  mean: { en: 'Mean margin', es: 'Margen medio' }
} as const satisfies Readonly<Record<string, Localised>>
