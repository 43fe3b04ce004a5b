/**
 * The map of the one-to-one model as data: what is on it, what each part gives and what it needs for that,
 * and what goes along each line. Parts and lines are those of Omar Rois, “CRM, el cliente digital”
 * (about 2015), slides on the 1to1 model and on relational channels; what needs what is ours, since the
 * slides draw boxes and no conditions.
 */

/** What can be switched off. A channel that listens and speaks has two places on the map and one switch. */
export const SWITCHES = [
  'pos',
  'web',
  'apps',
  'social',
  'call',
  'crm',
  'erp',
  'record',
  'warehouse',
  'lake',
  'marts',
  'scientist',
  'segmentation',
  'scoring',
  'targets',
  'manager',
  'email',
  'sms',
  'visit'
] as const

export type SwitchId = (typeof SWITCHES)[number]

export type NodeId = SwitchId | 'call-out' | 'social-out'

/** The life of a customer, in the order in which it is lived. */
export const ACTIONS = [
  'lead',
  'conversion',
  'loyalty',
  'upgrade',
  'cross-sell',
  'prevention',
  'retention'
] as const

export type ActionId = (typeof ACTIONS)[number]

/** What goes along a line. */
export type Kind =
  | 'order'
  | 'contact'
  | 'permission'
  | 'browsing'
  | 'post'
  | 'identity'
  | 'history'
  | 'signal'
  | 'segment'
  | 'affinity'
  | 'risk'
  | `${'upgrade' | 'cross-sell' | 'prevention'}-target`
  | `${ActionId}-message`

/** One kind that has to arrive, all of several, or any of several. */
export type Needs = Kind | { readonly all: readonly Needs[] } | { readonly any: readonly Needs[] }

/** What a part gives, and what must arrive for that; `brought` by the customer needs nothing. */
type Gives = Readonly<Partial<Record<Kind, Needs | 'brought'>>>

export interface MapNode {
  readonly id: NodeId
  readonly switch: SwitchId
  readonly gives: Gives
}

export interface MapEdge {
  readonly from: NodeId
  readonly to: NodeId
  readonly carries: readonly Kind[]
}

const node = (id: SwitchId, gives: Gives): MapNode => ({ id, switch: id, gives })

const all = (...needs: readonly Needs[]): Needs => ({ all: needs })
const any = (...needs: readonly Needs[]): Needs => ({ any: needs })

const MESSAGES = ACTIONS.map(action => `${action}-message` as const)

/** An outgoing channel hands on whatever it is given. */
const hands: Gives = Object.fromEntries(MESSAGES.map(message => [message, message]))

/** In the order in which data flow: whatever a part is given comes from one above it. */
export const NODES: readonly MapNode[] = [
  node('pos', { order: 'brought', permission: 'brought' }),
  node('web', { order: 'brought', permission: 'brought', contact: 'brought', browsing: 'brought' }),
  node('apps', { order: 'brought', permission: 'brought', browsing: 'brought' }),
  node('social', { post: 'brought', contact: 'brought' }),
  node('call', { contact: 'brought', permission: 'brought' }),
  node('crm', { contact: 'contact', permission: 'permission' }),
  node('erp', { order: 'order' }),
  // The record knows which orders, calls and addresses are of one person: past it, orders have a customer.
  node('record', {
    order: 'order',
    contact: 'contact',
    identity: any('order', 'contact', 'permission')
  }),
  node('warehouse', {
    history: 'order',
    contact: all('contact', 'identity'),
    identity: 'identity'
  }),
  node('lake', { browsing: 'browsing', post: 'post' }),
  // A visit or a post is a sign of a customer only when it is known whose it is.
  node('marts', {
    history: 'history',
    signal: any('contact', all('identity', any('browsing', 'post')))
  }),
  node('scientist', { history: 'history', signal: 'signal' }),
  node('segmentation', { segment: 'history' }),
  node('scoring', { affinity: 'history', risk: all('history', 'signal') }),
  node('targets', {
    'upgrade-target': 'segment',
    'cross-sell-target': 'affinity',
    'prevention-target': 'risk'
  }),
  node('manager', {
    'lead-message': 'permission',
    'conversion-message': 'permission',
    'loyalty-message': all('permission', 'history'),
    'upgrade-message': all('permission', 'upgrade-target'),
    'cross-sell-message': all('permission', 'cross-sell-target'),
    'prevention-message': all('permission', 'prevention-target'),
    'retention-message': all('permission', 'history', 'contact')
  }),
  { id: 'call-out', switch: 'call', gives: hands },
  node('email', hands),
  { id: 'social-out', switch: 'social', gives: hands },
  node('sms', hands),
  node('visit', hands)
]

/** The channels by which a message leaves. */
export const OUT = ['call-out', 'email', 'social-out', 'sms', 'visit'] as const

const edge = (from: NodeId, to: NodeId, ...carries: readonly Kind[]): MapEdge => ({
  from,
  to,
  carries
})

/** The lines between the parts, and the kinds of data that can flow along each. */
export const EDGES: readonly MapEdge[] = [
  edge('pos', 'crm', 'permission'),
  edge('pos', 'erp', 'order'),
  edge('web', 'crm', 'permission', 'contact'),
  edge('web', 'erp', 'order'),
  edge('web', 'lake', 'browsing'),
  edge('apps', 'crm', 'permission'),
  edge('apps', 'erp', 'order'),
  edge('apps', 'lake', 'browsing'),
  edge('social', 'crm', 'contact'),
  edge('social', 'lake', 'post'),
  edge('call', 'crm', 'contact', 'permission'),
  edge('crm', 'record', 'contact', 'permission'),
  edge('crm', 'manager', 'permission'),
  edge('erp', 'record', 'order'),
  edge('record', 'warehouse', 'order', 'contact', 'identity'),
  edge('warehouse', 'marts', 'history', 'contact', 'identity'),
  edge('warehouse', 'manager', 'history', 'contact'),
  edge('lake', 'marts', 'browsing', 'post'),
  edge('marts', 'scientist', 'history', 'signal'),
  edge('scientist', 'segmentation', 'history'),
  edge('scientist', 'scoring', 'history', 'signal'),
  edge('segmentation', 'targets', 'segment'),
  edge('scoring', 'targets', 'affinity', 'risk'),
  edge('targets', 'manager', 'upgrade-target', 'cross-sell-target', 'prevention-target'),
  ...OUT.map(out => edge('manager', out, ...MESSAGES))
]
