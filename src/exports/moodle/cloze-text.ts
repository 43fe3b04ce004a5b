import { html } from '../markup.ts'

const entity = (sign: string): string => `&#${sign.charCodeAt(0)};`

/** A text around the gaps of a page: a brace in it must open none. */
export const besideGap = (text: string): string => html(text).replace(/[{}]/g, entity)

/**
 * A text inside a gap. Moodle decodes entities once when it reads the gap, and takes the result for HTML
 * (qtype_multianswer_extract_question); so HTML is written first, and then whatever means something in a gap.
 */
export const insideGap = (text: string): string => html(text).replace(/[&#~={}%"\\*]/g, entity)
