/**
 * Stands in a bundle for React's own rendering on a server, 218 KB: islands of the consoles are `client:only`, and what is
 * there before them is HTML. One that is not fails here, with a word of why.
 */
function never(): never {
  throw new Error('An island is rendered in the browser alone: give it client:only="react" and a fallback.')
}

export {
  never as renderToPipeableStream,
  never as renderToReadableStream,
  never as renderToStaticMarkup,
  never as renderToString,
}
export default {
  renderToReadableStream: never,
  renderToStaticMarkup: never,
  renderToString: never,
  renderToPipeableStream: never,
}
