import type { Page } from 'playwright-core'

/** Fills in who stands at the counter; without e-mail or telephone. */
export async function registerAtCounter(desk: Page, name: string, jobSeekerCard: string): Promise<void> {
  await desk.getByLabel('Nama lengkap').fill(name)
  await desk.getByLabel('Nomor AK/1').fill(jobSeekerCard)
  await desk.getByLabel('Berumur 18 tahun ke atas').check()
  await desk.getByLabel('Sudah dibacakan').check()
  await desk.getByRole('button', { name: 'Daftarkan dan buka' }).click()
  await desk.getByRole('heading', { name }).waitFor()
}

/** Keeps as much of somebody as applying takes; what else is filled in by then goes along. */
export async function saveAtCounter(desk: Page): Promise<void> {
  await desk.getByLabel('Kecamatan').selectOption('Baros')
  await desk.getByLabel('Jenjang').selectOption({ index: 2 })
  await desk.getByRole('button', { name: 'Simpan data' }).click()
  await desk.getByText('Siap melamar').waitFor()
}

/** Finds a vacancy for somebody and sends their application. */
export async function applyAtCounter(desk: Page, title: string): Promise<void> {
  await desk.getByPlaceholder('Pekerjaan, keterampilan').fill(title)
  await desk.getByRole('button', { name: 'Cari' }).last().click()
  await desk
    .getByRole('link', { name: /^Lamarkan/ })
    .first()
    .click()
  await desk.getByText('Dijawab paling lambat').waitFor()
  await desk.getByLabel('Sudah dibacakan').check()
  await desk.getByRole('button', { name: 'Kirim lamaran' }).click()
  await desk.getByText('Lamaran terkirim').waitFor()
}

/** The code that somebody's card says. */
export async function printCard(desk: Page): Promise<string> {
  await desk.getByRole('button', { name: 'Cetak kartu' }).click()
  await desk.getByText('Kode masuk', { exact: true }).waitFor()
  return (await desk.locator('.kartu-kode').textContent()) ?? ''
}
