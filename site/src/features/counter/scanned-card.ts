/** A scanned card brings its code behind `#`. It is written into the form and leaves the address, for whoever has this browser next. */
function fillIn() {
  const code = location.hash.slice(1)
  const field = document.querySelector<HTMLInputElement>('input[name="code"]')
  if (!field || !/^[0-9A-Z]{12}$/.test(code)) return
  field.value = code.replace(/(.{4})(?=.)/g, '$1-')
  history.replaceState(null, '', location.pathname + location.search)
  document.querySelector<HTMLButtonElement>('form button')?.focus()
}
fillIn()
// A new card, scanned after the old one was refused: to the browser that is the page it is on.
addEventListener('hashchange', fillIn)
