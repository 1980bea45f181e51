/** Something about the machine that a person can mend. `message` says in one sentence what, and what to do. */
export class Mishap extends Error {}
