/** The widget in the DOM contract, and its table in the state. */
export const ID = 'action-plan'
