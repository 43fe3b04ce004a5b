import type { Situation } from '../../analysis/system-map/situation.ts'
import type { PartProps } from '../declared/declaration.ts'
import { Lifecycle } from '../system-map/lifecycle.tsx'
import { SystemMap } from '../system-map/system-map.tsx'
import type { FIELDS } from './fields.ts'

type Props = PartProps<typeof FIELDS, Record<string, never>, Situation>

/** The map, and what can be done with what is on. */
export function ChannelsMap({ result: situation, page, store }: Props) {
  return (
    <>
      <SystemMap view="channels" situation={situation} page={page} store={store} />
      <Lifecycle actions={situation.actions} locale={page.locale} />
    </>
  )
}
