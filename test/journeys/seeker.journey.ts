import { expect, it } from 'vitest'
import { employers } from '../../infra/local/demo/content/employers.ts'
import { isAt, letterTo, pastUndoing, type Square, signIn } from './support/square.ts'

const mail = 'bayu@warga.example'

export const seekerJourney = (square: () => Square) =>
  it('takes a job seeker from a search to an answer', async () => {
    const { demo, open } = square()
    const phone = await open({ script: false })
    const [vacancy, other] = demo.vacancies
    if (!vacancy || !other) throw new Error('The small demo has too few vacancies.')

    // Without signing in: search, then narrow it; all of it is in the address.
    await phone.goto('/kerja/')
    await phone.getByRole('searchbox').fill('jahit')
    await phone.getByRole('button', { name: 'Cari' }).click()
    await phone.getByText('lowongan untuk “jahit”').waitFor()
    await phone.locator('summary', { hasText: 'Saring' }).click()
    await phone.getByLabel('Jenis kerja').selectOption('full-time')
    await phone.getByLabel('Upah paling sedikit').selectOption({ index: 1 })
    await phone.getByRole('button', { name: 'Terapkan saringan' }).click()
    await isAt(phone, '/cari/lowongan/', { q: 'jahit', jenis: 'full-time' })
    await phone.reload()
    expect(await phone.getByLabel('Jenis kerja').inputValue()).toBe('full-time')
    await phone.getByRole('link', { name: vacancy.title, exact: true }).click()
    await isAt(phone, `/kerja/lowongan/${vacancy.vacancyId}/`)
    const posting = JSON.parse((await phone.locator('script[type="application/ld+json"]').first().textContent()) ?? '')
    expect(posting).toMatchObject({ '@type': 'JobPosting', title: vacancy.title, employmentType: 'FULL_TIME' })
    expect(Date.parse(posting.validThrough)).toBeGreaterThan(Date.parse(posting.datePosted))

    // To apply she signs in, and comes back to what is missing.
    await phone.getByRole('link', { name: 'Lamar pekerjaan ini' }).first().click()
    await signIn(square(), phone, mail, 'Bayu Pratama')
    await isAt(phone, `/saya/kerja/${vacancy.vacancyId}/lamar/`)
    await phone.getByRole('heading', { name: 'Lengkapi dulu ini' }).waitFor()

    // The profile, one question a screen.
    await phone.goto('/saya/profil/')
    await phone.getByRole('link', { name: 'Mulai mengisi' }).click()
    const next = () => phone.getByRole('button', { name: 'Simpan dan lanjut' }).click()
    await phone.getByRole('heading', { name: 'Anda tinggal di kecamatan mana?' }).waitFor()
    await next()
    await phone.getByText('Belum terkirim').waitFor()
    await phone.getByLabel('Kec. Cibeureum').check()
    await next()
    await phone.getByRole('heading', { name: 'Pekerjaan apa yang Anda cari?' }).waitFor()
    await phone.getByLabel('Pekerjaan yang dicari 1').fill('penjahit')
    await next()
    await phone.getByRole('heading', { name: 'Sekolah terakhir Anda?' }).waitFor()
    await phone.getByLabel('SMK', { exact: true }).check()
    await phone.getByLabel('Jurusan atau program studi').fill('SMK Tata Busana')
    await next()
    // A name that no list has is asked about, and nothing is changed unasked.
    await phone.getByText('Anda menulis “SMK Tata Busana”').waitFor()
    expect(await phone.getByLabel('SMK Desain dan Produksi Busana').isChecked()).toBe(true)
    expect(await phone.getByLabel('Jurusan atau program studi').inputValue()).toBe('SMK Tata Busana')
    await next()
    await phone.getByRole('heading', { name: 'Apa yang bisa Anda kerjakan?' }).waitFor()
    await phone.getByLabel('Keterampilan 1').fill('menjahit')
    await phone.getByLabel('Keterampilan 2').fill('obras')
    await next()
    await phone.getByRole('heading', { name: 'Pernah bekerja di mana?' }).waitFor()
    await phone.getByLabel('Sebagai apa').fill('Penjahit')
    await phone.getByLabel('Berapa lama').fill('14 bulan')
    await next()
    await phone.getByRole('heading', { name: 'Punya surat apa?' }).waitFor()
    await next()
    await phone.getByRole('heading', { name: 'Kerja seperti apa yang Anda cari?' }).waitFor()
    await phone.getByLabel('Penuh waktu').check()
    await phone.getByLabel('Upah paling sedikit per bulan').fill('2.900.000')
    await next()
    await phone.getByRole('heading', { name: 'Ke mana pemberi kerja menghubungi Anda?' }).waitFor()
    await phone.getByLabel('Nama', { exact: true }).fill('Bayu Pratama')
    await phone.getByLabel('Nomor telepon').fill('0812-9876-5432')
    await next()
    await phone.getByText('Profil Anda lengkap.').waitFor()

    // Vacancies come with their reasons, and the reasons make the score.
    await phone.getByRole('link', { name: 'Lihat lowongan untuk saya' }).click()
    await phone.locator('.angka-cocok').first().waitFor()
    const scores = (await phone.locator('.angka-cocok > b').allTextContents()).map(Number)
    expect(scores.length).toBe(demo.vacancies.length)
    // The chance of an answer may move a vacancy past others that suit at most three points better; one place is for what few have seen.
    expect(scores[0]).toBeGreaterThanOrEqual(Math.max(...scores) - 3)
    await phone.getByRole('link', { name: vacancy.title, exact: true }).click()
    const points = (await phone.locator('.nilai tr:not(.jumlah) td.r b').allTextContents()).map(Number)
    const sum = Number(await phone.locator('.nilai tr.jumlah td.r b').textContent())
    expect(points.length).toBeGreaterThan(4)
    expect(points.reduce((all, each) => all + each, 0)).toBe(sum)
    expect(scores).toContain(sum)
    expect(await phone.locator('.nilai').innerText()).toContain('menjahit')

    // Three screens; a second tap on the last button sends nothing more.
    await phone.getByRole('link', { name: 'Lamar pekerjaan ini' }).first().click()
    await phone.getByRole('heading', { name: 'Ini yang akan dikirim' }).waitFor()
    await phone.getByLabel('Saya setuju dengan kalimat di atas').check()
    await phone.getByRole('button', { name: 'Lanjut' }).click()
    await phone.getByRole('textbox', { name: 'Pesan' }).fill('Bisa mulai Senin depan.')
    await phone.getByRole('button', { name: 'Kirim lamaran' }).dblclick()
    await phone.getByRole('heading', { name: 'Lamaran terkirim' }).waitFor()
    const number = (await phone.locator('.resi').innerText()).match(/[A-Z0-9]{2,}-?[A-Z0-9]+/)?.[0] ?? ''
    // Sunday the 22nd or later: seven working days on.
    await phone.getByText('Dijawab paling lambat').first().waitFor()
    const mine = new URL(phone.url()).pathname
    await letterTo(square(), mail, new RegExp(vacancy.title))
    await phone.goto('/saya/lamaran/')
    expect(await phone.getByRole('link', { name: vacancy.title }).count()).toBe(1)
    expect(number).not.toBe('')

    // She applies for a second one, and thinks better of it.
    await phone.goto(`/saya/kerja/${other.vacancyId}/lamar/`)
    await phone.getByLabel('Saya setuju dengan kalimat di atas').check()
    await phone.getByRole('button', { name: 'Lanjut' }).click()
    await phone.getByRole('button', { name: 'Kirim lamaran' }).click()
    await phone.getByRole('heading', { name: 'Lamaran terkirim' }).waitFor()
    await phone.getByRole('link', { name: 'Tarik lamaran' }).click()
    await phone.getByRole('button', { name: 'Tarik lamaran' }).click()
    await phone.getByText('Anda menarik lamaran').waitFor()

    // The recruiter sees the same reasons but no name, moves on, then declines with a reason.
    const recruiter = employers.filter(({ state }) => state === 'verified')[0]?.recruiter.mail ?? ''
    const desk = await open({ wide: true })
    await desk.goto(`/meja/pemberi-kerja/${demo.employerIds[0]}/lowongan/${vacancy.vacancyId}/pelamar/`)
    await signIn(square(), desk, recruiter)
    const row = desk.getByRole('row').nth(1)
    expect(await desk.getByText('Bayu Pratama').count()).toBe(0)
    expect(await row.innerText()).toContain(String(sum))
    await desk.getByText('Yang memutuskan selalu orang').waitFor()
    await desk.locator('summary', { hasText: 'Saring' }).click()
    await desk.getByLabel('Keadaan').selectOption({ label: 'Belum dibuka (1)' })
    await desk.getByRole('button', { name: 'Terapkan' }).click()
    await desk.getByText('1 dari 1 pelamar').waitFor()
    await row.getByRole('link').first().click()
    await desk.getByRole('heading', { name: 'Yang belum' }).waitFor()
    expect(await desk.locator('.jumlahan tr.jumlah td.r b').textContent()).toBe(String(sum))
    expect(await desk.getByText('Bisa mulai Senin depan.').count()).toBe(0)
    await desk.getByRole('button', { name: 'Masukkan ke daftar pendek' }).click()
    await desk.getByText('Tersimpan, pelamar sudah dikabari.').waitFor()
    await desk.getByRole('heading', { name: 'Bayu Pratama' }).waitFor()
    await desk.getByText('Bisa mulai Senin depan.').waitFor()
    await letterTo(square(), mail, /daftar pendek/)
    await desk.locator('summary', { hasText: 'Tolak dengan alasan' }).click()
    await desk.getByLabel('Alasan', { exact: true }).selectOption('experience')
    const words = desk.getByLabel('Kata-kata Anda', { exact: true })
    await words.fill('Kami perlu dua tahun di mesin obras. Coba lagi tahun depan.')
    await desk.getByRole('button', { name: 'Tolak dengan alasan' }).click()
    await desk.getByText('Keputusan ini masih bisa dibatalkan').waitFor()

    // For five minutes it can be taken back, and nobody is told.
    await phone.goto(mine)
    expect(await phone.getByText('dua tahun di mesin obras').count()).toBe(0)
    await pastUndoing(square())

    await letterTo(square(), mail, /dua tahun di mesin obras/)
    await phone.goto(mine)
    await phone.getByText('Pengalaman belum cukup').waitFor()
    await phone.getByText('“Kami perlu dua tahun di mesin obras. Coba lagi tahun depan.”').waitFor()
  }, 90_000)
