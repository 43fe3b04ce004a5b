import { explain } from '../../formula/explain.ts'
import { unitName } from '../../formula/unit.ts'
import { formatNumber } from '../../i18n/format.ts'
import type { SlotProblem } from '../fill.ts'
import type { CandidateRef } from '../prove.ts'
import type { ReferenceKind, YamlCause } from './trouble.ts'
import type { TroubleSentences } from './troubles.ts'

const YAML: Readonly<Record<YamlCause, string>> = {
  tab: 'Esta línea está sangrada con un tabulador. Usa espacios, dos por nivel.',
  twice: 'Esta clave aparece aquí dos veces. Deja una sola.',
  'indent-or-colon':
    'La estructura se rompe aquí: el sangrado no coincide con el de las líneas vecinas, o un texto contiene dos puntos seguidos de un espacio. Alinea la línea con las demás o pon el texto entre comillas.',
  unclosed:
    'Por aquí quedan sin cerrar unas comillas, un corchete o una llave, o hay algo detrás de su cierre.',
  cut: 'El texto acaba antes de la #: lo que sigue a un espacio y una # es un comentario. Pon el texto entre comillas.',
  other: 'Esto no es YAML válido.'
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  object: 'un grupo de claves',
  record: 'un grupo de claves',
  array: 'una lista'
}

const REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  convention: 'Ninguna convención',
  unknown: 'Ninguna incógnita',
  candidate: 'Ninguna respuesta aceptada o errónea de esta incógnita',
  verdict: 'Ningún veredicto',
  lesson: 'Ninguna lección',
  question: 'Ninguna pregunta',
  item: 'Ningún elemento',
  column: 'Ninguna columna',
  cell: 'Ninguna casilla (fila, punto, columna pedida)',
  widget: 'Ningún widget que un ejercicio sepa leer',
  input: 'Ninguna entrada de este widget'
}

const round = (value: number): string => formatNumber(value, 'es', { kind: 'number' })

const meant = (word: string | undefined): string => (word ? ` ¿Querías decir «${word}»?` : '')

const typeOf = (names: string): string => {
  const words = names.split('/').map(name => TYPES[name] ?? name)
  return [...new Set(words)].join(' o ')
}

const shown = (found: string): string =>
  found === 'null' ? 'no hay nada' : `hay ${TYPES[found] ?? `«${found}»`}`

const TIERS = { accepted: 'la aceptada', wrong: 'la errónea' } as const

const label = ({ tier, id, value }: CandidateRef): string =>
  `${tier === 'right' ? 'la respuesta correcta' : `${TIERS[tier]} «${id}»`} (${round(value)})`

function slot(problem: SlotProblem): string {
  if (problem.kind === 'brace') {
    return 'Hay una llave sin su pareja. Los valores se escriben con {nombre}.'
  }
  if (problem.kind === 'style') {
    return `«${problem.style}», en {${problem.slot}}, no es una forma de escribir un número. Usa money, percent, number o integer y, detrás, los decimales: {cac | money 2}.`
  }
  return `En {${problem.slot}}: ${explain(problem.problem, 'es')}`
}

export const ES: TroubleSentences = {
  yaml: p => (p.cause === 'other' ? `${YAML.other} ${p.detail}` : YAML[p.cause]),
  'missing-key': p => `Aquí falta la clave «${p.key}».`,
  'missing-language': p =>
    `Falta el texto en ${p.language === 'es' ? 'español' : 'inglés'} (${p.language}). Todos los textos van en los dos idiomas.`,
  'unknown-key': p => `La clave «${p.key}» no significa nada aquí.${meant(p.meant)}`,
  'wrong-type': p => {
    const quotes = p.expected.startsWith('string') && /^[\d.-]+$/.test(p.found)
    const hint = quotes ? ` Ponlo entre comillas: '${p.found}'.` : ''
    return `Se esperaba ${typeOf(p.expected)} y ${shown(p.found)}.${hint}`
  },
  'not-an-option': p =>
    `«${p.found}» no es ninguno de los valores posibles: ${p.options.join(', ')}.${meant(p.meant)}`,
  'bad-id': p =>
    p.dashes
      ? `«${p.found}» no vale como identificador. Lleva minúsculas, cifras y guiones sueltos, y empieza por letra: net-adds.`
      : `«${p.found}» no vale como nombre. Lleva minúsculas, cifras y guiones bajos, y empieza por letra: base_closing.`,
  'bad-tolerance': p =>
    `«${p.found}» no es una tolerancia. Escribe un número en la unidad de la respuesta (0.5) o una proporción entre comillas ('0.1 %').`,
  empty: () => 'Aquí no hay nada escrito.',
  'out-of-range': p =>
    p.least === undefined
      ? `Como mucho, ${p.most}.`
      : `El número es demasiado pequeño: como mínimo, ${p.least}.`,
  formula: p => explain(p.problem, 'es') + meant(p.meant),
  'bad-unit': p =>
    `«${p.found}» no es una unidad. Escribe money, customer, month o 1, unidas con * y /, como en money/customer/month.${meant(p.meant)}`,
  'unit-differs': p =>
    `La fórmula da «${unitName(p.found, 'es')}» y la unidad declarada es «${unitName(p.declared, 'es')}».`,
  'name-taken': p =>
    p.by === 'language'
      ? `«${p.name}» es una palabra del lenguaje de fórmulas. Elige otro nombre.`
      : `«${p.name}» ya es el nombre de ${{ given: 'un dato', derived: 'un valor derivado', unknown: 'una incógnita', column: 'una columna' }[p.by]}.`,
  'unknown-reference': p => `${REFERENCES[p.to]} se llama «${p.found}».${meant(p.meant)}`,
  'not-used': p => `Esta incógnita no usa «${p.name}»: no hay nada que arrastrar desde ahí.`,
  slot: p => slot(p.problem) + meant(p.meant),
  'bad-range': () =>
    'El intervalo está al revés o el valor de la práctica queda fuera: from ≤ value ≤ to.',
  'not-in-lesson': p =>
    `La lección «${p.lesson}» no lo incluye en ${p.language === 'es' ? 'español' : 'inglés'}. Pon <Exercise id="${p.id}"/> en content/lessons/${p.language}/${p.lesson}.mdx.`,
  'no-objective': p =>
    `La lección «${p.lesson}» tiene ${p.of} objetivos y ninguno con el número ${p.number}.`,
  'objective-twice': p => `El objetivo ${p.number} aparece dos veces.`,
  'right-count': p =>
    p.several
      ? 'Ninguna opción lleva right: true. Márcalo en todas las que sean correctas.'
      : `${p.found === 0 ? 'Ninguna opción lleva' : `${p.found} opciones llevan`} right: true. Márcalo en una sola o escribe several: true.`,
  'too-few': p => `Aquí falta algo: tiene que haber al menos ${p.least} entradas.`,
  'same-text': p => `Son las mismas palabras que las de «${p.other}»: nadie podría distinguirlas.`,
  'answer-too-long': p =>
    `Una respuesta tendría hasta ${p.length} caracteres, y se pueden guardar ${p.most}. Usa identificadores más cortos o menos entradas.`,
  'order-lacks': p =>
    `En el orden correcto falta ${p.items.map(item => `«${item}»`).join(', ')}. Cada elemento aparece en él una vez.`,
  'order-twice': p => `«${p.item}» aparece dos veces en el orden correcto.`,
  'any-order': () =>
    'Todos los elementos están en un mismo grupo, así que cualquier orden valdría. Sepáralos en dos grupos como mínimo.',
  'slip-is-right': p =>
    `Poner «${p.later}» antes que «${p.earlier}» no es un desliz: el orden correcto lo pide o lo deja abierto.`,
  'missing-cell': p => `A esta fila le falta el valor de la columna «${p.column}».`,
  'bad-steps': () =>
    'O by es menor que un paso (step), y entonces nada varía, o una casilla de la práctica queda por debajo de least.',
  'too-many-cells': p => `Hay ${p.found} casillas que rellenar; como mucho pueden ser ${p.most}.`,
  'never-apart': p =>
    `«${p.second}» da lo mismo que ${p.first === 'right' ? 'la respuesta correcta' : `«${p.first}»`} en todas las filas, así que no se podría reconocer. Cambia alguna fila para que difieran o quita esa respuesta.`,
  'start-reaches': p =>
    `El punto de partida ya cumple el objetivo «${p.goal}»: no queda nada por hacer.`,
  'nothing-to-change': () => 'Este widget no tiene ningún número que se pueda cambiar.',
  'where-fails': p => `Los números de la práctica no cumplen la condición «${p.condition}».`,
  'no-value': p => `Con los números de la práctica: ${explain(p.problem, 'es')}`,
  'few-digits': p =>
    `Con ${p.digits} ${p.digits === 1 ? 'decimal' : 'decimales'} queda demasiado poco de la respuesta correcta, ${round(p.value)}. Pide más cifras.`,
  collision: p =>
    `Dos respuestas chocan: entre ${label(p.first)} y ${label(p.second)} hay menos que la tolerancia. Cambia los datos, reduce la tolerancia o declara la coincidencia en collides-with, con su motivo.`,
  'needless-coincidence': p =>
    `Nunca coincide con «${p.other}», ni con los números de la práctica ni en ninguna variante. Quita la nota.`,
  'few-variants': p =>
    `Solo se han podido repartir ${p.dealt} de ${p.wanted} variantes: nada varía, o las condiciones y los choques dejan demasiado poco. Amplía vary o relaja where.`,
  untested: p => `Ninguna prueba espera «${p.expect}». Añade una en tests.`,
  'test-fails': p =>
    `Para la respuesta «${p.typed}»${p.page === undefined ? '' : ` en la página en ${p.page === 'en' ? 'inglés' : 'español'}`} se esperaba «${p.expected}» y sale «${p.got}».`
}
