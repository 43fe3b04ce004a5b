/** The widget that makes segments. Its table and its segments are those of the widgets that use them, too. */
export const PROFILING = 'profiling'

/** The people, as a table of the state. */
export const PEOPLE_TABLE = `${PROFILING}.people`

/** The reader's segments, as a table of the state whose text is a file of segments. */
export const SEGMENTS_TABLE = `${PROFILING}.segments`
