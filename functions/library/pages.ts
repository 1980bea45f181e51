export interface LibraryLocals {}
