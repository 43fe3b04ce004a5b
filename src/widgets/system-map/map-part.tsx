import { conditionOf } from '../../analysis/system-map/flow.ts'
import type { NodeId } from '../../analysis/system-map/model.ts'
import type { Situation } from '../../analysis/system-map/situation.ts'
import { labelOf } from '../../charts/system-map/names.ts'
import type { ViewId } from '../../charts/system-map/views.ts'
import type { Locale } from '../../i18n/locale.ts'
import { setOption } from '../../workbook/actions.ts'
import type { Store } from '../../workbook/store.ts'
import { fieldId } from '../fields/field.ts'
import { fullName, nodeOf } from './describe.ts'
import { setTo, switchId } from './switches.ts'

interface Props {
  readonly id: NodeId
  readonly view: ViewId
  readonly situation: Situation
  readonly onWay: boolean
  readonly locale: Locale
  readonly store: Store
  /** Places in both drawings, when the site is built. */
  readonly style: string | undefined
  readonly onPoint: (at: NodeId | undefined) => void
}

/** A part of the map: a checkbox that looks like a box on it. */
export function MapPart({ id, view, situation, onWay, locale, store, style, onPoint }: Props) {
  const node = nodeOf(id)
  const condition = conditionOf(node, situation.flow)
  return (
    <li
      class="map-part"
      style={style}
      data-node={id}
      data-condition={condition}
      data-way={onWay ? '' : undefined}
      onPointerEnter={event => event.pointerType === 'mouse' && onPoint(id)}
      onPointerLeave={event => event.pointerType === 'mouse' && onPoint(undefined)}
    >
      <label>
        <input
          type="checkbox"
          name={fieldId(view, id)}
          checked={condition !== 'off'}
          aria-label={fullName(id, locale)}
          aria-describedby={`${view}-about-${id}`}
          onChange={({ currentTarget: { checked } }) =>
            setOption(store, switchId(node.switch), setTo(checked))
          }
          onFocus={() => onPoint(id)}
          onBlur={() => onPoint(undefined)}
        />
        <span>{labelOf(id)[locale]}</span>
      </label>
    </li>
  )
}
