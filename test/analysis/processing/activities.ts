import type { Activity } from '../../../src/analysis/processing/model.ts'

/** An activity of which nothing is said. */
const NOTHING: Activity = {
  ...{ line: 2, activity: 'x', purpose: '', basis: '', subjects: '', data: '', exception: '' },
  ...{ recipients: '', transfers: '', safeguard: '', retention: '', hold: '', security: '' }
}

export const activity = (says: Partial<Activity> = {}): Activity => ({ ...NOTHING, ...says })
