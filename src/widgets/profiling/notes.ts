import type { SegmentDesk } from '../../analysis/segments/desk.ts'
import type { People } from '../../analysis/segments/people.ts'
import { LEAST_PEOPLE } from '../../analysis/segments/profile.ts'
import { testsOf } from '../../analysis/segments/rule.ts'
import { sayer } from '../../charts/say.ts'
import { ruleText, valueName } from '../../charts/segment-words.ts'
import { formatList } from '../../i18n/format.ts'
import type { MoneyPage } from '../parts/use-workbook.ts'
import { sensitiveNotes } from '../people/sensitive-notes.ts'

/** What has to be said with a segment. */
export function notesOf(desk: SegmentDesk, people: People, page: MoneyPage): string[] {
  const { locale } = page
  const en = locale === 'en'
  const say = sayer(page)
  const { members, undecided, rest } = desk
  const missing = unknownValues(desk, people)
    .slice(0, 5)
    .map(value => valueName(value, locale))
  return [
    `${en ? 'The rule in words' : 'La regla en palabras'}: ${ruleText(desk.rule, page)}.`,
    ...sensitiveNotes(desk.sensitive, locale),
    ...(missing.length > 0
      ? [
          en
            ? `Nobody in the table has: ${formatList(missing, locale)}. The examples are written for the made-up people; with a table of your own, choose values that it has.`
            : `Nadie en la tabla tiene: ${formatList(missing, locale)}. Los ejemplos están pensados para las personas inventadas; con tu propia tabla, elige valores que existan en ella.`
        ]
      : []),
    ...(undecided > 0
      ? [
          en
            ? `Of ${say.count(undecided)} ${undecided === 1 ? 'person' : 'people'} it cannot be told: what the rule asks is not stated of them, and an empty cell is neither a yes nor a no. They count on neither side.`
            : `De ${say.count(undecided)} ${undecided === 1 ? 'persona no se puede saber: no consta' : 'personas no se puede saber: no consta'} lo que pregunta la regla, y una celda vacía no es ni un sí ni un no. No cuentan en ningún lado.`
        ]
      : []),
    smallNote(desk, say.count(members), say.count(rest), en),
    ...(people.repeated > 0
      ? [
          en
            ? `${say.count(people.repeated)} ${people.repeated === 1 ? 'row repeats' : 'rows repeat'} an id; each row counts as a person.`
            : `${say.count(people.repeated)} ${people.repeated === 1 ? 'fila repite' : 'filas repiten'} un id; cada fila cuenta como una persona.`
        ]
      : [])
  ]
}

function smallNote({ profile }: SegmentDesk, members: string, rest: string, en: boolean): string {
  if (!profile)
    return en
      ? `The segment has ${members} people, the rest ${rest}. Below ${LEAST_PEOPLE} on either side no profile is drawn: nothing can be told of so few, and single people could be recognised.`
      : `El segmento tiene ${members} personas y el resto, ${rest}. Por debajo de ${LEAST_PEOPLE} a un lado no se dibuja ningún perfil: de tan pocas no se puede decir nada, y se podría reconocer a personas sueltas.`
  const byRule = profile.byRule.length
  return en
    ? `The base is the rest: the ${rest} people who are not in the segment. ${byRule > 0 ? `The ${byRule} traits of fields that the rule asks about differ because the rule makes them; they are in the table and not tested. ` : ''}${profile.tooFew > 0 ? `${profile.tooFew} traits are stated of fewer than ${LEAST_PEOPLE} people on a side and were left out. ` : ''}Intervals say how sure a difference is if these people are a sample of yours; they say nothing of why.`
    : `La base es el resto: las ${rest} personas que no están en el segmento. ${byRule > 0 ? `Los ${byRule} rasgos de los campos por los que pregunta la regla difieren porque ella misma los crea; están en la tabla y no se prueban. ` : ''}${profile.tooFew > 0 ? `Se han dejado fuera ${profile.tooFew} rasgos: en alguno de los lados hay menos de ${LEAST_PEOPLE} personas con ese dato. ` : ''}Los intervalos dicen cuánta seguridad hay en una diferencia si estas personas son una muestra de las tuyas; no dicen por qué.`
}

/** Values that the rule asks for and the table does not have. */
function unknownValues({ rule }: SegmentDesk, people: People): string[] {
  const fields = { ...people.categories, ...people.lists }
  const values = testsOf(rule).flatMap(test =>
    test.kind === 'value' && !fields[test.field].keys.includes(test.value) ? test.value : []
  )
  return [...new Set(values)]
}
