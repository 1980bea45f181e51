/** Who one is to a stage. Staff of the event host wherever they come; `called` was let speak for having raised a hand. */
export const parts = ['viewer', 'captioner', 'called', 'speaker', 'host'] as const
export type Part = (typeof parts)[number]

/** What staff may name somebody to be. */
export const namedParts = ['speaker', 'host', 'captioner'] as const satisfies readonly Part[]

/** Those a show is made of: they come in before it is live, are recorded if they agree, and are heard. */
export const maySpeak = (part: Part) => part === 'called' || part === 'speaker' || part === 'host'
/** Of those, whoever shows slides: not somebody who came up out of the audience. */
export const mayShow = (part: Part) => part === 'speaker' || part === 'host'
export const mayCaption = (part: Part) => part === 'captioner' || mayShow(part)
