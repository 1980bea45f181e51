function isFile(uri) {
  return uri.slice(uri.lastIndexOf('/')).includes('.')
}

// An address may begin with any number of slashes, but a location that begins with two is somebody else's host.
function withSlash(request) {
  const query = Object.keys(request.querystring).flatMap((name) => {
    const values = request.querystring[name].multiValue || [request.querystring[name]]
    return values.map((each) => (each.value === '' ? name : `${name}=${each.value}`))
  })
  const path = `${request.uri.replace(/^[/\\]+/, '/')}/`
  const location = query.length > 0 ? `${path}?${query.join('&')}` : path
  return { statusCode: 301, statusDescription: 'Moved Permanently', headers: { location: { value: location } } }
}
