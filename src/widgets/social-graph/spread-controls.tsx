import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { partWords as words } from './part-words.ts'
import type { Watched } from './use-spread.ts'

interface Props {
  readonly watched: Watched
  readonly people: number
  readonly locale: Locale
}

/** The buttons of a spread, and where it stands. */
export function SpreadControls({ watched, people, locale }: Props) {
  const { run, now, playing } = watched
  const count = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const last = run.reached.length - 1
  const buttons = [
    ['play', watched.play],
    ['step', watched.step],
    ['end', watched.end],
    ['again', watched.again]
  ] as const
  return (
    <div class="net-run">
      <div class="tools-row">
        {buttons.map(([id, act]) => (
          <button key={id} class="button" type="button" name={`social-graph.${id}`} onClick={act}>
            {words[id][locale]}
          </button>
        ))}
        {now !== undefined && (
          <button class="button" type="button" name="social-graph.back" onClick={watched.back}>
            {words.back[locale]}
          </button>
        )}
      </div>
      <p class="widget-note" role="status">
        {now !== undefined && (!playing || now === last) && (
          <>
            {words.round[locale]} {count(now)} {words.of[locale]} {count(last)}:{' '}
            {count(run.reached[now] as number)} {words.of[locale]} {count(people)}{' '}
            {words.reached[locale]}. {now === last && words.over[locale]}
          </>
        )}
      </p>
    </div>
  )
}
