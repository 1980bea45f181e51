/**
 * Abbreviations of job talk, Indonesian and English, written out. Left to stand: those with two common readings (PM,
 * ART, MM), and S1, D3, SMK, which are words of their own here. Written down by us.
 */
const written = `
adm administrasi | admin administrasi | administrator administrasi | akt akuntansi | acc accounting | acct accounting
adv advertising | ass asisten | asst assistant | asist asisten | ast asisten | bd business development
bod board of directors | cs customer service | ceo chief executive officer | cfo chief financial officer
coo chief operating officer | cto chief technology officer | cio chief information officer
cna certified nursing assistant | csr customer service representative | dba database administrator | dev developer
dept departemen | devops development operations | dir director | dirut direktur utama | drg dokter gigi | eng engineer
engr engineer | evp executive vice president | svp senior vice president | vp vice president
avp assistant vice president | exec executive | exp expert | fb food beverage | fnb food beverage | fin finance
freshgrad fresh graduate | freshgraduate fresh graduate | fg fresh graduate | ga general affairs | gm general manager
gov government | gdg gudang | hr human resources | hrd human resources development
hrga human resources general affairs | hse health safety environment | k3 keselamatan kesehatan kerja
hsse health safety environment | hvac heating ventilation air conditioning | intl international | jr junior
kabag kepala bagian | kasi kepala seksi | kadiv kepala divisi | kary karyawan | kasubag kepala subbagian | keu keuangan
koord koordinator | kom komunikasi | lab laboratorium | lpn licensed practical nurse | mgr manager | mgmt management
mngr manager | mkt marketing | mktg marketing | mtc maintenance | maint maintenance | md medical doctor
mfg manufacturing | np nurse practitioner | ob office boy | ops operations | opr operator | optr operator
pa personal assistant | ppic production planning inventory control | pr public relations | prod produksi
purch purchasing | qa quality assurance | qc quality control | ra research assistant | rep representative
rn registered nurse | rnd research development | rd research development | rs rumah sakit | satpam satuan pengamanan
sek sekretaris | sekr sekretaris | secy secretary | spv supervisor | spb sales promotion | spg sales promotion
sr senior | staff staf | stf staf | supir sopir | swe software engineer | tek teknik | tech technician
ti teknologi informasi | tu tata usaha | tni tentara nasional indonesia | pns pegawai negeri sipil
asn aparatur sipil negara | tkj teknik komputer jaringan | rpl rekayasa perangkat lunak | tkr teknik kendaraan ringan
tkro teknik kendaraan ringan otomotif | tbsm teknik bisnis sepeda motor | tsm teknik sepeda motor
dkv desain komunikasi visual | akl akuntansi keuangan lembaga | otkp otomatisasi tata kelola perkantoran
mplb manajemen perkantoran layanan bisnis | bdp bisnis daring pemasaran | tpm teknik pemesinan
titl teknik instalasi tenaga listrik | tav teknik audio video | tbg tata boga | ui user interface | ux user experience
uiux user interface experience | whs warehouse | wh warehouse | yg yang | dgn dengan | utk untuk | dll dan lain lain
dsb dan sebagainya | thn tahun | th tahun | bln bulan | mhs mahasiswa | bumn badan usaha milik negara
umkm usaha mikro kecil menengah | ukm usaha kecil menengah | paud pendidikan anak usia dini | tk taman kanak
slb sekolah luar biasa | pjok pendidikan jasmani olahraga | bk bimbingan konseling | sd sekolah dasar
ipa ilmu pengetahuan alam | ips ilmu pengetahuan sosial | ppkn pendidikan pancasila kewarganegaraan`
export const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  written
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '))
    .map(([short = '', ...long]) => [short, long] as const),
)
