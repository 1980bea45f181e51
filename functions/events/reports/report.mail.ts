import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'
import type { Report } from './report.ts'

const letters: Record<Lang, (address: string) => Letter> = {
  id: (address) => ({
    subject: 'Laporan Anda kami terima',
    text: `Terima kasih. Laporan Anda tentang halaman ini sudah kami terima:\n${address}\n\nPetugas membacanya paling lambat satu hari kerja lagi. Bila kami perlu bertanya, kami menulis ke alamat ini.\n\nAlun-Alun Kota`,
  }),
  en: (address) => ({
    subject: 'We have your report',
    text: `Thank you. We have your report about this page:\n${address}\n\nStaff will read it within one working day. If we need to ask, we will write to this address.\n\nAlun-Alun, the city square`,
  }),
}

export const reportReceived = ({ lang, page }: Report, siteUrl: string): Letter => letters[lang](siteUrl + page)
