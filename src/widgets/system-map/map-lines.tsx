import { edgeKey } from '../../analysis/system-map/datum.ts'
import { isOnPath, type ViewEdge } from '../../analysis/system-map/view.ts'
import type { Placed } from '../../charts/system-map/layout.ts'

interface Props {
  readonly size: 'wide' | 'narrow'
  readonly edges: readonly ViewEdge[]
  readonly way: ReadonlySet<string>
  /** The customer's answer comes back in. */
  readonly answered: boolean
  /** For readers who do not see the lines. */
  readonly label: string
  /** Only when the site is built: afterwards the page has them, and nobody moves them. */
  readonly placed: Placed | undefined
}

/** The lines of the map in one of its two drawings; stretched to the width of the page. */
export function MapLines({ size, edges, way, answered, label, placed }: Props) {
  return (
    <div class={`drawing drawing-${size} map-lines`}>
      <svg
        role="img"
        aria-label={label}
        viewBox={placed && `0 0 ${placed.width} ${placed.height}`}
        preserveAspectRatio="none"
      >
        {edges.map(edge => {
          const key = edgeKey(edge.from, edge.to)
          return (
            <path
              key={key}
              d={placed?.lines.get(key)}
              data-edge={key}
              data-flows={edge.flows.length > 0 ? '' : undefined}
              data-way={isOnPath(edge, way) ? '' : undefined}
            />
          )
        })}
        <path class="map-back" d={placed?.back} data-flows={answered ? '' : undefined} />
      </svg>
    </div>
  )
}
