import type { Signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Measure } from '../../analysis/network/influence.ts'
import { dotsOf, spreadDots } from '../../charts/network/dots.ts'
import { pictureSentence, pictureTitle } from '../../charts/network/text.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Spoken } from '../parts/spoken.tsx'
import { partWords as words } from './part-words.ts'
import { Person } from './person.tsx'
import { Picture } from './picture.tsx'
import { PictureKey } from './picture-key.tsx'
import type { Known, Placed } from './use-network.ts'
import type { Watched } from './use-spread.ts'

interface Props {
  readonly known: Known
  readonly placed: Signal<Placed | undefined>
  readonly measure: Measure
  readonly starters: readonly number[]
  readonly own: readonly number[]
  readonly watched: Watched
  readonly person: number | undefined
  readonly onChoose: (person: number | undefined) => void
  readonly onStarts: (person: number, starts: boolean) => void
  readonly locale: Locale
}

/** Groups that get a number in the picture; those of two people need none. */
const [NUMBERED, LEAST] = [12, 3]

/** The picture with its finding, its key, and who is pointed out. */
export function View(props: Props) {
  const { known, placed, measure, starters, own, watched, person, locale } = props
  const { shape, answer } = known
  const { communities, influence } = answer
  const spreading = watched.now !== undefined
  const dots = useMemo(
    () =>
      watched.now === undefined
        ? dotsOf(shape.network.names.length, communities.of, influence[measure])
        : spreadDots(watched.run.round, watched.now),
    [shape, communities, influence, measure, watched.run, watched.now]
  )
  const groups = useMemo(
    () =>
      communities.sizes
        .slice(0, NUMBERED)
        .filter(size => size >= LEAST)
        .map((_, group) => [...communities.of.keys()].filter(at => communities.of[at] === group)),
    [communities]
  )
  const title = pictureTitle(shape, communities, locale)
  const sentence = pictureSentence(shape, communities, locale)
  return (
    <figure class="chart net-figure" data-chart="network" aria-labelledby="network-finding">
      <figcaption id="network-finding">{title}</figcaption>
      <Spoken now={title} tell={now => now} live />
      <PictureKey sizes={communities.sizes} spreading={spreading} locale={locale} />
      <Picture
        placed={placed}
        dots={dots}
        groups={spreading ? NONE : groups}
        chosen={person}
        starters={spreading ? starters : own}
        label={sentence}
        onChoose={props.onChoose}
      />
      <p class="chart-sentence">{sentence}</p>
      {person === undefined ? (
        <p class="field-help">{words.pictureHow[locale]}</p>
      ) : (
        <Person
          known={known}
          person={person}
          starts={own.includes(person)}
          onStarts={yes => props.onStarts(person, yes)}
          onClose={() => props.onChoose(undefined)}
          locale={locale}
        />
      )}
    </figure>
  )
}

const NONE: readonly (readonly number[])[] = []
