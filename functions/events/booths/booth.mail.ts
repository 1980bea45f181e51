import type { Lang } from '../../platform/lang.ts'
import type { Letter } from '../../platform/mail.ts'

/** What a letter is told: the booth's name and event, and the addresses it leads to. */
interface About {
  booth: string
  event: string
  /** The exhibitor's own page of the booth. */
  mine: string
}

interface Letters {
  received(about: About): Letter
  approved(about: About & { number: number; page: string }): Letter
  returned(about: About & { reason: string }): Letter
  withdrawn(about: About): Letter
}

export const boothLetters: Record<Lang, Letters> = {
  id: {
    received: ({ booth, event, mine }) => ({
      subject: `Pendaftaran stan ${booth} kami terima`,
      text: `Halo,\n\nPendaftaran stan ${booth} di ${event} sudah kami terima. Selama petugas belum memeriksanya, isinya masih bisa Anda ubah, dan foto bisa ditambahkan, di sini:\n${mine}\n\nKeputusannya kami kirim ke surel ini.\n\nAlun-Alun Kota`,
    }),
    approved: ({ booth, event, number, page, mine }) => ({
      subject: `Stan ${booth} disetujui`,
      text: `Selamat! Stan ${booth} disetujui dengan nomor ${number} di ${event}. Halamannya sudah bisa dilihat semua orang:\n${page}\n\nMau mengubah cerita, karya, atau foto? Lewat sini:\n${mine}\n\nAlun-Alun Kota`,
    }),
    returned: ({ booth, event, reason, mine }) => ({
      subject: `Stan ${booth} perlu diperbaiki`,
      text: `Halo,\n\nPetugas sudah membaca pendaftaran stan ${booth} di ${event} dan meminta perbaikan:\n\n${reason}\n\nPerbaiki di sini, lalu kirim lagi. Isian Anda masih lengkap:\n${mine}\n\nAlun-Alun Kota`,
    }),
    withdrawn: ({ booth, event }) => ({
      subject: `Stan ${booth} sudah ditarik`,
      text: `Halo,\n\nStan ${booth} di ${event} sudah ditarik sesuai permintaan Anda. Halaman dan fotonya dihapus.\n\nAlun-Alun Kota`,
    }),
  },
  en: {
    received: ({ booth, event, mine }) => ({
      subject: `We have your application for ${booth}`,
      text: `Hello,\n\nWe have your application for the booth ${booth} at ${event}. Until staff look at it you can still change it, and add a photo, here:\n${mine}\n\nWe will send the decision to this address.\n\nAlun-Alun, the city square`,
    }),
    approved: ({ booth, event, number, page, mine }) => ({
      subject: `${booth} is approved`,
      text: `Congratulations! The booth ${booth} is approved as number ${number} at ${event}. Everybody can see its page:\n${page}\n\nTo change its story, goods or photo:\n${mine}\n\nAlun-Alun, the city square`,
    }),
    returned: ({ booth, event, reason, mine }) => ({
      subject: `${booth} needs mending`,
      text: `Hello,\n\nStaff have read the application for ${booth} at ${event} and ask for this:\n\n${reason}\n\nMend it here and send it again. Everything you wrote is still there:\n${mine}\n\nAlun-Alun, the city square`,
    }),
    withdrawn: ({ booth, event }) => ({
      subject: `${booth} is withdrawn`,
      text: `Hello,\n\nThe booth ${booth} at ${event} is withdrawn, as you asked. Its page and photo are gone.\n\nAlun-Alun, the city square`,
    }),
  },
}
