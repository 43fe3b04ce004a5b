import { alphaOf } from '../../analysis/retention/leaving.ts'
import { sayer } from '../../charts/say.ts'
import { sayTime, unitWords } from '../../charts/time-words.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Shown } from './result.ts'

/** What to keep in mind of these numbers. */
export function notesOf(shown: Shown, page: MoneyPage): readonly string[] {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const { found, margin, arpu, table } = shown
  const { estimate, sbg, per, horizon, shape, intervals, confidence, curve } = found
  const { kind, starts, agreeing } = estimate
  const notes: string[] = []
  if (arpu.per !== per) {
    const paid = `${say.money(arpu.amount)} ${unitWords(arpu.per, locale).per}`
    const worth = `${say.money(margin.amount)} ${unitWords(per, locale).per}`
    notes.push(
      en
        ? `Units: an ARPU of ${paid} is, after the margin, ${worth}, which is how often they renew.`
        : `Unidades: un ARPU de ${paid} es, una vez aplicado el margen, ${worth}, que es cada cuánto se renueva.`
    )
  }
  if (kind === 'inside') {
    notes.push(
      en
        ? `The likelihood was climbed from ${say.count(starts)} places, and ${agreeing === starts ? 'every climb' : `only ${say.count(agreeing)} of the climbs`} ended at this top.`
        : `Se ha subido por la verosimilitud desde ${say.count(starts)} sitios, y ${agreeing === starts ? 'todas las subidas terminan' : `solo ${say.count(agreeing)} terminan`} en esta cima.`
    )
    notes.push(intervalNote())
  }
  if (kind === 'alike')
    notes.push(
      en
        ? 'Churn does not fall from renewal to renewal, so that customers who are all alike fit best: the sBG becomes 1\u00a0/\u00a0churn. That there is no difference is not proven, least of all with few customers.'
        : 'El churn no baja de una renovación a otra, así que lo que mejor encaja son clientes iguales: el sBG se convierte en 1\u00a0/\u00a0churn. No demuestra que no haya diferencias, y con pocos clientes menos aún.'
    )
  if (kind === 'sorted')
    notes.push(
      en
        ? 'Some left at the first renewal and nobody since, so that the best fit has the others stay for ever. No business is like that: see another renewal before you believe it.'
        : 'Algunos se fueron en la primera renovación y nadie después, así que el mejor ajuste dice que los demás se quedan para siempre. Ningún negocio es así: espera a otra renovación antes de creértelo.'
    )
  if (kind === 'first-gone')
    notes.push(
      en
        ? 'Nobody was seen to stay at the first renewal, so that the best fit has all leave at it. For new customers it says nothing; bring a cohort from the day it joined.'
        : 'No se ha visto a nadie quedarse en la primera renovación, así que el mejor ajuste dice que en ella se van todos. De los clientes nuevos no dice nada; trae una cohorte desde el alta.'
    )
  if (!sbg.lifetime.ok) {
    const time = sayTime(horizon, per, locale)
    const alpha = say.number(alphaOf(sbg.leaving))
    notes.push(
      en
        ? `α is ${alpha}, not above 1: the mean lifetime has no end, since the few who stay for ever outweigh the rest. Values are therefore those of the first ${time}, and what is still to come is a number only because it is discounted.`
        : `α es ${alpha} y no pasa de 1: la vida media no tiene fin, porque los pocos que se quedan para siempre pesan más que el resto. Por eso los valores son los de un horizonte de ${time}, y lo que está por llegar solo es un número porque se descuenta.`
    )
  }
  if (curve.broken !== null)
    notes.push(
      en
        ? `After renewal ${say.count(curve.broken)} nobody was watched, although others came later. From there on Kaplan–Meier says nothing of customers who joined on day one.`
        : `Después de la renovación ${say.count(curve.broken)} no se observó a nadie, aunque otros llegaron más tarde. De ahí en adelante, Kaplan-Meier no dice nada de quienes empezaron desde el alta.`
    )
  if (table && table.begins > 0)
    notes.push(
      en
        ? `The first row, ${say.count(table.begins)}, was taken for the day they joined. If it is not, put in the rows before it and leave their cells blank.`
        : `La primera fila, la ${say.count(table.begins)}, se ha tomado por el alta. Si no lo es, añade las filas anteriores y deja sus celdas en blanco.`
    )
  return notes

  function intervalNote(): string {
    const sure = say.percent(confidence)
    const two = (low: number, high: number) =>
      en
        ? `${say.number(low)} to ${say.number(high)}`
        : `de ${say.number(low)} a ${say.number(high)}`
    const { alpha } = shape
    const information = intervals
      ? en
        ? ` By the curvature of the likelihood α is ${two(intervals.alpha.low, intervals.alpha.high)}.`
        : ` Por la curvatura de la verosimilitud, α va ${two(intervals.alpha.low, intervals.alpha.high)}.`
      : en
        ? ' The likelihood is so flat that its curvature gives none.'
        : ' La verosimilitud es tan plana que su curvatura no da ninguno.'
    return en
      ? `Limits of ${sure} for α and β come from 200 cohorts drawn anew.${information} The band and the range of the value hold both: what is not known of α and β, and chance.${Number.isFinite(alpha.high) ? '' : ' With so little data customers might as well be alike.'}`
      : `Los límites del ${sure} de α y β salen de 200 cohortes sorteadas de nuevo.${information} La banda y el intervalo del valor incluyen ambas cosas: lo que no se sabe de α y β, y el azar.${Number.isFinite(alpha.high) ? '' : ' Con tan pocos datos, los clientes también podrían ser iguales.'}`
  }
}
