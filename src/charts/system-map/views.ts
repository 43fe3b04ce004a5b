import type { NodeId } from '../../analysis/system-map/model.ts'
import type { Localised } from '../../i18n/locale.ts'

/** Parts that stand together, under one heading. */
export interface Band {
  readonly id: string
  readonly name: Localised
  readonly nodes: readonly NodeId[]
}

/** One of the two ways to look at the map; what it does not show is drawn into its lines. */
export type ViewId = 'layers' | 'channels'

const CHANNELS: Band = {
  id: 'in',
  name: { en: 'Channels', es: 'Canales' },
  nodes: ['pos', 'web', 'apps', 'social', 'call']
}

/** Rois, CRM, el cliente digital, slides “El modelo 1to1” and “Canales relacionales”. */
export const VIEWS: Readonly<Record<ViewId, readonly Band[]>> = {
  layers: [
    CHANNELS,
    { id: 'data', name: { en: '1. Data', es: '1. Datos' }, nodes: ['crm', 'warehouse', 'marts'] },
    {
      id: 'analysis',
      name: { en: '2. Analysis', es: '2. Análisis' },
      nodes: ['segmentation', 'scoring', 'targets']
    },
    {
      id: 'action',
      name: { en: '3. Action', es: '3. Acción' },
      nodes: ['manager', 'call-out', 'email', 'social-out', 'sms', 'visit']
    }
  ],
  channels: [
    CHANNELS,
    { id: 'systems', name: { en: 'Systems', es: 'Sistemas' }, nodes: ['crm', 'erp'] },
    { id: 'record', name: { en: 'Record', es: 'Ficha' }, nodes: ['record'] },
    {
      id: 'stores',
      name: { en: 'Stores', es: 'Almacenes' },
      nodes: ['warehouse', 'lake', 'marts']
    },
    { id: 'people', name: { en: 'People', es: 'Personas' }, nodes: ['scientist', 'manager'] }
  ]
}

export const nodesOf = (view: ViewId): readonly NodeId[] =>
  VIEWS[view].flatMap(({ nodes }) => nodes)
