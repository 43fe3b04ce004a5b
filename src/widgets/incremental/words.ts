import type { IncrementalVerdict } from '../../analysis/incremental/model.ts'
import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Incremental revenue', es: 'Ingreso incremental' },
  intro: {
    en: 'What a campaign brought beyond what would have come anyway: treated customers against a control group that was left alone, with the interval that says how much of it to believe.',
    es: 'Lo que trajo una campaña y no habría llegado sin ella: clientes tratados frente a un grupo de control al que se dejó tranquilo, con el intervalo que dice hasta dónde creerlo.'
  },
  from: { en: 'Work from', es: 'Calcular con' },
  fromTable: { en: 'a table of customers', es: 'una tabla de clientes' },
  fromTotals: { en: 'totals', es: 'totales' },
  planned: { en: 'Planned share of treated', es: 'Parte de tratados prevista' },
  cost: { en: 'Cost of treating', es: 'Coste de la campaña' },
  margin: { en: 'Margin rate', es: 'Tasa de margen' },
  confidence: { en: 'Confidence', es: 'Confianza' },
  power: { en: 'Power', es: 'Potencia' },
  treatedCustomers: { en: 'Treated customers', es: 'Clientes tratados' },
  treatedRevenue: { en: 'Their revenue', es: 'Sus ingresos' },
  treatedSd: { en: 'Spread (standard deviation)', es: 'Dispersión (desviación típica)' },
  controlCustomers: { en: 'Control customers', es: 'Clientes de control' },
  controlRevenue: { en: 'Revenue of the control', es: 'Ingresos del grupo de control' },
  controlSd: { en: 'Spread of the control', es: 'Dispersión del grupo de control' },
  sdHelp: {
    en: 'Per customer. 0 if you do not know: then there is no interval.',
    es: 'Por cliente. 0 si no la conoces: entonces no hay intervalo.'
  },
  treatedGroup: { en: 'The treated group', es: 'El grupo tratado' },
  controlGroup: { en: 'The control group', es: 'El grupo de control' },
  guessed: {
    en: 'The names of the groups do not say which was treated. Taken as treated, until you choose: {label}.',
    es: 'Los nombres de los grupos no dicen cuál se trató. Mientras no elijas, se toma como tratado: {label}.'
  },
  noLabel: { en: '(no label)', es: '(sin etiqueta)' },
  incremental: { en: 'Incremental revenue', es: 'Ingreso incremental' },
  difference: { en: 'Per treated customer', es: 'Por cliente tratado' },
  lift: { en: 'Relative lift', es: 'Mejora relativa' },
  pValue: { en: 'p-value (Welch)', es: 'Valor p (Welch)' },
  bootstrap: { en: 'Interval by bootstrap', es: 'Intervalo por bootstrap' },
  profit: { en: 'Profit after cost', es: 'Beneficio tras el coste' },
  roi: { en: 'Return on cost', es: 'Retorno sobre el coste' },
  noCosts: {
    en: 'Profit and return are worked out once you have given both the cost and the margin rate: revenue is not profit. If nothing has to be taken off, type 0 and 100%.',
    es: 'El beneficio y el retorno se calculan cuando hayas indicado tanto el coste como la tasa de margen: ingresar no es ganar. Si no hay nada que restar, escribe 0 y 100\u00a0%.'
  },
  detectable: { en: 'Smallest effect in reach', es: 'Efecto mínimo detectable' },
  split: { en: 'Split as planned?', es: '¿El reparto es el previsto?' },
  splitYes: { en: 'yes', es: 'sí' },
  splitNo: { en: 'no', es: 'no' },
  splitUnknown: { en: 'no plan given', es: 'sin plan indicado' },
  noPlan: {
    en: 'Give the planned share of your own experiment to have the split checked; the 95% is that of the sample.',
    es: 'Indica la parte de tratados que preveía tu experimento para comprobar el reparto; el 95\u00a0% es el del ejemplo.'
  },
  inBoth: {
    en: 'Customers in both groups, left out',
    es: 'Clientes en los dos grupos, que quedan fuera'
  },
  elsewhere: { en: 'Customers in neither, left out', es: 'Clientes en ninguno, que quedan fuera' },
  arms: { en: 'The two groups', es: 'Los dos grupos' },
  arm: { en: 'Group', es: 'Grupo' },
  treated: { en: 'Treated', es: 'Tratados' },
  control: { en: 'Control', es: 'Control' },
  customers: { en: 'Customers', es: 'Clientes' },
  buyers: { en: 'With net revenue', es: 'Con ingreso neto' },
  revenue: { en: 'Revenue', es: 'Ingresos' },
  mean: { en: 'Per customer', es: 'Por cliente' },
  sd: { en: 'Standard deviation', es: 'Desviación típica' },
  to: { en: 'to', es: 'a' }
} as const satisfies Readonly<Record<string, Localised>>

/** What may be said of a result. */
export const VERDICTS: Readonly<Record<IncrementalVerdict, Localised>> = {
  'no-control': {
    en: 'There is nobody in the control group: without one, nothing says what would have happened anyway.',
    es: 'No hay nadie en el grupo de control: sin él, nada dice qué habría pasado de todos modos.'
  },
  'no-treated': {
    en: 'There is nobody in the treated group.',
    es: 'No hay nadie en el grupo tratado.'
  },
  'no-spread': {
    en: 'Without the spread of spending in both groups there is an estimate and no interval: it may be all chance. Give the spread, or a table of customers.',
    es: 'Sin la dispersión del gasto en ambos grupos sale una estimación sin intervalo: puede ser todo azar. Indica la dispersión o trae una tabla de clientes.'
  },
  'too-few': {
    en: 'Nothing can be told from this: with fewer than 30 customers, or fewer than 10 who bought, in a group, or no difference at all in what they spent, one customer more or less decides the result, and the interval itself cannot be trusted.',
    es: 'De aquí no se puede sacar nada: si en un grupo hay menos de 30 clientes, o compraron menos de 10, o todos gastaron lo mismo, un solo cliente más o menos decide el resultado y ni el propio intervalo es de fiar.'
  },
  mismatch: {
    en: 'The groups are not of the sizes that were planned, by more than chance explains. Find out why before reading the result: the groups may differ in other ways too.',
    es: 'Los grupos no tienen los tamaños previstos, y el azar no lo explica. Averigua por qué antes de leer el resultado: puede que los grupos se diferencien en más cosas.'
  },
  'nothing-seen': {
    en: 'The interval holds zero: this split cannot tell the effect from none. That is no proof that there is none.',
    es: 'El intervalo incluye el cero: con este reparto no se puede distinguir un efecto de la falta de efecto. Eso no demuestra que no lo haya.'
  },
  effect: {
    en: 'The whole interval lies above zero: the treated bought more than they would have done.',
    es: 'Todo el intervalo está por encima de cero: los tratados compraron más de lo que habrían comprado.'
  },
  harm: {
    en: 'The whole interval lies below zero: the treated bought less than they would have done.',
    es: 'Todo el intervalo está por debajo de cero: los tratados compraron menos de lo que habrían comprado.'
  }
}
