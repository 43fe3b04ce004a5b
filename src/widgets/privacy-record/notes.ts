import { sayer } from '../../charts/say.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import type { Processing } from './result.ts'

/** What has to be said with the clock. */
export function notesOf({ clock }: Processing, page: MoneyPage): string[] {
  const en = page.locale === 'en'
  const say = sayer(page)
  const { strays } = clock
  const one = strays === 1
  return [
    en ? `Judged as of ${say.day(clock.day)}.` : `Situación a ${say.day(clock.day)}.`,
    ...(strays > 0
      ? [
          en
            ? `${say.count(strays)} ${one ? 'batch belongs' : 'batches belong'} to an activity that is not in the record: data that nobody has written down have no purpose, and no period.`
            : `${say.count(strays)} ${one ? 'lote es' : 'lotes son'} de una actividad que no está en el registro: los datos que nadie ha anotado no tienen finalidad ni plazo.`
        ]
      : [])
  ]
}
