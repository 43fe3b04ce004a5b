import type { Assignment } from '../../classroom/assignment.ts'
import type { Locale } from '../../i18n/locale.ts'
import { writeLink } from '../../workbook/link.ts'
import { DEFAULTS } from '../../workbook/state.ts'
import { words } from './words.ts'

interface Props {
  readonly task: Assignment
  readonly locale: Locale
  readonly lessons: readonly { readonly title: string; readonly href: string }[]
}

/** What an assignment is: when it is due, what it is for, and where the widgets that it starts are. */
export function AboutTask({ task, locale, lessons }: Props) {
  const link = task.start && writeLink({ ...DEFAULTS, ...task.start })
  return (
    <>
      {task.due && (
        <p>
          <b>{words.due[locale]}:</b> {task.due}
        </p>
      )}
      <p class="widget-note">{words[task.kind][locale]}</p>
      {task.policy.kind === 'participant' && <p class="widget-note">{words.own[locale]}</p>}
      {link?.ok && (
        <>
          <p class="widget-note">{words.start[locale]}</p>
          <ul>
            {lessons.map(({ title, href }) => (
              <li key={href}>
                <a href={`${href}${link.fragment}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
