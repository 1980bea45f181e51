export interface JobsLocals {}
