import type { Locale } from '../../i18n/locale.ts'

/** What the grader says in its own words, beside the texts of the exercise. */
export interface Phrases {
  readonly read: (number: string) => string
  readonly right: string
  readonly rightBy: (convention: string) => string
  readonly rightLooks: (convention: string) => string
  readonly acceptedBy: (convention: string) => string
  readonly acceptedLooks: (convention: string) => string
  readonly cut: (exact: string, rounded: string) => string
  readonly rounded: (values: string) => string
  readonly roundedExact: (value: string) => string
  readonly roundedEarly: (values: string) => string
  readonly keepDigits: string
  readonly given: (number: string, name: string) => string
  readonly looks: string
  readonly solutionSays: (value: string, convention: string | undefined) => string
  readonly carried: (names: string) => string
  readonly carriedWrong: (names: string) => string
  readonly carriedRounded: (names: string, value: string) => string
  readonly mixed: (conventions: string) => string
  readonly notYet: string
  readonly needsDigits: (number: string, decimals: number) => string
  readonly askNotation: (text: string) => string
  /** On the button of one reading: `text` has no separator of thousands. */
  readonly readingAs: (text: string, decimals: number) => string
  readonly close: string
  readonly sign: string
  /** After `tooLarge` or `tooSmall`. */
  readonly signToo: string
  readonly tooLarge: (times: string) => string
  readonly tooSmall: (times: string) => string
  readonly guess: (words: string) => string
  readonly unexplained: string
  readonly blank: string
  /** Where a unit would stand. */
  readonly percent: string
  readonly points: string
  readonly times: string
  /** A percent sign where points were asked for. */
  readonly pointsAsked: string
  readonly percentNotAsked: (unit: string) => string
  readonly currencyNotAsked: (unit: string) => string
  readonly unitNotAsked: (unit: string) => string
}

const EN: Phrases = {
  read: number => `Read as ${number}.`,
  right: 'Right.',
  rightBy: convention => `Right, ${convention}.`,
  rightLooks: convention => `Right; it looks like the result ${convention}.`,
  acceptedLooks: convention => `Also right: it looks like the answer ${convention}.`,
  cut: (exact, rounded) =>
    `Was it ${exact}, cut off rather than rounded? Rounded, it is ${rounded}.`,
  rounded: values => `Right, with a rounding on the way: it is the result with ${values}.`,
  roundedExact: value => `Keeping all the digits until the end, it would be ${value}.`,
  roundedEarly: values =>
    `It looks as if you rounded on the way: your number is the result with ${values}.`,
  keepDigits:
    'The method is right, but rounding that much moves the result. Keep all the digits until the end.',
  given: (number, name) =>
    `${number} is one of the numbers given (${name}): the calculation starts from it, and the result is another.`,
  looks: 'It looks like this, though a number this round could be something else:',
  acceptedBy: convention => `Also right: this is the answer ${convention}.`,
  solutionSays: (value, convention) =>
    `The worked solution${convention ? `, ${convention},` : ''} gets ${value}.`,
  carried: names => `Credited: it follows from what you answered for ${names}.`,
  carriedWrong: names =>
    `The answer for ${names} is still to be mended; then this one changes too.`,
  carriedRounded: (names, value) => `With all the digits of ${names} it would be ${value}.`,
  mixed: conventions =>
    `Mind that your steps mix conventions: ${conventions}. Choose one and keep it all the way through.`,
  notYet: 'Not yet.',
  needsDigits: (number, decimals) =>
    `${number} is too round to tell one result from another. Write at least ${decimals === 1 ? 'one decimal' : `${decimals} decimals`}.`,
  readingAs: (text, decimals) =>
    decimals === 0 ? `${text} (a whole number)` : `${text} (with decimals)`,
  askNotation: text => `“${text}” can be read in two ways. Which number did you mean?`,
  close:
    'Very close, but more than a rounding away. If you rounded on the way, keep all the digits until the end.',
  sign: 'The number is right, but not its sign.',
  signToo: 'The sign is not right either.',
  tooLarge: times => `The digits are right, but the number is ${times} times too large.`,
  tooSmall: times => `The digits are right, but the number is ${times} times too small.`,
  guess: words => `A guess: your number equals “${words}”. Is that what you did?`,
  unexplained: 'None of the usual ways leads to this number. The hints go one step at a time.',
  blank: 'Write a number.',
  percent: 'per cent',
  points: 'percentage points',
  times: 'times (2 for twice as much)',
  pointsAsked:
    'Points were asked for, and points is what your % is taken for. What lies between two percentages is percentage points; with a % it would be read as a share of the percentage it starts from.',
  percentNotAsked: unit => `There is no percentage here: the answer is in ${unit}.`,
  currencyNotAsked: unit => `There is no money in this answer: it is in ${unit}.`,
  unitNotAsked: unit => `That is another unit: the answer is in ${unit}.`
}

const ES: Phrases = {
  read: number => `Leído como ${number}.`,
  right: 'Correcto.',
  rightBy: convention => `Correcto, ${convention}.`,
  rightLooks: convention => `Correcto; parece el resultado ${convention}.`,
  acceptedLooks: convention => `También es correcto: parece el resultado ${convention}.`,
  cut: (exact, rounded) => `¿Era ${exact}, cortado en vez de redondeado? Redondeado es ${rounded}.`,
  rounded: values => `Correcto, con un redondeo por el camino: es lo que sale con ${values}.`,
  roundedExact: value => `Con todas las cifras hasta el final saldría ${value}.`,
  roundedEarly: values =>
    `Parece que redondeaste por el camino: tu número es lo que sale con ${values}.`,
  keepDigits:
    'El método es correcto, pero redondear tanto cambia el resultado. Conserva todas las cifras hasta el final.',
  given: (number, name) =>
    `${number} es uno de los datos (${name}): de ahí parte el cálculo, y el resultado es otro.`,
  looks: 'Parece que es esto, aunque un número tan redondo podría ser otra cosa:',
  acceptedBy: convention => `También es correcto: es el resultado ${convention}.`,
  solutionSays: (value, convention) =>
    `La solución${convention ? `, ${convention},` : ''} llega a ${value}.`,
  carried: names => `Cuenta como acierto: se sigue de lo que respondiste en ${names}.`,
  carriedWrong: names =>
    `Queda por corregir la respuesta de ${names}; cuando lo hagas, esta también cambiará.`,
  carriedRounded: (names, value) => `Con todas las cifras de ${names} saldría ${value}.`,
  mixed: conventions =>
    `Ojo: tus pasos mezclan convenciones: ${conventions}. Elige una y mantenla de principio a fin.`,
  notYet: 'Todavía no.',
  needsDigits: (number, decimals) =>
    `Con ${number} no se distingue un resultado de otro. Escribe al menos ${decimals === 1 ? 'un decimal' : `${decimals} decimales`}.`,
  readingAs: (text, decimals) =>
    decimals === 0 ? `${text} (un número entero)` : `${text} (con decimales)`,
  askNotation: text => `«${text}» puede leerse de dos maneras. ¿Qué número querías escribir?`,
  close:
    'Muy cerca, pero a más de un redondeo. Si redondeaste por el camino, conserva todas las cifras hasta el final.',
  sign: 'El número es correcto, pero el signo no.',
  signToo: 'El signo tampoco es correcto.',
  tooLarge: times => `Las cifras están bien, pero el número es ${times} veces mayor de lo debido.`,
  tooSmall: times => `Las cifras están bien, pero el número es ${times} veces menor de lo debido.`,
  guess: words => `Una conjetura: tu número coincide con «${words}». ¿Es lo que hiciste?`,
  unexplained: 'Ninguno de los caminos habituales lleva a este número. Las pistas van paso a paso.',
  blank: 'Escribe un número.',
  percent: 'tanto por ciento',
  points: 'puntos porcentuales',
  times: 'veces (2 si es el doble)',
  pointsAsked:
    'Se piden puntos, y como puntos se toma tu %. Lo que va de un porcentaje a otro son puntos porcentuales; con un % se entendería como una parte del porcentaje de partida.',
  percentNotAsked: unit => `Aquí no va un porcentaje: la respuesta se mide en ${unit}.`,
  currencyNotAsked: unit => `Esta respuesta no es dinero: se mide en ${unit}.`,
  unitNotAsked: unit => `Esa es otra unidad: la respuesta se mide en ${unit}.`
}

export const PHRASES: Readonly<Record<Locale, Phrases>> = { en: EN, es: ES }
