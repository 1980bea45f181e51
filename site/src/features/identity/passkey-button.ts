/** The browser's half of passkeys. WebAuthn's own words come along only once somebody taps. */

const ask = async (path: string, body: unknown) => {
  const response = await fetch(`/api/passkeys/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
    body: JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.title, { cause: 'city' })
  return answer
}

async function speak(panel: HTMLElement): Promise<void> {
  const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
  const deed = panel.dataset.passkey
  const optionsJSON = await ask(`${deed}/options`, {})
  if (deed === 'authentication') return ask(deed, { credential: await startAuthentication({ optionsJSON }) })
  const name = panel.querySelector('input')?.value.trim() || navigator.platform || 'passkey'
  return ask('registration', { name: name.slice(0, 40), credential: await startRegistration({ optionsJSON }) })
}

/** The city's refusals are sentences; what a browser says of its own is not. */
function say(panel: HTMLElement, error: unknown): void {
  const place = panel.querySelector<HTMLElement>('[role=alert]')
  const words = place?.querySelector('span:last-child')
  if (!place || !words) return
  words.textContent = error instanceof Error && error.cause === 'city' ? error.message : (panel.dataset.failed ?? '')
  place.hidden = false
}

for (const panel of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  if (!window.PublicKeyCredential) continue
  panel.hidden = false
  panel.querySelector('button')?.addEventListener('click', async (click) => {
    click.preventDefault()
    try {
      await speak(panel)
      location.assign(panel.dataset.then ?? '/')
    } catch (error) {
      say(panel, error)
    }
  })
}
