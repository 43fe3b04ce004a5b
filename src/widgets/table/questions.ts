import type { Remote } from 'comlink'
import type { Answer, Engine } from '../../engine/engine.ts'
import type { Locale } from '../../i18n/locale.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { engineOf } from './desk.ts'
import { nearest } from './nearest.ts'

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
/** The reader ended the one under way: it does not wait for another turn. */
let ended = false
let running: Waiting | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** The one to put now: the nearest of those that cannot wait, else the nearest. */
function chosenOf(all: readonly Waiting[]): Waiting | undefined {
  const urgent = all.filter(({ question }) => !question.patient)
  return nearest(urgent.length > 0 ? urgent : all, ({ question }) => question.widget)
}

/** The answer; a worker that is ended when everything is forgotten gives none, and a new one is asked. */
function answerTo({ locale, put }: Question): Promise<Answer<unknown>> {
  return new Promise(answered => {
    const forgotten = () => answered({ ok: false, why: { kind: 'interrupted' } })
    window.addEventListener(FORGOTTEN, forgotten, { once: true })
    void engineOf(locale)
      .then(put)
      .catch((error): Answer<unknown> => {
        return { ok: false, why: { kind: 'failed', message: String(error) } }
      })
      .then(answer => {
        window.removeEventListener(FORGOTTEN, forgotten)
        answered(answer)
      })
  })
}

async function put(one: Waiting): Promise<void> {
  running = one
  ended = false
  waiting = waiting.filter(other => other !== one)
  const { question, answered } = one
  const answer = await answerTo(question)
  running = undefined
  if (!answer.ok && answer.why.kind === 'interrupted' && !ended) waiting.push(one)
  else answered(answer)
  next()
}

function next(): void {
  clearTimeout(timer)
  if (running) return
  const one = chosenOf(waiting)
  if (!one) return
  if (one.question.patient) timer = setTimeout(() => void put(one), PAUSE)
  else void put(one)
}

/** Ends a widget's question, under way or waiting: its answer is that it was interrupted. */
export function endQuestion(widget: string): void {
  const mine = waiting.filter(({ question }) => question.widget === widget)
  waiting = waiting.filter(one => !mine.includes(one))
  for (const { answered } of mine) answered({ ok: false, why: { kind: 'interrupted' } })
  if (running?.question.widget !== widget) return
  ended = true
  void engineOf(running.question.locale).then(engine => engine.interrupt())
}

/** Asks the worker, when it is this question's turn. */
export function ask(question: Question): Promise<Answer<unknown>> {
  return new Promise(answered => {
    waiting.push({ question, answered })
    if (running?.question.patient) void engineOf(question.locale).then(engine => engine.interrupt())
    next()
  })
}
