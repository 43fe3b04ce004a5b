export const words = {
  title: { en: 'Share of revenue by channel', es: 'Cuota de ingresos por canal' },
  intro: {
    en: 'Five rules hand the same revenue to the channels that touched the customer before buying. The rule decides the share, and none of them says what would have been bought anyway.',
    es: 'Cinco reglas reparten los mismos ingresos entre los canales que llegaron al cliente antes de que comprara. La regla decide la cuota, y ninguna dice qué se habría comprado de todos modos.'
  },
  lookback: { en: 'Contacts count for', es: 'Los contactos cuentan durante' },
  days: { en: 'days', es: 'días' },
  halfLife: { en: 'Time decay: half after', es: 'Decaimiento: la mitad a los' },
  ends: { en: 'Position: each end gets', es: 'Posición: cada extremo recibe' },
  ownRow: { en: 'The purchase’s own channel', es: 'El canal de la propia compra' },
  ifAlone: { en: 'counts if there are no others', es: 'cuenta si no hay otros' },
  takesPart: { en: 'is the last contact', es: 'es el último contacto' },
  leftOut: { en: 'does not count', es: 'no cuenta' },
  crm: { en: 'Channels of CRM', es: 'Canales de CRM' },
  crmHelp: {
    en: 'Their credit adds up to the share that the article calls the CRM channels’ share of revenue.',
    es: 'Lo que se les atribuye, sumado, es la cuota de los canales de CRM de la que habla el artículo.'
  },
  revenue: { en: 'Revenue', es: 'Ingresos' },
  unassigned: { en: 'Without any contact', es: 'Sin ningún contacto' },
  share: { en: 'CRM’s share', es: 'Cuota de CRM' },
  rules: {
    last: { en: 'last contact', es: 'último contacto' },
    first: { en: 'first contact', es: 'primer contacto' },
    linear: { en: 'linear', es: 'lineal' },
    decay: { en: 'time decay', es: 'decaimiento' },
    position: { en: 'position', es: 'posición' }
  },
  effect: { en: 'Why share is not effect', es: 'Por qué cuota no es efecto' },
  effectIntro: {
    en: 'Simulated customers, of whom it is known what each would have bought without a message. Send to those who buy anyway, and the share soars while the effect stays.',
    es: 'Clientes simulados de los que se sabe qué habría comprado cada uno sin mensaje. Envía a quienes compran de todos modos y la cuota se dispara, pero el efecto no cambia.'
  },
  baseline: { en: 'Would buy anyway', es: 'Comprarían de todos modos' },
  targeting: { en: 'Aim at the likeliest', es: 'Se apunta a los más probables' },
  targetingHelp: {
    en: '0% sends at random, 100% only to the likeliest buyers.',
    es: 'Con el 0\u00a0% se envía al azar; con el 100\u00a0%, solo a los compradores más probables.'
  },
  sent: { en: 'Get a message', es: 'Reciben un mensaje' },
  added: { en: 'Effect of a message', es: 'Efecto de un mensaje' },
  addedHelp: {
    en: 'Added to the probability of buying.',
    es: 'Se suma a la probabilidad de comprar.'
  },
  orderValue: { en: 'Value of a purchase', es: 'Valor de una compra' },
  creditedShare: { en: 'Share credited to messages', es: 'Cuota atribuida a los mensajes' },
  trueShare: { en: 'Share they really caused', es: 'Cuota que causaron de verdad' },
  holdout: { en: 'A hold-out would have found', es: 'Un grupo de control habría dado' }
} as const
