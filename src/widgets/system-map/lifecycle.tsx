import type { Situation } from '../../analysis/system-map/situation.ts'
import { ACTION_NAMES } from '../../charts/system-map/names.ts'
import { tellReason } from '../../charts/system-map/text.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Result } from '../parts/result.tsx'
import { words } from './words.ts'

interface Props {
  readonly actions: Situation['actions']
  readonly locale: Locale
}

/** The actions of a customer's life; those that have stopped are struck out, with the reason. */
export function Lifecycle({ actions, locale }: Props) {
  return (
    <section class="lifecycle">
      <h4>{words.lifecycle[locale]}</h4>
      <ol>
        {actions.map(({ id, reason }) => (
          <li key={id} data-action={id} data-possible={String(!reason)}>
            {reason ? <s>{ACTION_NAMES[id][locale]}</s> : <b>{ACTION_NAMES[id][locale]}</b>}{' '}
            <Result metric={`action-${id}`} value={reason ? 0 : 1}>
              {words[reason ? 'impossible' : 'possible'][locale]}
            </Result>
            {reason && `: ${tellReason(reason, locale)}`}
          </li>
        ))}
      </ol>
    </section>
  )
}
