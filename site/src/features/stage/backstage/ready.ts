/** Which of somebody's own devices were tried: the page knows, and says it with their word that they are ready. */
let tried: readonly string[] = []
document.addEventListener('panggung:perangkat', ({ detail }: CustomEventInit<readonly string[]>) => {
  tried = detail ?? []
})

// Before the page's own sending reads the form, which is fresh after every look.
document.addEventListener(
  'submit',
  ({ target }) => {
    const form = target as HTMLFormElement
    if (!form.matches('[data-ready]')) return
    for (const [name, kind] of [
      ['camera', 'video'],
      ['microphone', 'audio'],
    ] as const) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = tried.includes(kind) ? 'on' : ''
    }
  },
  true,
)
