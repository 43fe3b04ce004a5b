import {
  type Personalisation,
  personalisation
} from '../../analysis/personalisation/personalisation.ts'
import { personalEvidence } from '../../charts/personal-evidence.ts'
import { personalProfit } from '../../charts/personal-profit.ts'
import { personalSteps } from '../../charts/personal-steps.ts'
import type { Declaration } from '../declared/declaration.ts'
import { factsOf } from './facts.ts'
import { FIELDS } from './fields.ts'
import { bothNote, notesOf } from './notes.ts'
import { words } from './words.ts'

type What = keyof (typeof FIELDS)['what']['options']

interface Found extends Personalisation {
  readonly what: What
}

/** A mailing with and without personalisation: the cited uplifts, what they cost, what a test could tell. */
export const declaration: Declaration<typeof FIELDS, Record<string, never>, Found> = {
  id: 'personalisation',
  title: words.title,
  intro: words.intro,
  fields: FIELDS,
  more: ['upliftOpen', 'split', 'confidence', 'power'],
  result: ({
    what,
    reading,
    sends,
    open,
    click,
    convert,
    margin,
    fixed,
    perSend,
    upliftClick,
    upliftConvert,
    upliftSite,
    upliftOpen,
    split,
    confidence,
    power
  }) => {
    const [mail, site] = [what !== 'site', what !== 'emails']
    const uplifts = {
      open: mail ? upliftOpen : 0,
      click: mail ? upliftClick : 0,
      convert: [...(mail ? [upliftConvert] : []), ...(site ? [upliftSite] : [])]
    }
    return {
      what,
      ...personalisation(
        { open, click, convert },
        uplifts,
        reading,
        { margin, fixed, perSend },
        { sends, split, confidence, power }
      )
    }
  },
  facts: factsOf,
  charts: [personalSteps, personalProfit, personalEvidence],
  notes: (found, page) => [
    ...notesOf(found, page),
    ...(found.what === 'both' ? [bothNote[page.locale]] : [])
  ]
}
