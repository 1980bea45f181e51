import type { APIRoute } from 'astro'
import { columnNames, columns } from '../../../../../../../../functions/jobs/vacancy-import/columns.ts'

export const prerender = false

/** One vacancy as it may be written, in the order of the columns. */
const sample: Readonly<Partial<Record<(typeof columnNames)[number], string>>> = {
  title: 'Penjahit garmen',
  kbji: '7531',
  quota: '5',
  closesOn: '30/11/2026',
  education: 'SMP',
  programmes: '',
  skills: 'menjahit; mesin obras',
  experienceYears: '1',
  wageMin: '2.900.000',
  wageMax: '3.200.000',
  wageWithheld: 'tidak',
  kecamatan: 'Baros',
  place: 'Jalan Baros km 4',
  kind: 'Penuh waktu',
  shift: 'ya',
  remote: 'tidak',
  access: 'Komunikasi tertulis',
  description: 'Menjahit kemeja dengan mesin high speed.\nSenin sampai Jumat, 08.00 sampai 16.00.',
  contact: 'Bagian personalia, 0266-123456',
}

/** With semicolons and a byte order mark: spreadsheets set to Indonesian open just that. */
export const GET: APIRoute = () => {
  const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')
  const rows = [columnNames.map((column) => columns[column][0]), columnNames.map((column) => sample[column] ?? '')]
  return new Response(`\ufeff${rows.map(quoted).join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="contoh-lowongan.csv"',
      'x-content-type-options': 'nosniff',
    },
  })
}
