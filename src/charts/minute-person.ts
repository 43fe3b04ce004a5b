import { stableDomain } from './domain.ts'
import { type Look, previousDomain } from './look.ts'
import type { ShownScale } from './minute-shown.ts'
import { MINUTE_LABELS as LABELS, namesOf, PER, rateText } from './minute-text.ts'
import type { ChartSpec, Mark } from './spec.ts'

const MOST = 24

/** The figures whose source counts people, for each of them: the size that a person can picture. */
export function minutePerson({ figures, span }: ShownScale, look: Look): ChartSpec {
  const { locale } = look
  const en = locale === 'en'
  const counted = figures.filter(({ perPerson }) => perPerson !== null).slice(0, MOST)
  const names = namesOf(counted)
  const values = counted.map(({ perPerson }) => perPerson as number)
  const per = PER[span][locale]
  const most = counted[values.indexOf(Math.max(...values))]
  const title = most
    ? `${most.what} (${most.year}): ${rateText(most.perPerson as number, locale)} ${per} ${LABELS.each[locale]}`
    : en
      ? 'No source here says among how many people'
      : 'Ninguna fuente dice aquí entre cuántas personas'
  const domain = stableDomain([0, ...values.map(value => value * 1.25)], previousDomain(look, 'x'))
  return {
    id: 'minute-person',
    title,
    sentence: en
      ? `${counted.length} of ${figures.length} ${figures.length === 1 ? 'figure comes' : 'figures come'} with a count of people. An average: most people do less, a few do much more.`
      : `${counted.length} de ${figures.length} ${figures.length === 1 ? 'cifra trae' : 'cifras traen'} un recuento de personas. Es una media: la mayoría hace menos y unas pocas personas, mucho más.`,
    x: {
      type: 'linear',
      label: en ? `Of each person, ${per}` : `De cada persona, ${per}`,
      domain,
      format: { kind: 'number' }
    },
    y: { type: 'band', label: '', domain: names },
    marks: [
      {
        kind: 'bar',
        key: 'each',
        series: 1,
        bars: counted.map(({ perPerson }, at) => ({
          at: names[at] as string,
          from: 0,
          to: perPerson as number
        }))
      },
      ...counted.map(
        ({ perPerson }, at): Mark => ({
          kind: 'label',
          key: `each-${at}`,
          series: 0,
          text: rateText(perPerson as number, locale),
          x: perPerson as number,
          y: names[at] as string,
          side: 'right'
        })
      )
    ],
    table: {
      caption: en ? `Of each person, ${per}` : `De cada persona, ${per}`,
      columns: [
        { label: LABELS.figure[locale] },
        { label: LABELS.year[locale] },
        {
          label: en ? `Of each person, ${per}` : `De cada persona, ${per}`,
          style: { kind: 'number' }
        }
      ],
      rows: counted.map(({ what, year, perPerson }) => [what, String(year), perPerson])
    }
  }
}
