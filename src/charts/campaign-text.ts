import type { Comparison } from '../analysis/campaigns/compare.ts'
import type { Localised } from '../i18n/locale.ts'
import type { Say } from './say.ts'

/** Money of a simulation: what is behind the point would be noise. */
export const roughly = (value: number, say: Say): string =>
  say.money(Number(value.toFixed(Math.abs(value) >= 100 ? 0 : 2)))

/** “from €80 to €324”. */
const range = (
  { low, high }: { readonly low: number; readonly high: number },
  from: string,
  to: string,
  say: Say
): string => `${from} ${roughly(low, say)} ${to} ${roughly(high, say)}`

/** Whether triggered brings more than planned, less, or no difference can be seen. */
const verdictOf = ({ difference }: Comparison): 'more' | 'less' | 'unclear' =>
  difference.low > 0 ? 'more' : difference.high < 0 ? 'less' : 'unclear'

interface CampaignWords {
  readonly planned: string
  readonly triggered: string
  readonly difference: string
  readonly marginTitle: (comparison: Comparison, say: Say) => string
  readonly marginSentence: (comparison: Comparison, say: Say) => string
  readonly marginAxis: string
  readonly marginCaption: string
  readonly policy: string
  readonly mean: string
  readonly low: string
  readonly high: string
  readonly runsLow: string
  readonly runsHigh: string
  readonly closed: string
  readonly messagesTitle: (comparison: Comparison, say: Say) => string
  readonly messagesSentence: (comparison: Comparison, say: Say) => string
  readonly messagesAxis: string
  readonly messagesCaption: string
  readonly sent: string
  readonly answered: string
  readonly response: string
  readonly cost: string
  readonly answeredClosed: string
}

const rate = (answered: number, sent: number, say: Say): string =>
  say.share(sent > 0 ? answered / sent : 0)

export const CAMPAIGN_TEXT: Localised<CampaignWords> = {
  en: {
    planned: 'Planned',
    triggered: 'Triggered',
    difference: 'Triggered less planned',
    marginTitle: (comparison, say) => {
      const { mean } = comparison.difference
      switch (verdictOf(comparison)) {
        case 'more':
          return `Triggered messages bring ${roughly(mean, say)} more on the same budget`
        case 'less':
          return `Planned messages bring ${roughly(-mean, say)} more on the same budget`
        case 'unclear':
          return `No difference to be seen between planned and triggered: ${roughly(mean, say)}`
      }
    },
    marginSentence: ({ planned, triggered, difference, ahead, runs }, say) =>
      `In ${say.count(runs)} simulated periods planned messages bring ${roughly(planned.margin.mean, say)} on average (dot; line: 95% of the periods, ${range(planned.margin.runs, 'from', 'to', say)}) and triggered ones ${roughly(triggered.margin.mean, say)} (${range(triggered.margin.runs, 'from', 'to', say)}). The mean difference is ${roughly(difference.mean, say)}, 95% interval ${range(difference, 'from', 'to', say)}; triggered was ahead in ${say.share(ahead)} of the periods.`,
    marginAxis: 'Margin of a period, net of messages',
    marginCaption: 'Margin by policy, simulated and in closed form',
    policy: 'Policy',
    mean: 'Mean',
    low: 'Mean, from',
    high: 'Mean, to',
    runsLow: 'A period, from',
    runsHigh: 'A period, to',
    closed: 'Closed form',
    messagesTitle: ({ planned, triggered }, say) =>
      `Answers: planned ${say.count(planned.answered.mean)} of ${say.count(planned.sent)} messages, triggered ${say.count(triggered.answered.mean)} of ${say.count(triggered.sent)}`,
    messagesSentence: ({ planned, triggered, budget }, say) =>
      `The budget is ${say.count(budget)} messages. Planned sends ${say.count(planned.sent)} and ${rate(planned.answered.mean, planned.sent, say)} are answered; triggered sends ${say.count(triggered.sent)} on average and ${rate(triggered.answered.mean, triggered.sent, say)} are answered.`,
    messagesAxis: 'Messages in the period, mean of the runs',
    messagesCaption: 'Messages and answers by policy, means of the runs',
    sent: 'Sent',
    answered: 'Answered',
    response: 'Response',
    cost: 'Cost',
    answeredClosed: 'Answered, closed form'
  },
  es: {
    planned: 'Planificados',
    triggered: 'Por evento',
    difference: 'Por evento menos planificados',
    marginTitle: (comparison, say) => {
      const { mean } = comparison.difference
      switch (verdictOf(comparison)) {
        case 'more':
          return `Los mensajes por evento dejan ${roughly(mean, say)} más con el mismo presupuesto`
        case 'less':
          return `Los mensajes planificados dejan ${roughly(-mean, say)} más con el mismo presupuesto`
        case 'unclear':
          return `No se aprecia diferencia entre planificados y por evento: ${roughly(mean, say)}`
      }
    },
    marginSentence: ({ planned, triggered, difference, ahead, runs }, say) =>
      `En ${say.count(runs)} periodos simulados, los mensajes planificados dejan ${roughly(planned.margin.mean, say)} de media (punto; línea: el 95 % de los periodos, ${range(planned.margin.runs, 'de', 'a', say)}) y los mensajes por evento, ${roughly(triggered.margin.mean, say)} (${range(triggered.margin.runs, 'de', 'a', say)}). La diferencia media es de ${roughly(difference.mean, say)}, con un intervalo del 95 % ${range(difference, 'de', 'a', say)}; por evento se gana más en el ${say.share(ahead)} de los periodos.`,
    marginAxis: 'Margen de un periodo, pagados los mensajes',
    marginCaption: 'Margen de cada política, simulado y por fórmula',
    policy: 'Política',
    mean: 'Media',
    low: 'Media, desde',
    high: 'Media, hasta',
    runsLow: 'Un periodo, desde',
    runsHigh: 'Un periodo, hasta',
    closed: 'Por fórmula',
    messagesTitle: ({ planned, triggered }, say) =>
      `Respuestas: ${say.count(planned.answered.mean)} a ${say.count(planned.sent)} mensajes planificados, ${say.count(triggered.answered.mean)} a ${say.count(triggered.sent)} por evento`,
    messagesSentence: ({ planned, triggered, budget }, say) =>
      `El presupuesto da para ${say.count(budget)} mensajes. Planificados: se envían ${say.count(planned.sent)} y responde el ${rate(planned.answered.mean, planned.sent, say)}. Por evento: se envían ${say.count(triggered.sent)} de media y responde el ${rate(triggered.answered.mean, triggered.sent, say)}.`,
    messagesAxis: 'Mensajes en el periodo, media de las simulaciones',
    messagesCaption: 'Mensajes y respuestas de cada política, medias de las simulaciones',
    sent: 'Enviados',
    answered: 'Respondidos',
    response: 'Respuesta',
    cost: 'Coste',
    answeredClosed: 'Respondidos, por fórmula'
  }
}
