import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'Forecast', es: 'Previsión' },
  intro: {
    en: 'What the same customers will buy and bring from the chosen day on, how sure that is, and how the same forecast would have done in the past.',
    es: 'Lo que esos mismos clientes comprarán y aportarán a partir de la fecha elegida, con cuánta seguridad, y qué tal habría acertado la misma previsión en el pasado.'
  },
  asOfHelp: {
    en: 'The forecast begins on the day after. Later purchases do not exist yet.',
    es: 'La previsión empieza al día siguiente. Las compras posteriores aún no existen.'
  },
  unit: { en: 'Time is counted in', es: 'El tiempo se cuenta en' },
  unitHelp: {
    en: 'For the horizon and the parameters. The table has dates, so the forecast of the same stretch does not change.',
    es: 'Para el horizonte y los parámetros. La tabla tiene fechas, así que la previsión de un mismo tramo no cambia.'
  },
  horizon: { en: 'How far ahead', es: 'Horizonte' },
  horizonHelp: {
    en: 'In the unit beside it. Not further than the table goes back, or the model only repeats itself.',
    es: 'En la unidad de al lado. No más lejos de lo que la tabla se remonta: el modelo solo se repetiría.'
  },
  costToKeep: { en: 'Cost of keeping a customer', es: 'Coste de retener a un cliente' },
  costToKeepHelp: {
    en: 'What you would spend on one over the horizon: messages, points, a gift.',
    es: 'Lo que gastarías en uno durante el horizonte: mensajes, puntos, un regalo.'
  },
  cut: { en: 'Hold-out begins after', es: 'La comprobación empieza tras el' },
  cutHelp: {
    en: 'The models are fitted again to what was known on this day, and compared with what came since.',
    es: 'Los modelos se ajustan otra vez con lo que se sabía ese día y se comparan con lo que vino después.'
  },
  law: { en: 'Model', es: 'Modelo' },
  lawHelp: {
    en: 'BG/NBD lets customers stop after a purchase, Pareto/NBD at any time.',
    es: 'En el BG/NBD los clientes se van tras una compra; en el Pareto/NBD, en cualquier momento.'
  },
  marginHelp: {
    en: 'Of revenue. 100% forecasts plain revenue.',
    es: 'De los ingresos. Con el 100\u00a0% se prevén los ingresos sin más.'
  },
  interest: { en: 'Discount rate a year', es: 'Tasa de descuento anual' },
  interestHelp: {
    en: 'What a euro in a year’s time is worth less than one today.',
    es: 'Cuánto menos vale un euro dentro de un año que hoy.'
  },
  purchases: { en: 'Purchases expected', es: 'Compras esperadas' },
  money: { en: 'Margin expected, discounted', es: 'Margen esperado, descontado' },
  alive: { en: 'Still customers, about', es: 'Siguen siendo clientes, unos' },
  worth: { en: 'Expected to bring more than their cost', es: 'Cabe esperar más de lo que cuestan' },
  perPurchase: { en: 'Mean spend per purchase', es: 'Gasto medio por compra' },
  notEffect: {
    en: 'What can be expected of a customer is not what your spending changes. The best ones may come anyway, and the ones below the line may be those whom a message moves. Where the next euro has an effect only a hold-out tells: see “What the messages added”.',
    es: 'Lo que cabe esperar de un cliente no es lo que cambia tu gasto. Los mejores quizá vengan igual, y los que quedan bajo la línea quizá sean justo a quienes mueve un mensaje. Dónde tiene efecto el próximo euro solo lo dice un grupo de control: mira «Lo que añadieron los mensajes».'
  },
  setAsideOne: {
    en: 'One customer has spent nothing above nought; their money is left out.',
    es: 'Un cliente no ha gastado nada por encima de cero; su dinero no se prevé.'
  },
  setAside: {
    en: '{n} customers have spent nothing above nought; their money is left out.',
    es: '{n} clientes no han gastado nada por encima de cero; su dinero no se prevé.'
  },
  progress: { en: 'Calculating', es: 'Calculando' },
  stop: { en: 'Cancel', es: 'Cancelar' },
  again: { en: 'Calculate again', es: 'Calcular otra vez' },
  noColumn: {
    en: 'The table has no such column: all customers stand together.',
    es: 'La tabla no tiene esa columna: van todos los clientes juntos.'
  },
  holdout: { en: 'Checked against what came', es: 'Comprobado con lo que llegó' },
  holdoutInside: { en: 'Groups inside their interval', es: 'Grupos dentro de su intervalo' },
  holdoutCustomers: { en: 'Customers inside theirs', es: 'Clientes dentro del suyo' },
  errorModel: { en: 'Error per customer, model', es: 'Error por cliente, modelo' },
  errorNaive: { en: 'Error per customer, past rate', es: 'Error por cliente, ritmo pasado' },
  purchasesUnit: { en: 'purchases', es: 'compras' },
  ofGroups: { en: '{n} of {m}', es: '{n} de {m}' },
  holdoutWorse: {
    en: 'Over these days the past rate, simply going on, came closer than the model. Do not steer by the forecast before you know why.',
    es: 'En esos días el ritmo pasado, sin más, se acercó más que el modelo. No te guíes por la previsión hasta saber por qué.'
  },
  noHoldout: { en: 'No check with this cut.', es: 'Con este corte no hay comprobación.' },
  fit: { en: 'How the models were fitted', es: 'Cómo se han ajustado los modelos' },
  parameter: { en: 'Parameter', es: 'Parámetro' },
  estimate: { en: 'Estimate', es: 'Estimación' },
  information: { en: '95% by curvature', es: '95\u00a0% por curvatura' },
  bootstrap: { en: '95% by resampling', es: '95\u00a0% por remuestreo' },
  none: { en: 'not told apart', es: 'no se distingue' },
  converged: {
    en: '{law}: converged; {n} of {m} starts came to the same answer. Log-likelihood {value}, from {rows} different histories of {customers} customers.',
    es: '{law}: ha convergido; puntos de partida que dan la misma respuesta: {n} de {m}. Log-verosimilitud {value}, con {rows} historias distintas de {customers} clientes.'
  },
  edge: {
    en: '{law}: not converged. A parameter ran off to where these data no longer tell it: customers differ too little in how they buy or in when they stop. The forecast is shown, and its interval comes from resampling; read the single parameters as nothing.',
    es: '{law}: no ha convergido. Un parámetro se ha ido adonde estos datos ya no lo distinguen: los clientes se parecen demasiado en cómo compran o en cuándo se van. La previsión se muestra y su intervalo sale del remuestreo; los parámetros sueltos no significan nada.'
  },
  notConverged: {
    en: '{law}: not converged. The search ended before it found the best parameters; take the forecast for a first guess.',
    es: '{law}: no ha convergido. La búsqueda ha acabado antes de dar con los mejores parámetros; toma la previsión por un primer tanteo.'
  },
  spendModel: { en: 'Spend (gamma-gamma)', es: 'Gasto (gamma-gamma)' },
  spendConverged: { en: '{law}: converged.', es: '{law}: ha convergido.' }
} as const satisfies Readonly<Record<string, Localised>>
