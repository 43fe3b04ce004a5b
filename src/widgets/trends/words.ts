export const words = {
  title: {
    en: 'Planned or triggered, and on which channels',
    es: 'Planificado o por evento, y por qué canales'
  },
  intro: {
    en: 'A visit, a basket left, a complaint solved: an event makes a customer ready to listen, and the readiness fades. Two policies get the same budget. Planned messages go to everybody at fixed intervals; triggered ones go out a set time after each event until the budget is spent. Below, the channels: whom each of them reaches, and how much of that is the same people. All numbers and names are made up; put yours in.',
    es: 'Una visita, una cesta abandonada, una queja resuelta: un evento predispone al cliente a escuchar, y esa disposición se apaga. Dos políticas tienen el mismo presupuesto. Los mensajes planificados van a todos a intervalos fijos; los que siguen a un evento salen un tiempo fijo después de él, hasta agotar el presupuesto. Más abajo, los canales: a quién llega cada uno y cuánta de esa gente es la misma. Todos los números y nombres son inventados; pon los tuyos.'
  },
  table: {
    en: 'Customers and the channels that reach them',
    es: 'Clientes y canales por los que se les llega'
  },
  tableHelp: {
    en: 'A customer a row, and yes or no for e-mail, SMS, app, web and social. An empty cell, or a channel without a column, counts as no.',
    es: 'Un cliente por fila y sí o no en correo, SMS, app, web y redes. Una celda vacía o un canal sin columna cuenta como no.'
  },
  customer: { en: 'Customer', es: 'Cliente' },
  customers: { en: 'Customers', es: 'Clientes' },
  customersHelp: {
    en: 'Simulated, up to 2,000; margins grow in proportion. The table of channels has its own customers.',
    es: 'Los que se simulan, 2.000 como máximo; los márgenes crecen en proporción. La tabla de canales tiene sus propios clientes.'
  },
  events: { en: 'Events per customer and month', es: 'Eventos por cliente y mes' },
  eventsHelp: {
    en: 'They come at random, at the same rate for everybody (a Poisson process).',
    es: 'Llegan al azar, con la misma frecuencia para todos (proceso de Poisson).'
  },
  atOnce: { en: 'Response at once', es: 'Respuesta inmediata' },
  halfLife: { en: 'Half-life of the response', es: 'Semivida de la respuesta' },
  halfLifeHelp: {
    en: 'After this time, half of what the event adds to the response is gone.',
    es: 'Pasado este tiempo queda la mitad de lo que el evento añade a la respuesta.'
  },
  hours: { en: 'hours', es: 'horas' },
  days: { en: 'days', es: 'días' },
  late: { en: 'The trigger goes out after', es: 'El mensaje por evento sale a las' },
  every: { en: 'A planned message every', es: 'Un mensaje planificado cada' },
  cost: { en: 'Cost of a message', es: 'Coste de un mensaje' },
  margin: { en: 'Margin of a response', es: 'Margen de una respuesta' },
  marginHelp: {
    en: 'Before the cost of the messages.',
    es: 'Antes de descontar el coste de los mensajes.'
  },
  base: { en: 'Response without an event', es: 'Respuesta sin evento' },
  baseHelp: {
    en: 'Of somebody whose last event is long ago.',
    es: 'La de quien tuvo su último evento hace mucho.'
  },
  period: { en: 'Period compared', es: 'Periodo que se compara' },
  runs: { en: 'Simulated periods', es: 'Periodos simulados' },
  runsHelp: {
    en: 'More of them make the mean better known, not the single period.',
    es: 'Con más, la media se conoce mejor; un periodo suelto, no.'
  },
  seed: { en: 'Seed', es: 'Semilla' },
  seedHelp: {
    en: 'Another number gives other chance events; the same number, the same ones.',
    es: 'Otro número da otros eventos al azar; el mismo número, los mismos.'
  },
  noSend: {
    en: 'The interval between planned messages is longer than the period: nobody is written to, and there is no budget to compare on. Take a shorter interval or a longer period.',
    es: 'El intervalo entre mensajes planificados es más largo que el periodo: no se escribe a nadie y no hay presupuesto con el que comparar. Pon un intervalo más corto o un periodo más largo.'
  },
  breakEvenNone: {
    never: {
      en: 'planned brings more even without delay',
      es: 'lo planificado deja más incluso sin retraso'
    },
    always: {
      en: 'triggered brings more however late',
      es: 'por evento deja más por tarde que salga'
    },
    'no-decay': {
      en: 'the response does not fall with delay',
      es: 'la respuesta no baja con el retraso'
    },
    'no-events': { en: 'no events, no triggers', es: 'sin eventos no sale nada' }
  },
  facts: {
    difference: {
      en: 'Triggered less planned, margin (simulated)',
      es: 'Por evento menos planificado, margen (simulado)'
    },
    differenceExpected: {
      en: 'The same by formula',
      es: 'Lo mismo por fórmula'
    },
    breakEven: {
      en: 'Both bring the same margin if the trigger is late by',
      es: 'Las dos dejan el mismo margen si el mensaje por evento tarda'
    },
    breakEvenMessage: {
      en: 'A triggered message is answered like a planned one if late by',
      es: 'A un mensaje por evento se responde como a uno planificado si tarda'
    },
    plannedMargin: { en: 'Planned, margin (simulated)', es: 'Planificado, margen (simulado)' },
    plannedExpected: { en: 'Planned, by formula', es: 'Planificado, por fórmula' },
    triggeredMargin: { en: 'Triggered, margin (simulated)', es: 'Por evento, margen (simulado)' },
    triggeredExpected: { en: 'Triggered, by formula', es: 'Por evento, por fórmula' },
    budget: { en: 'Budget of both, in messages', es: 'Presupuesto de ambas, en mensajes' },
    triggeredSent: { en: 'Triggered messages sent', es: 'Mensajes por evento enviados' },
    union: {
      en: 'Customers of the table reached by a channel at least',
      es: 'Clientes de la tabla con al menos un canal'
    },
    none: { en: 'Reached by none', es: 'Sin ningún canal' }
  }
} as const
