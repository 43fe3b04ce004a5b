import type { Remote } from 'comlink'
import type { Answer, Engine } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import { engineOf } from './desk.ts'

/** A widget's question to the worker. */
export interface Question {
  /** The widget that asks: the one that the reader looks at is answered first. */
  readonly widget: string
  /** Takes seconds on a large table: waits for a pause, and gives way to the questions of others. */
  readonly patient: boolean
  readonly locale: Locale
  readonly put: (engine: Remote<Engine>) => Promise<Answer<unknown>>
}

interface Waiting {
  readonly question: Question
  readonly answered: (answer: Answer<unknown>) => void
}

/** Milliseconds without another question after which a patient one is put. */
const PAUSE = 250

let waiting: Waiting[] = []
let running: Waiting | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/**
 * How far a widget is from where the reader is, in pixels: nought for the one with the focus. A table
 * that arrives makes every widget ask at once, and the worker answers one at a time.
 */
function distance({ widget }: Question): number {
  const root = document.querySelector(`[data-widget="${widget}"]`)
  if (!root) return Number.POSITIVE_INFINITY
  if (root.contains(document.activeElement)) return 0
  const { top, bottom } = root.getBoundingClientRect()
  return 1 + Math.max(0, top - window.innerHeight, -bottom)
}

/** The one to put now: the nearest of those that cannot wait, else the nearest. */
function nearest(all: readonly Waiting[]): Waiting | undefined {
  const urgent = all.filter(({ question }) => !question.patient)
  const from = urgent.length > 0 ? urgent : all
  const ranked = from.map(one => ({ one, at: distance(one.question) }))
  return ranked.sort((a, b) => a.at - b.at)[0]?.one
}

async function put(one: Waiting): Promise<void> {
  running = one
  waiting = waiting.filter(other => other !== one)
  const { question, answered } = one
  const answer = await engineOf(question.locale)
    .then(question.put)
    .catch(
      (error): Answer<unknown> => ({
        ok: false,
        why: { kind: 'failed', message: String(error) }
      })
    )
  running = undefined
  if (!answer.ok && answer.why.kind === 'interrupted') waiting.push(one)
  else answered(answer)
  next()
}

function next(): void {
  clearTimeout(timer)
  if (running) return
  const one = nearest(waiting)
  if (!one) return
  if (one.question.patient) timer = setTimeout(() => void put(one), PAUSE)
  else void put(one)
}

/** Asks the worker, when it is this question's turn. */
export function ask(question: Question): Promise<Answer<unknown>> {
  return new Promise(answered => {
    waiting.push({ question, answered })
    if (running?.question.patient) void engineOf(question.locale).then(engine => engine.interrupt())
    next()
  })
}
