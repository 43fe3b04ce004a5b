import { useMemo, useRef, useState } from 'preact/hooks'
import type { Shape } from '../../analysis/network/shape.ts'
import type { Reach } from '../../analysis/network/spread.ts'
import { setOption } from '../../workbook/actions.ts'
import type { PartProps } from '../declared/declaration.ts'
import { ChartTable } from '../parts/chart-table.tsx'
import { Facts } from '../parts/facts.tsx'
import type { COLUMNS } from './columns.ts'
import type { FIELDS } from './fields.ts'
import { groupFacts, reachFacts } from './group-facts.ts'
import { groupsTable } from './groups-table.ts'
import { Kept } from './kept.tsx'
import { ownStarters, startsId } from './own.ts'
import { partWords as words } from './part-words.ts'
import { People } from './people.tsx'
import { Ranking } from './ranking.tsx'
import { ReachChart } from './reach-chart.tsx'
import { remember } from './said.ts'
import { SpreadControls } from './spread-controls.tsx'
import { startersByLot } from './starters-by-lot.ts'
import { useNetwork } from './use-network.ts'
import { useSpread } from './use-spread.ts'
import { useTouched } from './use-touched.ts'
import { View } from './view.tsx'

type Props = PartProps<typeof FIELDS, typeof COLUMNS, Shape>

/** Picture, groups, rankings, the test by a message, and everybody as a list. */
export function After({ result: shape, values, page, state, store, form }: Props) {
  const { locale } = page
  const place = useRef<HTMLElement>(null)
  const touched = useTouched(place)
  const own = ownStarters(shape.network, state)
  const { resolution, k, p, runs, seed, measure, way } = values
  const {
    known,
    placed,
    state: working
  } = useNetwork(shape, { resolution, k, p, runs, seed, own }, touched || differs(state))
  const reach = known?.answer.reaches.find(one => one.way === way)
  const starters = useMemo(() => {
    if (!known) return []
    const { network } = known.shape
    return way === 'random'
      ? startersByLot(network.names.length, known.question.k, known.question.seed)
      : (reach?.seeds ?? [])
  }, [known, way, reach])
  const watched = useSpread(known, starters)
  const live = known !== undefined && place.current !== null
  const [chosen, choose] = useState<{ readonly shape: Shape; readonly person: number }>()
  const person = chosen && chosen.shape === known?.shape ? chosen.person : undefined
  const starts = (one: number, yes: boolean) => {
    if (!known) return
    setOption(store, startsId(known.shape.network, one), yes ? 'yes' : null)
  }
  const show = (one: number | undefined) =>
    choose(one === undefined || !known ? undefined : { shape: known.shape, person: one })
  const facts = known && {
    groups: groupFacts(known.answer.communities, locale),
    reach: reachFacts(reach, known.answer.reaches.at(-1) as Reach, locale)
  }
  if (known && facts) remember(known.shape, [...facts.groups, ...facts.reach])
  const groups = useMemo(
    () => known && groupsTable(known.shape, known.answer.communities, locale),
    [known?.answer.communities, locale]
  )
  return (
    <section
      ref={place}
      class="network"
      data-live={live ? '' : undefined}
      aria-busy={working === 'busy'}
    >
      {form(['resolution', 'measure', 'weights'])}
      <p class="widget-note net-state" role="status">
        {working === 'failed' ? words.failed[locale] : working === 'busy' && words.busy[locale]}
      </p>
      <Kept>
        {known && facts && groups && (
          <>
            <View
              known={known}
              placed={placed}
              measure={measure}
              starters={starters}
              own={own}
              watched={watched}
              person={person}
              onChoose={show}
              onStarts={starts}
              locale={locale}
            />
            <Facts page={page} facts={facts.groups} />
            <details class="widget-more">
              <summary>{words.groupsTable[locale]}</summary>
              <ChartTable table={groups} locale={locale} />
            </details>
            <h4>{words.ranking[locale]}</h4>
            <Ranking network={known.shape.network} measured={known.answer} locale={locale} />
          </>
        )}
      </Kept>
      <h4>{words.test[locale]}</h4>
      <p>{words.testHelp[locale]}</p>
      {form(['way', 'k', 'p'])}
      <details class="widget-more">
        <summary>{words.moreSettings[locale]}</summary>
        {form(['runs', 'seed'])}
      </details>
      <Kept>
        {known && facts && (
          <>
            {way === 'own' && own.length === 0 && (
              <p class="widget-note ask">{words.nobody[locale]}</p>
            )}
            <Facts page={page} facts={facts.reach} />
            <SpreadControls
              watched={watched}
              people={known.shape.network.names.length}
              locale={locale}
            />
            <ReachChart reaches={known.answer.reaches} page={page} />
            <details class="widget-more net-list">
              <summary>{words.people[locale]}</summary>
              <People
                known={known}
                measure={measure}
                own={new Set(own)}
                onStarts={starts}
                onShow={show}
                locale={locale}
              />
            </details>
          </>
        )}
      </Kept>
    </section>
  )
}

/** Whether the reader has left anything of this widget: then the page is not what it was built as. */
const differs = ({ fields, options, tables }: Props['state']): boolean =>
  [fields, options, tables].some(slice =>
    Object.keys(slice).some(id => id.startsWith('social-graph'))
  )
