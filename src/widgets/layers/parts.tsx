import type { PartProps } from '../declared/declaration.ts'
import { Lifecycle } from '../system-map/lifecycle.tsx'
import { SystemMap } from '../system-map/system-map.tsx'
import type { Layers } from './declaration.ts'
import { AUDIENCE_FIELDS, type FIELDS } from './fields.ts'
import { tellReach } from './reach-text.ts'
import { words } from './words.ts'

type Props = PartProps<typeof FIELDS, Record<string, never>, Layers>

/** The map, and what can be done with what is on. */
export function LayersMap({ result: { situation }, page, store }: Props) {
  return (
    <>
      <SystemMap view="layers" situation={situation} page={page} store={store} />
      <Lifecycle actions={situation.actions} locale={page.locale} />
    </>
  )
}

const AUDIENCES = Object.keys(AUDIENCE_FIELDS) as (keyof typeof AUDIENCE_FIELDS)[]

/** Whom prevention reaches, with the reader's numbers. */
export function Reach({ result: { reach }, page, form }: Props) {
  return (
    <section class="map-reach">
      <h4>{words.reachTitle[page.locale]}</h4>
      <p class="field-help">{words.reachHelp[page.locale]}</p>
      {form(AUDIENCES)}
      <p class="chart-sentence">{tellReach(reach, page)}</p>
    </section>
  )
}
