/** A file as it will lie in the books' bucket. */
export interface BookFile {
  key: string
  type: string
  body: string | Uint8Array
}

export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
