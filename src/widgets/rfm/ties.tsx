import { MEASURES, type RfmParams, type RfmResult } from '../../analysis/rfm/model.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locale.ts'
import { Result } from '../parts/result.tsx'
import { words } from './words.ts'

interface Props {
  readonly result: RfmResult
  readonly params: RfmParams
  readonly locale: Locale
}

/** How much hangs on the tie rule: customers that another rule would score differently. */
export function Ties({ result, params, locale }: Props) {
  const whole = (value: number) => formatNumber(value, locale, { kind: 'integer' })
  const en = locale === 'en'
  return (
    <section aria-labelledby="rfm-ties">
      <h4 id="rfm-ties">{words.ties[locale]}</h4>
      <ul>
        {MEASURES.map(measure => {
          const { split, otherRule } = result.ties[measure]
          return (
            <li key={measure}>
              {words[measure][locale]}:{' '}
              <Result metric={`rfm-ties-${measure}`} value={otherRule}>
                {whole(otherRule)}
              </Result>{' '}
              {en
                ? `${otherRule === 1 ? 'customer' : 'customers'} would get another score under another tie rule.`
                : `${otherRule === 1 ? 'cliente tendría' : 'clientes tendrían'} otra nota con otra regla de empate.`}
              {split > 0 &&
                (en
                  ? ` ${whole(split)} ${split === 1 ? 'has' : 'have'} the same value as somebody with another score: only the order of the file tells them apart.`
                  : ` ${whole(split)} ${split === 1 ? 'tiene' : 'tienen'} el mismo valor que alguien con otra nota: solo los distingue el orden del archivo.`)}
            </li>
          )
        })}
      </ul>
      {params.ties === 'appearance' && (
        <p class="widget-note">
          {en
            ? 'Splitting equals as they come is what NTILE in SQL does. Sort the file differently and the scores change, though nobody has bought anything.'
            : 'Repartir los iguales según llegan es lo que hace NTILE en SQL. Ordena el archivo de otra manera y las notas cambian, aunque nadie haya comprado nada.'}
        </p>
      )}
    </section>
  )
}
