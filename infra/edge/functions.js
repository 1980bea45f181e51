// For everything that a function answers. The gateway sees CloudFront as its caller, so whose network a request comes
// from is only known here; what a stranger says about it is overwritten.
function handler(event) {
  const request = event.request
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const isPage = !request.uri.startsWith('/api/') && !isFile(request.uri)
  if (reads && isPage && !request.uri.endsWith('/')) return withSlash(request)
  request.headers['x-visitor-address'] = { value: event.viewer.ip }
  return request
}
