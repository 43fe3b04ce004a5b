import type { Localised } from '../../i18n/locale.ts'

export const words = {
  title: { en: 'A segment builder', es: 'Un constructor de segmentos' },
  intro: {
    en: 'A segment is a rule. Put one together from interests, behaviour and facts about people, and see whom it finds, how it overlaps with others, how it differs from the rest and what a campaign to it would bring. The kinds of segment to start from are those of the deck’s Pascual case, which it marks as illustrative; the people are made up.',
    es: 'Un segmento es una regla. Móntala con intereses, conducta y datos de las personas, y mira a quién encuentra, cuánto se solapa con otros segmentos, en qué se distingue del resto y qué daría una campaña dirigida a esas personas. Los tipos de segmento de partida son los del caso Pascual de la presentación, que los da como ilustrativos; las personas son inventadas.'
  },
  start: { en: 'Start from', es: 'Partir de' },
  empty: { en: 'An empty rule', es: 'Una regla vacía' },
  rule: { en: 'the rule', es: 'la regla' },
  segments: { en: 'the saved segments', es: 'los segmentos guardados' },
  people: { en: 'the people', es: 'las personas' },
  ruleTitle: { en: 'The rule', es: 'La regla' },
  who: { en: 'In the segment:', es: 'En el segmento:' },
  joinAll: { en: 'all of these hold (and)', es: 'se cumplen todas (y)' },
  joinAny: { en: 'at least one holds (or)', es: 'se cumple al menos una (o)' },
  joinNone: { en: 'none of these holds (not)', es: 'no se cumple ninguna (no)' },
  group: { en: 'Group', es: 'Grupo' },
  condition: { en: 'Condition', es: 'Condición' },
  field: { en: 'field', es: 'campo' },
  comparison: { en: 'comparison', es: 'comparación' },
  value: { en: 'value', es: 'valor' },
  howJoined: { en: 'how it is joined', es: 'cómo se une' },
  is: { en: 'is', es: 'es' },
  isNot: { en: 'is not', es: 'no es' },
  has: { en: 'include', es: 'incluye' },
  hasNot: { en: 'do not include', es: 'no incluye' },
  atLeast: { en: 'at least', es: 'al menos' },
  atMost: { en: 'at most', es: 'como mucho' },
  known: { en: 'is stated', es: 'consta' },
  addCondition: { en: 'Add a condition', es: 'Añadir condición' },
  addGroup: { en: 'Add a group', es: 'Añadir grupo' },
  remove: { en: 'Remove', es: 'Quitar' },
  up: { en: 'Move up', es: 'Subir' },
  down: { en: 'Move down', es: 'Bajar' },
  wrap: { en: 'Put into a group', es: 'Meter en un grupo' },
  emptyGroup: {
    en: 'Empty: it holds of everybody.',
    es: 'Vacío: se cumple para todos.'
  },
  emptyAny: { en: 'Empty: it holds of nobody.', es: 'Vacío: no se cumple para nadie.' },
  nobodyHas: { en: 'nobody here', es: 'nadie aquí' },
  added: { en: 'added', es: 'añadida' },
  groupAdded: { en: 'added', es: 'añadido' },
  removed: { en: 'Removed:', es: 'Fuera de la regla:' },
  moved: { en: 'Moved:', es: 'Cambia de sitio:' },
  wrapped: { en: 'Now in a group of its own:', es: 'Ahora en un grupo propio:' },
  nowIs: { en: 'now', es: 'ahora' },
  loaded: { en: 'In the editor:', es: 'En el editor:' },
  limits: {
    en: 'A rule has at most 40 parts and five levels of groups. Nothing was changed.',
    es: 'Una regla tiene como mucho 40 piezas y cinco niveles de grupos. No ha cambiado nada.'
  },
  undoBrings: { en: 'Undo brings it back.', es: 'Deshacer lo recupera.' },
  thisRule: { en: 'This rule', es: 'Esta regla' },
  saved: { en: 'Your segments', es: 'Tus segmentos' },
  name: { en: 'Name of this segment', es: 'Nombre de este segmento' },
  save: { en: 'Save the segment', es: 'Guardar el segmento' },
  needsName: { en: 'A segment needs a name.', es: 'Un segmento necesita un nombre.' },
  full: {
    en: 'There is room for 24 segments. Delete one first.',
    es: 'Caben 24 segmentos. Borra antes alguno.'
  },
  isSaved: {
    en: 'saved. Other widgets offer it now.',
    es: 'guardado. Otras herramientas ya lo ofrecen.'
  },
  isReplaced: {
    en: 'saved in place of the one of that name.',
    es: 'guardado en lugar del que se llamaba así.'
  },
  load: { en: 'Open', es: 'Abrir' },
  delete: { en: 'Delete', es: 'Borrar' },
  deleted: { en: 'deleted.', es: 'borrado.' },
  noneSaved: { en: 'None saved yet.', es: 'Aún no hay ninguno guardado.' },
  away: { en: 'Export and import', es: 'Exportar e importar' },
  members: { en: 'Members as CSV', es: 'Miembros en CSV' },
  membersHelp: {
    en: 'Only id and name: what a campaign needs to find them. The rest stays where it is.',
    es: 'Solo id y nombre: lo que una campaña necesita para encontrarlos. Lo demás se queda donde está.'
  },
  ruleFile: { en: 'The rule as a file', es: 'La regla en un archivo' },
  allFile: { en: 'All segments as a file', es: 'Todos los segmentos en un archivo' },
  import: {
    en: 'A rule or a file of segments, to read',
    es: 'Una regla o un archivo de segmentos, para leer'
  },
  importHelp: {
    en: 'The text of such a file, or a bare rule: ["all", ["is","interests","running"], ["at-least","age",18]].',
    es: 'El texto de uno de esos archivos, o una regla suelta: ["all", ["is","interests","correr"], ["at-least","age",18]].'
  },
  read: { en: 'Read it', es: 'Leer' },
  noMembers: {
    en: 'Nobody is in the segment: there is nothing to save.',
    es: 'No hay nadie en el segmento: no hay nada que guardar.'
  },
  savedAs: { en: 'Saved as', es: 'Guardado como' },
  file: { en: 'segment', es: 'segmento' },
  response: { en: 'Response of the segment', es: 'Respuesta del segmento' },
  responseHelp: {
    en: 'Value = size × response × margin − size × cost per person − fixed cost. All five figures are assumptions to replace by yours; that a segment answers better than everybody is one, too, until a campaign has tested it.',
    es: 'Valor = tamaño × respuesta × margen − tamaño × coste por persona − coste fijo. Las cinco cifras son supuestos: cámbialos por los tuyos. Que un segmento responda mejor que el total también es un supuesto hasta que una campaña lo pruebe.'
  },
  everybodyResponse: { en: 'Response of everybody', es: 'Respuesta del total' },
  margin: { en: 'Margin of a response', es: 'Margen por respuesta' },
  contact: { en: 'Cost per person addressed', es: 'Coste por persona' },
  fixed: { en: 'Fixed cost of the campaign', es: 'Coste fijo de la campaña' },
  compare: { en: 'Overlap with', es: 'Solapamiento con' },
  examples: { en: 'the examples', es: 'los ejemplos' },
  savedOnes: { en: 'my segments', es: 'mis segmentos' },
  size: { en: 'People in the segment', es: 'Personas en el segmento' },
  share: { en: 'Share of those it can be told of', es: 'Parte de aquellos de quienes se sabe' },
  undecided: { en: 'Cannot be told', es: 'No se puede saber' },
  campaign: { en: 'Expected value of the campaign', es: 'Valor esperado de la campaña' },
  everybodyValue: { en: 'The same to everybody', es: 'La misma, al total' },
  breakEven: { en: 'Response at which it pays', es: 'Respuesta con la que compensa' },
  apart: { en: 'Traits told apart', es: 'Rasgos que se distinguen' },
  waiting: { en: 'Reading the table …', es: 'Leyendo la tabla…' },
  noPeople: {
    en: 'There are no people to make segments of. Paste a table with an id in each row, or go back to the made-up ones.',
    es: 'No hay personas con las que hacer segmentos. Pega una tabla con un id en cada fila, o vuelve a las inventadas.'
  }
} as const satisfies Readonly<Record<string, Localised>>
