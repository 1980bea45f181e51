// For everything that lies in a bucket: a folder's page is its index.html, and `.br` beside it is the same page for a
// browser that reads brotli.
function handler(event) {
  const request = event.request
  if (isFile(request.uri)) return request
  if (!request.uri.endsWith('/')) return withSlash(request)
  const encodings = request.headers['accept-encoding']
  const readsBrotli = encodings && /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(encodings.value)
  request.uri += readsBrotli ? 'index.html.br' : 'index.html'
  return request
}
