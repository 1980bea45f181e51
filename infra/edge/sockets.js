// For the opening of a socket. The gateway sees CloudFront as its caller, so whose network a visitor comes from is only
// known here; what a stranger says about it is overwritten.
function handler(event) {
  const request = event.request
  request.headers['x-visitor-address'] = { value: event.viewer.ip }
  return request
}
