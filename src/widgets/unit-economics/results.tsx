import { GROUPS, type GroupId } from '../../metrics/catalogue.ts'
import type { SheetView } from '../parts/reader-sheet.ts'
import { Row } from './row.tsx'
import { words } from './words.ts'

/** Every metric of the catalogue: its formula, the same with the reader's numbers, the result. */
export function Results({ sheet, page }: SheetView) {
  const { locale } = page.peek()
  return (
    <section aria-labelledby="ue-results">
      <h4 id="ue-results">{words.results[locale]}</h4>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">{words.metric[locale]}</th>
            <th scope="col">{words.formula[locale]}</th>
            <th scope="col">{words.value[locale]}</th>
          </tr>
        </thead>
        {(Object.keys(GROUPS) as GroupId[]).map(group => (
          <tbody key={group}>
            <tr class="sheet-group">
              <th colSpan={3} scope="colgroup">
                {words.groups[group][locale]}
              </th>
            </tr>
            {GROUPS[group].map(({ id }) => (
              <Row key={id} id={id} sheet={sheet} page={page} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}
