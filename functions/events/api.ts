/** What can be asked of this context. */
export const eventsContract = {}
