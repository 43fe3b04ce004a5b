import { POLICIES, type Policy } from '../analysis/one-to-one/policies.ts'
import type { Localised } from '../i18n/locale.ts'
import { withRoom } from './bar-room.ts'
import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import { type Say, sayer } from './say.ts'
import type { ChartSpec, Mark } from './spec.ts'

interface Words {
  readonly names: Readonly<Record<Policy['id'], string>>
  readonly title: (records: Policy, yours: Policy, say: Say) => string
  readonly same: (yours: Policy, say: Say) => string
  readonly one: (policy: Policy, say: Say) => string
  readonly way: string
  readonly highest: string
  readonly people: string
  readonly mean: string
  readonly good: string
  readonly from: string
  readonly caption: string
  readonly note: string
}

const TEXT: Localised<Words> = {
  en: {
    names: {
      records: 'Each record a customer',
      yours: 'Your rules',
      name: 'The same name',
      any: 'Anything in common'
    },
    title: (records, yours, say) =>
      `The best customer spent ${say.money(yours.highest)}; record by record one sees ${say.money(records.highest)}`,
    same: ({ highest }, say) => `The best customer spent ${say.money(highest)}, merged or not`,
    one: ({ people, mean, highest, good }, say) =>
      `${say.customers(people)}, ${say.money(mean)} each, the best ${say.money(highest)}, good ones ${say.count(good)}`,
    way: 'Who is who',
    highest: 'Spent by the best customer',
    people: 'Customers',
    mean: 'Spent per customer',
    good: 'Good customers',
    from: 'good from',
    caption: 'The same money, by who is taken for whom',
    note: 'The sum is the same in every row: what changes is over how many heads it is spread.'
  },
  es: {
    names: {
      records: 'Un cliente por registro',
      yours: 'Tus reglas',
      name: 'El mismo nombre',
      any: 'Cualquier coincidencia'
    },
    title: (records, yours, say) =>
      `Quien más gastó llegó a ${say.money(yours.highest)}; por registros solo se ven ${say.money(records.highest)}`,
    same: ({ highest }, say) => `Quien más gastó llegó a ${say.money(highest)}, juntes o no`,
    one: ({ people, mean, highest, good }, say) =>
      `${say.customers(people)}, a ${say.money(mean)} cada uno, el mejor ${say.money(highest)}, buenos ${say.count(good)}`,
    way: 'Quién es quién',
    highest: 'Gasto del mejor cliente',
    people: 'Clientes',
    mean: 'Gasto por cliente',
    good: 'Buenos clientes',
    from: 'bueno desde',
    caption: 'El mismo dinero, según a quién se tome por quién',
    note: 'La suma es la misma en todas las filas: lo que cambia es entre cuántos se reparte.'
  }
}

/** The best customer under each way of telling people apart, against where “good” begins. */
export function identityPolicies(
  found: readonly Policy[],
  { good }: { readonly good: number },
  look: Look
): ChartSpec {
  const words = TEXT[look.locale]
  const say = sayer(look)
  const money = { kind: 'money', currency: look.currency } as const
  const [records, yours] = found as readonly [Policy, Policy]
  const marks: Mark[] = [
    {
      ...{ kind: 'bar', key: 'highest', series: 1 },
      bars: found.map(({ id, highest }) => ({ at: words.names[id], from: 0, to: highest }))
    },
    { kind: 'rule', key: 'nought', series: 0, x: 0 },
    { kind: 'rule', key: 'good', series: 2, x: good },
    ...found.map(
      ({ id, highest }): Mark => ({
        ...{ kind: 'label', key: `label-${id}`, series: 1, side: highest < 0 ? 'left' : 'right' },
        ...{ text: say.money(highest), x: highest, y: words.names[id] }
      })
    )
  ]
  return {
    id: 'identity-policies',
    title:
      records.highest === yours.highest ? words.same(yours, say) : words.title(records, yours, say),
    sentence: `${found.map(one => `${words.names[one.id]}: ${words.one(one, say)}`).join('; ')}.`,
    x: {
      type: 'linear',
      label: words.highest,
      domain: stableDomain(
        withRoom([...found.map(({ highest }) => highest), good]),
        previousDomain(look, 'x')
      ),
      format: money
    },
    y: { type: 'band', label: '', domain: POLICIES.map(id => words.names[id]) },
    marks,
    key: [{ swatch: { kind: 'line', series: 2 }, text: `${words.from} ${say.money(good)}` }],
    notes: [words.note],
    table: {
      caption: words.caption,
      columns: [
        { label: words.way },
        { label: words.people, style: { kind: 'integer' } },
        { label: words.mean, style: money },
        { label: words.highest, style: money },
        { label: words.good, style: { kind: 'integer' } }
      ],
      rows: found.map(one => [
        ...[words.names[one.id], one.people, one.mean + 0, one.highest + 0, one.good]
      ])
    }
  }
}
