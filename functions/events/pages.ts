export interface EventsLocals {}
