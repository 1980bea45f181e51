/** What somebody may send from their seat, without words. */
export const reactions = ['clap', 'heart', 'laugh', 'wow'] as const
export type Reaction = (typeof reactions)[number]
/** How often each came. */
export type ReactionCounts = Readonly<Record<Reaction, number>>

export const toldReactions = (counts: ReactionCounts) => ({ type: 'reactions', counts })
