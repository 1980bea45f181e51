import { factsOf, type SeekerFacts } from '../../../functions/jobs/matching/sum/facts.ts'
import type { Profile } from '../../../functions/jobs/profiles/profile.shape.ts'
import type { Luck } from './town.ts'

/** Names as they are borne from Aceh to Papua; made up, each of words that many bear. */
const names =
  `Siti Nurhaliza Rahmawati|Muhammad Rizki Ramadhan|I Wayan Sudiarta|Ni Luh Putu Ayu Lestari|Asep Sunandar|Euis Komariah|Neneng Hasanah
Bambang Widodo|Sri Wahyuni|Agus Prasetyo Nugroho|Tjokorda Gede Raka|Cut Nyak Meutia|Teuku Iskandar|Butet Simanjuntak|Togar Hutapea|Maria Goreti Wea
Yohanes Kristian Bala|Yosep Wanggai|Mama Yuliana Kogoya|Fransiskus Xaverius Seran|Tan Mei Ling|Liem Swie King|Kevin Hartono Wijaya|La Ode Harun|Andi Baso Mappasessu
Daeng Naba|Hj. Aminah binti Usman|Abdul Karim Al-Habsyi|Fatimah az-Zahra|Gusti Ayu Kade|Made Wirawan|Ketut Suardana|Dewi Sartika|Raden Roro Ajeng|Paijo|Tukiyem
Sitorus Pane|Nainggolan|Rambu Anawulang|Umbu Lili|Haji Syamsuddin|Rina|Joko|Dedi Mulyadi|Ujang|Lilis`
    .split(/[|\n]/)
    .map((name) => name.trim())

const told: readonly ((luck: Luck) => string)[] = [
  (luck) => luck.of(['laki-laki', 'perempuan', 'pria', 'wanita', 'cowok', 'cewek', 'L', 'P']),
  (luck) => `${luck.of(['', 'umur ', 'usia '])}${18 + luck.upTo(40)} ${luck.of(['th', 'thn', 'tahun'])}`,
  (luck) => `${18 + luck.upTo(40)}th`,
  (luck) => `lahir ${1970 + luck.upTo(37)}`,
  (luck) => luck.of(['menikah', 'belum menikah', 'sudah nikah', 'lajang', 'janda', 'duda', 'single', 'cerai']),
  (luck) => luck.of(['muslim', 'muslimah', 'Islam', 'Kristen', 'Katolik', 'Hindu', 'Buddha', 'Konghucu', 'berhijab']),
  (luck) => luck.of(['Bapak ', 'Ibu ', 'Mbak ', 'Kang ', '']) + luck.of(names),
  (luck) => luck.of(names),
]

/** The same seeker, told otherwise: other answers about the person, and words about the person in each title. */
export function swapped(facts: SeekerFacts, luck: Luck): SeekerFacts {
  const said = Array.from({ length: 1 + luck.upTo(2) }, () => luck.of(told)(luck))
  const title = (plain: string) =>
    luck.of([`${plain}, ${said.join(', ')}`, `${plain} (${said.join(', ')})`, `${said.join(', ')} - ${plain}`])
  const person = {
    name: luck.of(names),
    phone: `+628${luck.upTo(999_999_999)}`,
    sex: luck.of(['L', 'P']),
    birthYear: 1970 + luck.upTo(37),
    religion: luck.of(['islam', 'hindu', 'kristen']),
    married: luck.in(2),
  }
  const profile = {
    ...facts,
    ...person,
    skills: [...facts.skills],
    licences: [...facts.licences],
    kinds: [...facts.kinds],
    experience: facts.titles.filter(({ months }) => months > 0).map((each) => ({ ...each, title: title(each.title) })),
    wanted: facts.titles.filter(({ months }) => months === 0).map((each) => title(each.title)),
  }
  return factsOf(profile as unknown as Profile)
}
