import { cutsAmong } from '../../analysis/system-map/cuts.ts'
import { DATA, type DatumId, type DatumPath } from '../../analysis/system-map/datum.ts'
import type { Off } from '../../analysis/system-map/flow.ts'
import type { Lack } from '../../analysis/system-map/lifecycle.ts'
import { ACTIONS, NODES, OUT, SWITCHES, type SwitchId } from '../../analysis/system-map/model.ts'
import type { Part, Reason } from '../../analysis/system-map/reasons.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale, Localised } from '../../i18n/locale.ts'
import { actionInText, DATUM_NAMES, labelOf, SWITCH_NAMES } from './names.ts'

/** “the web and the apps”. */
export const switchList = (ids: readonly SwitchId[], locale: Locale): string =>
  formatList(
    ids.map(id => SWITCH_NAMES[id].inText[locale]),
    locale
  )

const isMany = (ids: readonly SwitchId[], locale: Locale): boolean =>
  ids.length > 1 || ids.some(id => SWITCH_NAMES[id].many?.[locale])

const LACKS: Readonly<Record<Lack, Localised>> = {
  sender: { en: 'nobody sends the campaign', es: 'nadie envía la campaña' },
  list: {
    en: 'there is no address that may be written to',
    es: 'no hay ninguna dirección a la que se pueda escribir'
  },
  taker: { en: 'nobody can take the order', es: 'nadie puede tomar el pedido' },
  known: { en: 'no way to know who is a customer', es: 'no hay forma de saber quién es cliente' },
  complaint: {
    en: 'no customer is heard who says that they are leaving',
    es: 'no se oye al cliente que dice que se va'
  },
  upgrade: {
    en: 'no one knows who could move up',
    es: 'no se sabe quién podría subir de modalidad'
  },
  'cross-sell': {
    en: 'no one knows what to offer to whom',
    es: 'no se sabe qué ofrecer ni a quién'
  },
  prevention: { en: 'no one knows who may leave', es: 'no se sabe quién puede irse' },
  channel: { en: 'no channel is left to say it by', es: 'no queda canal por el que decirlo' }
}

/** “no way to know who is a customer: the point of sale and the web are off.” */
export function tellReason({ lack, cause, others }: Reason, locale: Locale): string {
  const list = switchList(cause, locale)
  const many = isMany(cause, locale)
  if (locale === 'en')
    return `${LACKS[lack].en}: ${list} ${many ? 'are' : 'is'} off${others > 0 ? ', and that is not the only reason' : ''}.`
  return `${LACKS[lack].es}: ${many ? 'faltan' : 'falta'} ${list}${others > 0 ? ', y no es la única razón' : ''}.`
}

const actionList = (actions: Part['alone'], locale: Locale): string =>
  formatList(
    actions.map(action => actionInText(action)[locale]),
    locale
  )

/** What stops when a part is switched off, by itself or with others. */
export function tellPart({ alone, together }: Part, id: SwitchId, locale: Locale): string {
  if (alone.length > 0)
    return locale === 'en'
      ? `Without it stops: ${actionList(alone, locale)}.`
      : `Sin esto se para: ${actionList(alone, locale)}.`
  if (!together) return locale === 'en' ? 'Nothing stops without it.' : 'Sin esto no se para nada.'
  const others = together.cut.filter(one => one !== id)
  return locale === 'en'
    ? `Alone it stops nothing; together with ${switchList(others, locale)} it stops ${actionList(together.stops, locale)}.`
    : `Esto solo no detiene nada; si también ${isMany(others, locale) ? 'faltan' : 'falta'} ${switchList(others, locale)}, se para: ${actionList(together.stops, locale)}.`
}

/** The finding of the map: its title. */
export function tellFinding(off: Off, locale: Locale): string {
  const stopped = ACTIONS.filter(action => cutsAmong(action, off).length > 0)
  const list = switchList(
    SWITCHES.filter(id => off.has(id)),
    locale
  )
  const [all, gone] = [ACTIONS.length, stopped.length]
  if (locale === 'en') {
    if (off.size === 0)
      return `With everything on, all ${all} actions of the lifecycle are possible`
    if (gone === 0) return `Without ${list}, all ${all} actions are still possible`
    return gone === all
      ? `Without ${list}, nothing is possible any more`
      : `Without ${list}, ${gone} of ${all} actions ${gone === 1 ? 'stops' : 'stop'}: ${actionList(stopped, locale)}`
  }
  if (off.size === 0) return `Con todo encendido son posibles las ${all} acciones del ciclo de vida`
  if (gone === 0) return `Sin ${list} siguen siendo posibles las ${all} acciones`
  return gone === all
    ? `Sin ${list} ya no es posible nada`
    : `Sin ${list} ${gone === 1 ? 'se para' : 'se paran'} ${gone} de ${all} acciones: ${actionList(stopped, locale)}`
}

const isOut = (id: string): boolean => OUT.some(out => out === id)

/** The way of a datum in words. */
export function tellPath(datum: DatumId, { nodes, actions }: DatumPath, locale: Locale): string {
  const name = DATUM_NAMES[datum][locale]
  const there = NODES.filter(({ id }) => nodes.has(id))
  const way = there
    .filter(({ id }) => !isOut(id))
    .map(({ id }) => labelOf(id)[locale])
    .join(' → ')
  if (nodes.size === 0) {
    const entry = SWITCH_NAMES[DATA[datum][0]]
    const many = entry.many?.[locale]
    return locale === 'en'
      ? `${name} does not come in: ${entry.inText.en} ${many ? 'are' : 'is'} off.`
      : `${name} no entra: ${many ? 'faltan' : 'falta'} ${entry.inText.es}.`
  }
  if (actions.length === 0)
    return locale === 'en'
      ? `${name} goes as far as this and ends in no campaign: ${way}.`
      : `${name} llega hasta aquí y no acaba en ninguna campaña: ${way}.`
  const out = there.filter(({ id }) => isOut(id)).map(one => one.switch)
  const list = actionList(actions, locale)
  // An order that is taken has reached its end where it is taken.
  if (out.length === 0)
    return locale === 'en'
      ? `${name} goes ${way} and can end in ${list}.`
      : `${name} pasa por ${way} y puede acabar en ${list}.`
  const by = switchList(out, locale)
  return locale === 'en'
    ? `${name} goes ${way}, out by ${by}, and can end in ${list}.`
    : `${name} pasa por ${way}, sale por ${by} y puede acabar en ${list}.`
}

/** Whether a customer's answer finds its way back, and by which channels. */
export function tellAnswer(sent: boolean, by: readonly SwitchId[], locale: Locale): string {
  if (!sent)
    return locale === 'en'
      ? 'No message goes out, and so no answer comes back.'
      : 'No sale ningún mensaje, así que no vuelve ninguna respuesta.'
  if (by.length === 0)
    return locale === 'en'
      ? 'Messages go out, but no answer comes in: whether they worked, nobody learns.'
      : 'Salen mensajes, pero no entra ninguna respuesta: nadie sabe si sirvieron.'
  return locale === 'en'
    ? `The customer’s answer comes back in by ${switchList(by, locale)}, and everything begins again.`
    : `La respuesta del cliente vuelve a entrar por ${switchList(by, locale)}, y todo empieza otra vez.`
}
