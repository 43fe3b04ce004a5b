import type { Audience } from '../../analysis/consent/audience.ts'
import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** What has to be said with an audience. */
export function notesOf({ question, strays, ageless }: Audience, page: MoneyPage): string[] {
  const en = page.locale === 'en'
  const say = sayer(page)
  const day = say.day(question.day)
  const marketing = question.purpose !== 'recall' && question.purpose !== 'order'
  return [
    en
      ? `Judged as of ${day}. Teaching, not legal advice: before a real campaign, ask whoever answers for data protection.`
      : `Situación a ${day}. Es para aprender, no asesoramiento jurídico: antes de una campaña real, pregunta a quien responda de la protección de datos.`,
    ...(strays > 0
      ? [
          en
            ? `${say.count(strays)} ${strays === 1 ? 'answer belongs' : 'answers belong'} to nobody on the list: a consent that finds nobody permits nothing, and a no that finds nobody may be written to tomorrow.`
            : `${say.count(strays)} ${strays === 1 ? 'respuesta no es' : 'respuestas no son'} de nadie de la lista: un sí sin dueño no permite nada, y a quien dio un no que se ha quedado sin dueño se le podría escribir mañana.`
        ]
      : []),
    ...(marketing && ageless > 0
      ? [
          en
            ? `The date of birth of ${say.count(ageless)} ${ageless === 1 ? 'person is' : 'people is'} not known; ${ageless === 1 ? 'this one is' : 'they are'} taken for adult.`
            : `De ${say.count(ageless)} ${ageless === 1 ? 'persona' : 'personas'} no consta la fecha de nacimiento; se ${ageless === 1 ? 'la toma por adulta' : 'las toma por adultas'}.`
        ]
      : [])
  ]
}
