import { fill } from '../../../exercises/fill.ts'
import type { Localised } from '../../../i18n/locale.ts'
import { CONTENTS_ID, type Contents } from '../contents.ts'
import { omittedText, progressText, WORDS } from '../words.ts'
import { findApi } from './api.ts'
import { element } from './dom.ts'
import { partView } from './part-view.ts'
import { Session } from './session.ts'
import { resume, suspend } from './suspended.ts'
import { type Dealt, type Task, Work } from './work.ts'

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

function shown(dealt: Dealt, task: Task): HTMLElement {
  const { exercise, values } = dealt
  const say = (text: Localised) => fill(exercise, text, values, locale)
  const view = partView({
    exercise: exercise.id,
    task,
    locale,
    say,
    onCheck(text) {
      const { feedback, credited, response, pattern } = work.check(dealt, task, text, true)
      view.tell(feedback, credited)
      if (response === undefined) return
      const now = Date.now()
      const latency = now - lastAnswer
      lastAnswer = now
      const id = `${exercise.id}.${task.id}`
      session.record({ id, response, pattern, credited, latency }, progress())
    }
  })
  const kept = work.of(task)
  if (kept?.text === null) view.note(WORDS.earlier[locale])
  else if (kept) {
    view.field.value = kept.text
    const { feedback } = work.check(dealt, task, kept.text, false)
    view.tell(feedback, kept.credited)
  }
  return view.root
}

function section(dealt: Dealt): HTMLElement {
  const { exercise, values, variant, parts } = dealt
  const say = (text: Localised) => fill(exercise, text, values, locale)
  const which = variant === 0 ? '' : ` (${WORDS.variant[locale].toLowerCase()} ${variant})`
  return element(
    'section',
    { 'data-exercise': exercise.id, 'data-variant': String(variant) },
    element('h2', {}, say(exercise.title) + which),
    element('p', {}, say(exercise.intro)),
    element('ol', {}, ...parts.map(task => shown(dealt, task)))
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
