import { amounts } from '../../text/amounts.ts'
import { everyPlace, type Found, sentenceAround } from '../../text/pattern.ts'
import type { PlainText, Span } from '../../text/plain-text.ts'
import { phrases } from './phrases.ts'
import { promised } from './sums.ts'

export function promises(ad: PlainText): Span[] {
  const { text } = ad
  const spans: Span[] = []
  for (const looked of phrases)
    for (const found of everyPlace(text, looked)) if (isPromise(text, found)) spans.push(found)
  for (const sum of amounts(text)) {
    const span = promised(text, sum)
    if (span) spans.push(span)
  }
  return spans
}

const safe =
  /(?<!\p{L})(?:bpjs|jaminan (?:kesehatan|hari tua|kecelakaan|sosial|pensiun|kualitas|mutu)|tidak|tanpa janji|bukan|jangan|waspada|hati-hati|mengurus|pelanggan|klien|nasabah|garansi (?:produk|mesin|unit)|target|siswa|murid|peserta didik|calon|membantu|ditanggung|memastikan|mencatat|menghitung|mengelola)\s*(?:\p{L}+\s+){0,4}$/u
const isPromise = (text: string, found: Found) => {
  const { before, after } = sentenceAround(text, found)
  if (safe.test(before) || /^(?:pasti|jaminan) masuk/u.test(found.words)) return false
  if (
    /karyawan|pegawai (?:terbaik|teladan)|terbaik|berprestasi|teladan|gathering|outing|undian/u.test(
      `${found.words}${after.slice(0, 40)}`,
    ) &&
    /umr|haji|wisata|trip|tur|liburan|jalan|keliling|motor|mobil|emas/u.test(found.words)
  )
    return false
  if (
    /(?:puluhan|ratusan|belasan|miliaran|jutaan)/u.test(found.words) &&
    /(?<!\p{L})(?:omzet|omset|dana|target|anggaran|transaksi|penjualan|aset|perputaran)(?!\p{L})/u.test(
      before.slice(-20) + found.words,
    ) &&
    !/dari (?:rumah|hp|kasur)|cuma|tanpa|klik|rebahan|mudah|anda|kamu|sambil|pensiun|berhenti/u.test(found.words)
  )
    return false
  return !/^\s*(?:tepat waktu|bpjs|tercatat|dicatat)/u.test(after)
}
