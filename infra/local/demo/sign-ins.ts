import { talk } from './content/stage.ts'

/** The city's own people in the demo. */
export const staffPeople = {
  admin: { name: 'Ratna Widaningsih', mail: 'admin@kota.example' },
  'event-staff': { name: 'Gilang Permana', mail: 'acara@kota.example' },
  officer: { name: 'Yani Suryani', mail: 'disnaker@kota.example' },
  librarian: { name: 'Asep Kurniawan', mail: 'pustakawan@kota.example' },
} as const

/** Who can sign in to the demo city: the code comes to the city's own mailbox. */
export const signIns: readonly { who: string; email: string }[] = [
  { who: 'Admin kota', email: staffPeople.admin.mail },
  { who: 'Panitia acara', email: staffPeople['event-staff'].mail },
  { who: 'Petugas Disnaker', email: staffPeople.officer.mail },
  { who: 'Pustakawan', email: staffPeople.librarian.mail },
  ...talk.cast
    .filter(({ part }) => part === 'host')
    .map(({ mail }) => ({ who: 'Pembawa acara Serambi Cerita', email: mail })),
]
