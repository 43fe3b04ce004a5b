import type { Judged } from '../../analysis/listening/desk.ts'
import { formatShortDay } from '../../i18n/day.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Store } from '../../workbook/store.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { OverruleSelect } from './overrule-select.tsx'
import { queueWords as words } from './queue-words.ts'
import { words as widgetWords } from './words.ts'
import { WordsShown } from './words-shown.tsx'

interface Props {
  readonly judged: Judged
  readonly place: number
  readonly page: MoneyPage
  readonly store: Store
}

/** A post in the queue: what it says, what decided, what it weighs, and the reader's word against it. */
export function QueueRow({ judged, place, page, store }: Props) {
  const { locale } = page
  const { post, reading, urgency, open, lead } = judged
  const number = (value: number) => formatNumber(value, locale, { kind: 'number' })
  const factors = [urgency.mood, urgency.reach, urgency.age, urgency.question]
  const followers =
    post.followers === null
      ? ''
      : `${formatNumber(post.followers, locale, { kind: 'integer' })} ${words.followers[locale]}`
  const about = [post.id, formatShortDay(post.day, locale), post.author, followers]
  const marks = [
    ...(lead ? [words.wantsToBuy] : []),
    ...(reading.question ? [words.question] : []),
    ...(open ? [] : [words.answered])
  ]
  return (
    <tr data-post={post.id}>
      <th scope="row" class="listening-place">
        {place}
      </th>
      <td class="listening-post" data-column={words.post[locale]}>
        <p>{post.text}</p>
        <p class="listening-about">{about.filter(Boolean).join(' · ')}</p>
        {marks.map(mark => (
          <span key={mark.en} class="tag">
            {mark[locale]}
          </span>
        ))}
      </td>
      <td data-column={words.why[locale]}>
        <dl class="listening-why">
          <dt>{widgetWords.mood[locale]}</dt>
          <dd>
            <WordsShown of={reading.moodWords} locale={locale} />
          </dd>
          <dt>{widgetWords.topic[locale]}</dt>
          <dd>
            <WordsShown of={reading.topicWords} locale={locale} />
          </dd>
          {reading.lead && (
            <>
              <dt>{words.wantsToBuy[locale]}</dt>
              <dd>
                <WordsShown of={reading.leadWords} locale={locale} />
              </dd>
            </>
          )}
        </dl>
      </td>
      <td class="number" data-column={words.urgency[locale]}>
        {open ? (
          <>
            <strong>{number(urgency.product)}</strong>
            <span class="listening-factors">{factors.map(number).join(' × ')}</span>
          </>
        ) : (
          '—'
        )}
      </td>
      <td class="listening-choices" data-column={words.yourWord[locale]}>
        {(['mood', 'topic', 'lead'] as const).map(family => (
          <OverruleSelect key={family} family={family} judged={judged} page={page} store={store} />
        ))}
      </td>
    </tr>
  )
}
