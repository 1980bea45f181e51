import { type SubmitEvent, useEffect, useState } from 'react'
import type { ImportView } from '../../../../functions/library/import/import.contract.ts'

interface Props {
  importId: string
  /** Where the file goes, while it is waited for. */
  upload?: ImportView['upload']
  accept: string
  words: Readonly<Record<'chooseFile' | 'fileLimit' | 'send' | 'sending' | 'reading' | 'progress' | 'lost', string>>
}
type State = { is: 'choosing' } | { is: 'sending' } | { is: 'lost' } | { is: 'reading'; done: number; total: number }

/** Sends a file and watches what becomes of it, without leaving the page. Without script the form below it does the same. */
export default function ImportLive({ importId, upload, accept, words }: Props) {
  const [chosen] = useState(chosenBefore)
  const [state, setState] = useState<State>(upload ? { is: 'choosing' } : { is: 'reading', done: 0, total: 0 })
  useEffect(
    () =>
      state.is === 'reading' ? watch(importId, (done, total) => setState({ is: 'reading', done, total })) : undefined,
    [importId, state.is],
  )

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!upload) return
    setState({ is: 'sending' })
    // S3 answers what it took with a way on, to an origin that is not its own: enough to know that it was taken.
    fetch(upload.url, { method: 'POST', body: new FormData(event.currentTarget), redirect: 'manual' })
      .then(({ ok, type }) =>
        setState(ok || type === 'opaqueredirect' ? { is: 'reading', done: 0, total: 0 } : { is: 'lost' }),
      )
      .catch(() => setState({ is: 'lost' }))
  }

  if (state.is === 'choosing' || state.is === 'lost')
    return (
      <form className="panel tumpuk" onSubmit={send}>
        {Object.entries(upload?.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {state.is === 'lost' && (
          <p className="kabar salah" role="alert">
            {words.lost}
          </p>
        )}
        <div className="isian">
          <label htmlFor="live-file">{words.chooseFile}</label>
          <span className="kecil redup" id="live-hint">
            {words.fileLimit}
          </span>
          <input
            ref={(input) => {
              if (input && chosen && chosen.length > 0 && input.files?.length === 0) input.files = chosen
            }}
            id="live-file"
            type="file"
            name="file"
            accept={accept}
            aria-describedby="live-hint"
            required
          />
        </div>
        <div className="aksi">
          <button type="submit" className="tombol">
            {words.send}
          </button>
        </div>
      </form>
    )
  if (state.is === 'sending')
    return (
      <div className="panel tumpuk">
        <b>{words.sending}</b>
        <progress className="maju" aria-label={words.sending} />
      </div>
    )
  const { done, total } = state
  const said = words.progress.replace('{n}', String(done)).replace('{all}', total > 0 ? String(total) : '…')
  return (
    <div className="panel tumpuk">
      <b>{words.reading}</b>
      <progress className="maju" aria-label={said} {...(total > 0 && { value: done, max: total })} />
      <p role="status">{said}</p>
    </div>
  )
}

/** Somebody quick chose a file in the plain form before this one took its place. */
const chosenBefore = () => document.querySelector<HTMLInputElement>('astro-island input[type=file]')?.files ?? undefined

/** Asks each second until the import has ended, then shows its report. */
function watch(importId: string, tell: (done: number, total: number) => void): () => void {
  const ask = async () => {
    const answer = await fetch(`/api/library/imports/${importId}`).catch(() => undefined)
    if (!answer?.ok) return
    const { status, done, total } = (await answer.json()) as ImportView
    tell(done, total)
    if (status === 'finished' || status === 'failed') location.replace(location.pathname)
  }
  const asking = setInterval(() => void ask(), 1000)
  void ask()
  return () => clearInterval(asking)
}
