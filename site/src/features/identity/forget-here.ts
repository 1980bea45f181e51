/** Whoever signs out of somebody else's phone leaves nothing of theirs in this tab: not what they wrote, not how they voted. */
document.addEventListener('submit', () => {
  try {
    sessionStorage.clear()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
})
