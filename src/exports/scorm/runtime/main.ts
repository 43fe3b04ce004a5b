import { CONTENTS_ID, type Contents } from '../contents.ts'
import { omittedText, progressText, WORDS } from '../words.ts'
import { findApi } from './api.ts'
import type { Dealt, Task } from './dealt.ts'
import { element } from './dom.ts'
import { fieldOf } from './field-of.ts'
import { partView } from './part-view.ts'
import { Session } from './session.ts'
import { resume, suspend } from './suspended.ts'
import { tableView } from './table-view.ts'
import { type Checked, Work } from './work.ts'

const contents = JSON.parse(document.getElementById(CONTENTS_ID)?.textContent ?? '') as Contents
const { locale } = contents
const session = new Session(findApi(window as unknown as Parameters<typeof findApi>[0]))
const work = new Work(contents, session.participant, resume(session.suspendData))
const status = element('p', { id: 'progress', role: 'status' })
let lastAnswer = Date.now()

/** How far the work has come, on the page and for the platform. */
function progress() {
  const { text, omitted } = suspend(work.suspended)
  const count = work.count
  const said = progressText(count.credited, count.of, locale)
  const lost = omitted > 0 && session.isKept ? ` ${omittedText(omitted, locale)}` : ''
  status.textContent = said + lost
  return { ...count, suspendData: text }
}

/** Judges an answer, and reports it where it counts. */
function check(
  one: Dealt,
  task: Task,
  typed: Readonly<Record<string, string>>,
  count: boolean
): Checked {
  const checked = work.check(one, task, typed, count)
  const { report, credited } = checked
  if (count && report) {
    const now = Date.now()
    const latency = now - lastAnswer
    lastAnswer = now
    const id = `${one.exercise.id}.${task.id}`
    session.record({ id, ...report, credited, latency }, progress())
  }
  return checked
}

function shown(one: Dealt, task: Task): HTMLElement[] {
  const found = fieldOf(one, task.id, locale)
  if (!found) return []
  const { field, help } = found
  const view = partView({
    ...{ name: `${one.exercise.id}.${task.id}`, field, help, locale, say: one.say },
    onCheck: text => view.tell(check(one, task, { [task.id]: text }, true))
  })
  const kept = work.of(task)
  if (kept?.text === null) view.note(WORDS.earlier[locale])
  else if (kept) {
    const text = work.textOf(one, task)
    field.write(text)
    view.tell(check(one, task, { [task.id]: text }, false))
  }
  return [view.root]
}

function section(one: Dealt): HTMLElement {
  const { exercise, variant, parts, say } = one
  const which = variant === 0 ? '' : ` (${WORDS.variant[locale].toLowerCase()} ${variant})`
  return element(
    'section',
    { 'data-exercise': exercise.id, 'data-variant': String(variant) },
    element('h2', {}, say(exercise.title) + which),
    element('p', {}, say(exercise.intro)),
    exercise.kind === 'table'
      ? tableView({
          ...{ one, exercise, locale, textOf: task => work.textOf(one, task) },
          check: (task, typed, count) => check(one, task, typed, count)
        })
      : element('ol', {}, ...parts.flatMap(task => shown(one, task)))
  )
}

document
  .getElementById('exercises')
  ?.replaceChildren(
    element('p', { class: 'note' }, WORDS[session.isKept ? 'kept' : 'notKept'][locale]),
    ...work.dealt.map(section),
    status
  )
session.report(progress())

// The one event that comes whenever a page is left: closed, exchanged, or put away on a telephone.
window.addEventListener('pagehide', () => session.finish())
// A page that is taken out of the browser's memory has ended its session.
window.addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})
