import type { Desk } from '../../analysis/listening/desk.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** Labels below which the large-sample interval is a rough guide. */
const FEW = 30

const en = (locale: Locale) => locale === 'en'

/** What has to be said with the numbers of a desk. */
export function notesOf(desk: Desk, { locale, currency }: MoneyPage): string[] {
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const money = (value: number) => formatNumber(value + 0, locale, { kind: 'money', currency })
  const { answers, deflected, avoided, spent } = desk.deflection
  const number = (value: number) => formatNumber(value, locale, { kind: 'number' })
  return [
    en(locale)
      ? `Saved over ${count(desk.days)} ${desk.days === 1 ? 'day' : 'days'} of posts: ${number(deflected)} contacts avoided, worth ${money(avoided)}, less ${money(spent)} for ${number(answers)} public answers. Nobody has counted the calls that did not come: it follows from the assumptions.`
      : `Ahorro en ${count(desk.days)} ${desk.days === 1 ? 'día' : 'días'} de publicaciones: ${number(deflected)} contactos evitados, por valor de ${money(avoided)}, menos ${money(spent)} de ${number(answers)} respuestas públicas. Nadie ha contado las llamadas que no llegaron: se deduce de los supuestos.`,
    kappaNote(desk, locale),
    ...(desk.strangeLabels > 0
      ? [
          en(locale)
            ? `${count(desk.strangeLabels)} ${desk.strangeLabels === 1 ? 'row has a label' : 'rows have a label'} that means none of the sentiments or topics here; it was not compared.`
            : `${count(desk.strangeLabels)} ${desk.strangeLabels === 1 ? 'fila lleva una etiqueta' : 'filas llevan una etiqueta'} que no corresponde a ningún sentimiento o tema de aquí; no se ha comparado.`
        ]
      : [])
  ]
}

/** How to read kappa, with this one. */
function kappaNote({ compared: { agreement } }: Desk, locale: Locale): string {
  if (!agreement)
    return en(locale)
      ? 'No post has a label by a person, so nothing says how right the word lists are. Label some below, those that you agree with too, or bring a column of labels.'
      : 'Ninguna publicación tiene etiqueta de una persona, así que nada dice cuánto aciertan las listas. Etiqueta algunas abajo, también aquellas con las que estés de acuerdo, o trae una columna de etiquetas.'
  const { n, observed, expected, kappa, interval } = agreement
  const percent = (value: number) => formatNumber(value, locale, { kind: 'percent', digits: 0 })
  const two = (value: number) => formatNumber(value, locale, { kind: 'number', digits: 2 })
  if (kappa === null)
    return en(locale)
      ? 'People and word lists always say the same one thing: there is no telling skill from habit, and kappa has no value.'
      : 'Las personas y las listas dicen siempre una misma cosa: no se distingue el acierto de la costumbre, y kappa no se puede calcular.'
  const few = n < FEW || !interval
  return en(locale)
    ? `People and lists agree on ${percent(observed)} of ${n} labelled posts; guessing with the same habits would reach ${percent(expected)}. Kappa, ${two(kappa)}, is the part of the way from there to full agreement: 0 is no better than guessing, 1 is perfect${few ? '; with so few labels it may well be quite another' : ''}. Landis and Koch (1977) call 0.61 to 0.80 “substantial”, and their own bands arbitrary. Labels given in sight of the lists’ answer agree too easily.`
    : `Las personas y las listas coinciden en el ${percent(observed)} de ${n} publicaciones etiquetadas; al azar, con las mismas costumbres, se llegaría al ${percent(expected)}. Kappa, ${two(kappa)}, es la parte recorrida desde ahí hasta el acuerdo total: 0 no es mejor que el azar, 1 es perfecto${few ? '; con tan pocas etiquetas bien puede ser otra' : ''}. Landis y Koch (1977) llaman «sustancial» al tramo de 0,61 a 0,80, y arbitrarios a sus propios tramos. Quien etiqueta viendo la respuesta de las listas coincide con demasiada facilidad.`
}
