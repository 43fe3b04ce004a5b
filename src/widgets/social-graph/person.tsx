import { neighboursOf } from '../../analysis/network/model.ts'
import { nameOf } from '../../charts/names.ts'
import { formatList } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { partWords as words } from './part-words.ts'
import type { Known } from './use-network.ts'

/** Ties that are named. */
const NAMED = 12

interface Props {
  readonly known: Known
  readonly person: number
  readonly starts: boolean
  readonly onStarts: (starts: boolean) => void
  readonly onClose: () => void
  readonly locale: Locale
}

/** Who is pointed out: group, ties, and whether the message starts there. */
export function Person({ known, person, starts, onStarts, onClose, locale }: Props) {
  const { network } = known.shape
  const { start, person: others } = neighboursOf(network)
  const tied = [...others.subarray(start[person], start[person + 1])].map(at =>
    nameOf(network.names[at] as string, locale)
  )
  const named = tied.slice(0, NAMED)
  if (tied.length > NAMED) named.push(`${tied.length - NAMED} ${words.andMore[locale]}`)
  return (
    <div class="net-person">
      <p role="status">
        <strong>{nameOf(network.names[person] as string, locale)}</strong>
        {` · ${words.group[locale].toLowerCase()} ${(known.answer.communities.of[person] as number) + 1}. `}
        {words.tiesWith[locale]}: {formatList(named, locale)}.
      </p>
      <div class="tools-row">
        <label>
          <input
            type="checkbox"
            name="social-graph.chosen-starts"
            checked={starts}
            onChange={({ currentTarget: { checked } }) => onStarts(checked)}
          />{' '}
          {words.starts[locale]}
        </label>
        <button class="button" type="button" onClick={onClose}>
          {words.close[locale]}
        </button>
      </div>
    </div>
  )
}
