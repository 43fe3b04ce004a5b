import { MOOD_NAMES, TOPIC_NAMES } from '../../charts/listening-names.ts'
import type { ChoiceSpec } from '../fields/field.ts'
import type { Family } from './overrules.ts'
import { queueWords } from './queue-words.ts'
import { words } from './words.ts'

/** As long as the reader says nothing, what the word lists say holds. */
export const AS_READ = 'lists'

const asRead = { [AS_READ]: queueWords.asRead }

/** What the reader can say of each post. */
export const PER_ROW: Readonly<Record<Family, ChoiceSpec>> = {
  mood: {
    kind: 'choice',
    label: words.mood,
    options: { ...asRead, ...MOOD_NAMES },
    fallback: AS_READ
  },
  topic: {
    kind: 'choice',
    label: words.topic,
    options: { ...asRead, ...TOPIC_NAMES },
    fallback: AS_READ
  },
  lead: {
    kind: 'choice',
    label: queueWords.wantsToBuy,
    options: { ...asRead, yes: queueWords.yes, no: queueWords.no },
    fallback: AS_READ
  }
}
