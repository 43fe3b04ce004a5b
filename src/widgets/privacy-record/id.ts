/** The widget's id in the DOM contract and in the state. */
export const ID = 'privacy-record'
