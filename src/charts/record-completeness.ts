import type { Survey } from '../analysis/customer-record/survey.ts'
import type { Locale, Localised } from '../i18n/locale.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, SHARE, sayer } from './say.ts'
import type { ChartSpec } from './spec.ts'

interface Words {
  readonly title: (survey: Survey, say: Say) => string
  readonly sentence: (survey: Survey, say: Say) => string
  readonly x: string
  readonly y: string
  readonly caption: string
  readonly share: string
}

/** Records of which half or more of the weight is filled. */
const fuller = ({ bins }: Survey) => bins.slice(5).reduce((all, bin) => all + bin, 0)

const TEXT: Localised<Words> = {
  en: {
    title: (survey, say) =>
      survey.mean === null
        ? 'No weights, and so no completeness'
        : `The mean record is ${say.share(survey.mean)} complete; ${say.count(fuller(survey))} of ${say.customers(survey.people)} reach a half`,
    sentence: (survey, say) =>
      survey.mean === null
        ? 'All weights are nought, so no record has a score.'
        : `${say.customers(survey.people)} by the completeness of their record: ${say.count(survey.people - fuller(survey))} below a half, ${say.count(fuller(survey))} from a half up. It counts what is there, not what is true.`,
    x: 'Completeness (%), from … to under …',
    y: 'Customers',
    caption: 'Customers by completeness of their record',
    share: 'Share'
  },
  es: {
    title: (survey, say) =>
      survey.mean === null
        ? 'Sin pesos no hay completitud'
        : `La ficha media está completa al ${say.share(survey.mean)}; llegan a la mitad ${say.count(fuller(survey))} de ${say.customers(survey.people)}`,
    sentence: (survey, say) =>
      survey.mean === null
        ? 'Todos los pesos son cero, así que ninguna ficha tiene nota.'
        : `${say.customers(survey.people)} según lo completa que está su ficha: ${say.count(survey.people - fuller(survey))} por debajo de la mitad y ${say.count(fuller(survey))} de la mitad en adelante. Cuenta lo que hay, no lo que es cierto.`,
    x: 'Completitud (%), desde … hasta menos de …',
    y: 'Clientes',
    caption: 'Clientes según la completitud de su ficha',
    share: 'Porcentaje'
  }
}

/** “70–80”; the last one takes the full records along. */
const binName = (bin: number, locale: Locale): string =>
  bin === 9 ? (locale === 'en' ? '90 to 100' : '90 a 100') : `${bin * 10}–${bin * 10 + 10}`

/** How complete the records are. */
export function recordCompleteness(survey: Survey, look: Look): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const names = survey.bins.map((_, bin) => binName(bin, look.locale))
  return {
    id: 'record-completeness',
    title: words.title(survey, say),
    sentence: words.sentence(survey, say),
    x: {
      type: 'band',
      label: words.x,
      domain: names,
      short: survey.bins.map((_, bin) => String(bin * 10))
    },
    y: {
      type: 'linear',
      label: words.y,
      domain: stableDomain([0, 1, ...survey.bins], previousDomain(look, 'y')),
      format: { kind: 'integer' }
    },
    marks: [
      {
        ...{ kind: 'column', key: 'customers', series: 1 },
        columns: survey.bins.map((count, bin) => ({
          ...{ at: names[bin] as string, from: 0, to: count, text: say.count(count) }
        }))
      }
    ],
    table: {
      caption: words.caption,
      columns: [
        { label: words.x },
        { label: words.y, style: { kind: 'integer' } },
        { label: words.share, style: SHARE }
      ],
      rows: survey.bins.map((count, bin) => [
        ...[names[bin] as string, count, survey.people > 0 ? count / survey.people : null]
      ])
    }
  }
}
