/** A chapter plays in place, and the chat beside it goes along. Without script a chapter is a link to that instant. */
for (const place of document.querySelectorAll<HTMLElement>('[data-replay]')) {
  const player = place.querySelector<HTMLMediaElement>('[data-player]')
  if (player) begin(place, player)
}

function begin(place: HTMLElement, player: HTMLMediaElement): void {
  const lines = [...place.querySelectorAll<HTMLElement>('[data-said]')]
  const log = lines[0]?.closest<HTMLElement>('.catatan')

  place.addEventListener('click', (event) => {
    const chapter = (event.target as HTMLElement).closest<HTMLElement>('[data-at]')
    if (!chapter) return
    event.preventDefault()
    jump(Number(chapter.dataset.at))
  })

  function jump(seconds: number): void {
    const go = () => {
      player.currentTime = seconds
      void player.play().catch(() => undefined)
    }
    if (player.readyState > 0) {
      go()
      return
    }
    player.addEventListener('loadedmetadata', go, { once: true })
    player.preload = 'metadata'
    player.load()
  }

  player.addEventListener('timeupdate', () => {
    const said = lines.filter(({ dataset }) => Number(dataset.said) <= player.currentTime)
    const last = said.at(-1)
    for (const line of lines) line.classList.toggle('nanti', !said.includes(line))
    if (last && log) log.scrollTop = last.offsetTop - log.offsetTop - log.clientHeight + last.offsetHeight
  })
}
