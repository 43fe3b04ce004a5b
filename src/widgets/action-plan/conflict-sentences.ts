import type { Conflict } from '../../analysis/action-plan/conflicts.ts'
import type { Action, Quarter, Segment } from '../../analysis/action-plan/model.ts'
import { inQuotes, nameOf } from '../../charts/names.ts'
import { quarterName, TYPE_NAMES } from '../../charts/plan-words.ts'
import { sayer } from '../../charts/say.ts'
import { formatList } from '../../i18n/format.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'

/** Actions that a sentence names; the others are counted. */
const NAMED = 5

/** A clash as a sentence that names quarter, segment and actions. */
export function explainConflict(conflict: Conflict, page: MoneyPage): string {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const named = (text: string) => inQuotes(nameOf(text, locale), locale)
  const all = (actions: readonly Action[]) => namesIn(actions, page)
  const quarters = (of: readonly Quarter[]) =>
    formatList(
      of.map(quarter => quarterName(quarter, locale)),
      locale
    )
  const segments = (of: readonly Segment[]) =>
    formatList(
      of.slice(0, NAMED).map(({ name }) => nameOf(name, locale)),
      locale
    )
  const [first, second] = conflict.actions
  const one = first ? named(first.name) : ''
  switch (conflict.kind) {
    case 'budget': {
      const [quarter, cost, over] = [
        quarterName(conflict.quarter, locale),
        say.money(conflict.cost),
        say.money(conflict.over)
      ]
      return en
        ? `${quarter} costs ${cost}, ${over} over its budget: ${all(conflict.actions)}.`
        : `${quarter} cuesta ${cost}, ${over} más que su presupuesto: ${all(conflict.actions)}.`
    }
    case 'ceiling': {
      const where = `${quarterName(conflict.quarter, locale)}, ${nameOf(conflict.segment.name, locale)}`
      const most = say.number(conflict.fullest)
      const about = say.customers(Math.round(conflict.customers))
      const who = conflict.everybody
        ? en
          ? 'everybody is over it'
          : 'todos lo superan'
        : en
          ? `if the lists were drawn by lot, ${about} would be over it`
          : `si las listas se sortearan, lo superarían ${about}`
      return en
        ? `${where}: a customer who is on every list gets ${most} contacts, more than the ceiling (${all(conflict.actions)}); ${who}.`
        : `${where}: un cliente que esté en todas las listas recibe ${most} contactos, por encima del tope (${all(conflict.actions)}); ${who}.`
    }
    case 'same-type':
      return en
        ? `${quarters(conflict.quarters)}, ${segments(conflict.segments)}: ${all(conflict.actions)} are all of ${TYPE_NAMES[conflict.type].en}, and compete for the same customers.`
        : `${quarters(conflict.quarters)}, ${segments(conflict.segments)}: ${all(conflict.actions)} son de ${TYPE_NAMES[conflict.type].es} y compiten por los mismos clientes.`
    case 'opposed':
      return en
        ? `${quarters(conflict.quarters)}, ${segments(conflict.segments)}: by its name ${one} says that it costs less, and ${named(second?.name ?? '')} that more is worth paying.`
        : `${quarters(conflict.quarters)}, ${segments(conflict.segments)}: por su nombre, ${one} dice que cuesta menos y ${named(second?.name ?? '')} que vale la pena pagar más.`
    case 'prevention-late':
      return second
        ? en
          ? `${one} is to prevent a loss, but comes after ${named(second.name)}, which asks the same segment to come back.`
          : `${one} quiere prevenir la baja, pero va después de ${named(second.name)}, que pide al mismo segmento que vuelva.`
        : en
          ? `${one} is to prevent a loss, and goes to customers who have already left.`
          : `${one} quiere prevenir la baja y va a clientes que ya se han ido.`
    case 'too-many':
      return en
        ? `${one} goes to ${say.count(first.people)} people; ${whom(first, page)} has ${say.count(conflict.size)}.`
        : `${one} va a ${say.count(first.people)} personas; ${whom(first, page)} tiene ${say.count(conflict.size)}.`
    default:
      return en
        ? ofOneEn(conflict.kind, one, first, page)
        : ofOneEs(conflict.kind, one, first, page)
  }
}

type OfOne = 'no-segment' | 'no-people' | 'unplaced' | 'no-type' | 'day-outside'

function ofOneEn(kind: OfOne, one: string, action: Action, page: MoneyPage): string {
  const written = (text: string) => inQuotes(nameOf(text, 'en'), 'en')
  return {
    'no-segment': `${one} is aimed at ${whom(action, page)}, which is not among the segments of the plan.`,
    'no-people': `${one} does not say how many people it goes to, and neither does its segment: it counts for nothing.`,
    unplaced: `${one} stands in no quarter${action.quarterWritten.trim() === '' ? '' : `: ${written(action.quarterWritten)} names none`}. It is not counted.`,
    'no-type': `${one} has no type that is known${action.typeWritten.trim() === '' ? '' : `: ${written(action.typeWritten)}`}.`,
    'day-outside': `${one} starts on a day outside its quarter; the quarter holds.`
  }[kind]
}

function ofOneEs(kind: OfOne, one: string, action: Action, page: MoneyPage): string {
  const written = (text: string) => inQuotes(nameOf(text, 'es'), 'es')
  return {
    'no-segment': `${one} apunta a ${whom(action, page)}, que no está entre los segmentos del plan.`,
    'no-people': `${one} no dice a cuántas personas va, y su segmento tampoco: no cuenta nada.`,
    unplaced: `${one} no está en ningún trimestre${action.quarterWritten.trim() === '' ? '' : `: ${written(action.quarterWritten)} no nombra ninguno`}. No se cuenta.`,
    'no-type': `${one} no lleva un tipo conocido${action.typeWritten.trim() === '' ? '' : `: ${written(action.typeWritten)}`}.`,
    'day-outside': `${one} empieza un día que no cae en su trimestre; manda el trimestre.`
  }[kind]
}

const whom = ({ segment, segmentWritten }: Action, { locale }: MoneyPage): string =>
  segment === null
    ? locale === 'en'
      ? 'the whole plan'
      : 'el plan entero'
    : inQuotes(nameOf(segmentWritten, locale), locale)

function namesIn(actions: readonly Action[], { locale }: MoneyPage): string {
  const names = actions.slice(0, NAMED).map(({ name }) => inQuotes(nameOf(name, locale), locale))
  const others = actions.length - names.length
  const rest = others > 0 ? [locale === 'en' ? `${others} more` : `${others} más`] : []
  return formatList([...names, ...rest], locale)
}
