import {
  DATA,
  type DatumId,
  type DatumPath,
  pathOf,
  through
} from '../../analysis/system-map/datum.ts'
import type { NodeId } from '../../analysis/system-map/model.ts'
import type { Situation } from '../../analysis/system-map/situation.ts'

/** A datum and its way. */
export interface Followed {
  readonly datum: DatumId
  readonly path: DatumPath
}

/**
 * The datum to follow when a part is pointed at: where data come in, the one that comes in there; elsewhere
 * the chosen one, or else the first that passes, as far as its way leads through that part.
 */
export function follow({ datum, path, flow }: Situation, at: NodeId | undefined): Followed {
  if (at === undefined) return { datum, path }
  const all = Object.keys(DATA) as DatumId[]
  const own = all.find(one => DATA[one][0] === at)
  if (own) return { datum: own, path: pathOf(own, flow) }
  const passes = [datum, ...all].find(one => pathOf(one, flow).nodes.has(at))
  return passes ? { datum: passes, path: through(pathOf(passes, flow), at) } : { datum, path }
}
