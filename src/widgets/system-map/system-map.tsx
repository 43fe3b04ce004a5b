import { useState } from 'preact/hooks'
import { type NodeId, SWITCHES } from '../../analysis/system-map/model.ts'
import type { Situation } from '../../analysis/system-map/situation.ts'
import { switchList, tellAnswer, tellFinding, tellPath } from '../../charts/system-map/text.ts'
import { VIEWS, type ViewId } from '../../charts/system-map/views.ts'
import type { Store } from '../../workbook/store.ts'
import { Spoken } from '../parts/spoken.tsx'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { describe, fullName } from './describe.ts'
import { follow } from './follow.ts'
import { MapLines } from './map-lines.tsx'
import { MapPart } from './map-part.tsx'
import { MapList, MapTable } from './map-words.tsx'
import { drawing } from './places.ts'
import { switchesOf } from './switches.ts'
import { words } from './words.ts'

interface Props {
  readonly view: ViewId
  readonly situation: Situation
  readonly page: MoneyPage
  readonly store: Store
}

const SIZES = ['wide', 'narrow'] as const

/** A view of the map: parts to switch, lines that tell what flows, and the same in words. */
export function SystemMap({ view, situation, page: { locale }, store }: Props) {
  const [at, point] = useState<NodeId>()
  const { datum, path } = follow(situation, at)
  const { off } = situation.flow
  const finding = tellFinding(off, locale)
  const way = tellPath(datum, path, locale)
  const elsewhere = SWITCHES.filter(id => off.has(id) && !switchesOf(view).includes(id))
  const places = drawing(view)
  const { sent, by } = situation.answer
  return (
    <figure class="chart system-map" data-chart={`${view}-map`} aria-labelledby={`${view}-finding`}>
      <figcaption id={`${view}-finding`}>{finding}</figcaption>
      <Spoken now={finding} tell={now => now} live />
      <ul class="chart-key map-key">
        {(['works', 'idle', 'off', 'path', 'back'] as const).map(one => (
          <li key={one}>
            <span class="map-swatch" data-kind={one} /> {words.key[one][locale]}
          </li>
        ))}
      </ul>
      <div class="map-plane" data-view={view} style={places?.plane}>
        {VIEWS[view].map(band => (
          <div key={band.id} class="map-band" style={places?.bands.get(band.id)}>
            <span>{band.name[locale]}</span>
          </div>
        ))}
        {SIZES.map(size => (
          <MapLines
            key={size}
            size={size}
            edges={situation.edges}
            way={path.edges}
            answered={sent && by.length > 0}
            label={way}
            placed={places?.drawn[size]}
          />
        ))}
        <ul class="map-parts" aria-label={words.switches[locale]}>
          {VIEWS[view]
            .flatMap(({ nodes }) => nodes)
            .map(id => (
              <MapPart
                key={id}
                id={id}
                view={view}
                situation={situation}
                onWay={path.nodes.has(id)}
                locale={locale}
                store={store}
                style={places?.nodes.get(id)}
                onPoint={point}
              />
            ))}
        </ul>
      </div>
      <p class="chart-sentence">{way}</p>
      <p class="widget-note map-about">
        {at === undefined
          ? words.how[locale]
          : `${fullName(at, locale)}. ${describe(at, situation, locale)}`}
      </p>
      <p class="map-answer">↩ {tellAnswer(sent, by, locale)}</p>
      {elsewhere.length > 0 && (
        <p class="widget-note">
          {words.alsoOff[locale]} {switchList(elsewhere, locale)}.
        </p>
      )}
      <MapTable view={view} situation={situation} locale={locale} />
      <MapList view={view} situation={situation} locale={locale} />
    </figure>
  )
}
