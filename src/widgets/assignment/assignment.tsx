import { useEffect, useRef, useState } from 'preact/hooks'
import type { Assignment as Task } from '../../classroom/assignment.ts'
import { explainClass } from '../../classroom/problem.ts'
import type { Given, Participant } from '../../classroom/receipt.ts'
import type { Locale } from '../../i18n/locale.ts'
import { FORGOTTEN } from '../../workbook/browser.ts'
import { explain, type Problem } from '../../workbook/problem.ts'
import { DEFAULTS } from '../../workbook/state.ts'
import { OpenDocument } from '../classroom/open-document.tsx'
import { failed } from '../classroom/words.ts'
import { AboutTask } from './about-task.tsx'
import { AssignedExercise } from './assigned-exercise.tsx'
import { HandIn } from './hand-in.tsx'
import { Identity } from './identity.tsx'
import { type Material, materialOf } from './material.ts'
import { ParticipantBar } from './participant-bar.tsx'
import {
  begin,
  change,
  forgetSession,
  lastOpen,
  loadSession,
  remember,
  type Session,
  withAnswer
} from './session.ts'
import { NOTHING_DONE, standingOf } from './standing.ts'
import { answered, words } from './words.ts'

interface Props {
  readonly locale: Locale
  readonly lessons: readonly { readonly title: string; readonly href: string }[]
}

const readText = async (text: string) =>
  (await import('../../classroom/document.ts')).readDocument(text)

/** An assignment, from its link to the receipt. */
export function Assignment({ locale, lessons }: Props) {
  const [task, setTask] = useState<Task>()
  const [session, setSession] = useState<Session>()
  const [materials, setMaterials] = useState<readonly Material[]>()
  const [problem, setProblem] = useState('')
  const [kept, setKept] = useState<Problem>()
  const turn = useRef(0)

  const open = async (text: string, who?: string) => {
    const read = await readText(text).catch(() => undefined)
    if (!read) return setProblem(failed[locale])
    if (!read.ok) return setProblem(explainClass(read.problem, locale))
    if (read.document.kind !== 'assignment')
      return setProblem(explainClass({ kind: 'is-receipt' }, locale))
    const { assignment } = read.document
    setProblem('')
    setTask(assignment)
    setMaterials(undefined)
    const before = who === undefined ? undefined : loadSession(assignment.id, who)
    setSession(before)
    setKept(remember(assignment, before?.participant.id))
    if (before) void gather(assignment, before.participant)
  }
  const gather = async (assignment: Task, who: Participant) => {
    turn.current += 1
    const mine = turn.current
    const found = await materialOf(assignment, who.id).catch(() => undefined)
    if (mine !== turn.current) return
    if (found) setMaterials(found)
    else setProblem(failed[locale])
  }
  useEffect(() => {
    const arrive = () => {
      const last = lastOpen()
      if (/^#[ar]=/.test(location.hash)) void openArrived(location.hash, last)
      else if (last) void open(last.file, last.id)
    }
    const openArrived = async (hash: string, last: ReturnType<typeof lastOpen>) => {
      // Whoever opens the same link again goes on where they were.
      const same = last && (await sameTask(hash, last.file))
      await open(hash, same ? last?.id : undefined)
    }
    const forget = () => {
      setTask(undefined)
      setSession(undefined)
    }
    arrive()
    window.addEventListener('hashchange', arrive)
    window.addEventListener(FORGOTTEN, forget)
    return () => {
      window.removeEventListener('hashchange', arrive)
      window.removeEventListener(FORGOTTEN, forget)
    }
  }, [])

  const start = (who: Participant) => {
    if (!task) return
    const begun = begin(task, who)
    setSession(begun.session)
    setKept(begun.problem)
    void gather(task, who)
  }
  const answer = (exercise: string, part: string, edit: (given: Given) => Given) => {
    if (!task) return
    setSession(now => {
      if (!now) return now
      const changed = change(task.id, now, before => withAnswer(before, exercise, part, edit))
      setKept(changed.problem)
      return changed.session
    })
  }
  const leave = () => {
    turn.current += 1
    setSession(undefined)
    setMaterials(undefined)
    if (task) remember(task)
  }
  const standing = materials && session ? standingOf(materials, session, locale) : NOTHING_DONE
  return (
    <section class="widget" data-widget="assignment" aria-labelledby="assignment-title">
      <h2 id="assignment-title">{task?.title || words.title[locale]}</h2>
      <p class="no-script">{words.noScript[locale]}</p>
      {!task && (
        <>
          <p class="widget-intro">{words.intro[locale]}</p>
          <OpenDocument
            id="assignment"
            accept=".json,application/json"
            words={{
              label: words.label[locale],
              help: words.help[locale],
              open: words.open[locale],
              choose: words.choose[locale],
              drop: words.drop[locale]
            }}
            onText={text => void open(text)}
            onFiles={([file]) => file && void file.text().then(text => open(text))}
          />
        </>
      )}
      <p class="assignment-problem" role="status">
        {problem}
      </p>
      {task && <AboutTask task={task} locale={locale} lessons={lessons} />}
      {task && !session && <Identity locale={locale} onBegin={start} />}
      {task && session && (
        <>
          <ParticipantBar
            session={session}
            locale={locale}
            onLeave={leave}
            onForget={() => {
              forgetSession(task.id, session.participant.id)
              leave()
              setProblem(words.forgotten[locale])
            }}
          />
          {!materials && !problem && <p role="status">{words.loading[locale]}</p>}
          {materials?.map(material => (
            <AssignedExercise
              key={material.id}
              material={material}
              session={session}
              locale={locale}
              currency={task.start?.currency ?? DEFAULTS.currency}
              onAnswer={answer}
            />
          ))}
          {materials && (
            <>
              <p class="widget-note" role="status" data-progress>
                {answered(standing.done, standing.of, locale)}{' '}
                {kept ? `${words.notKept[locale]} ${explain(kept, locale)}` : words.kept[locale]}
              </p>
              <HandIn
                key={session.participant.id}
                assignment={task}
                session={session}
                materials={materials}
                standing={standing}
                locale={locale}
                onHanded={setSession}
              />
            </>
          )}
        </>
      )}
      {task && (
        <p>
          <button
            type="button"
            class="link-button"
            name="assignment-other"
            onClick={() => {
              leave()
              setTask(undefined)
            }}
          >
            {words.otherTask[locale]}
          </button>
        </p>
      )}
    </section>
  )
}

async function sameTask(hash: string, file: string): Promise<boolean> {
  const [one, other] = await Promise.all([readText(hash), readText(file)]).catch(() => [])
  const idOf = (read: typeof one) =>
    read?.ok && read.document.kind === 'assignment' ? read.document.assignment.id : undefined
  return idOf(one) !== undefined && idOf(one) === idOf(other)
}
