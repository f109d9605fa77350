# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = id-ID
direction = ltr
language = Bahasa Indonesia

## Documents
briefing-title = { $span ->
    [year] Taklimat tahunan { $period }
   *[years] Taklimat { $period }
}
factsheet-running = Lembar fakta { $id }
pack-title = Partisipasi { $member }, { $period }
pack-running = { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] tanpa tenggat
   *[other] tenggat { $day }
}
pack-meeting = { $title }, { $day ->
    [none] tanggal belum ditetapkan
   *[other] { $day }
}
edition = Edisi { $day }
edition-replaces = Edisi { $day }, menggantikan edisi { $replaced }
edition-revised = { $edition }; { $n } angka direvisi
subtitle-of-edition = { $subtitle }. { $edition }
briefing-subtitle = Pertemuan dari { $first } sampai { $last }{ $earlier ->
    [yes] { "" }, dengan tahun-tahun sebelumnya sebagai pembanding
   *[no] { "" }
}
page-of = Halaman { $page } dari { $pages }
workbook-title = Statistik { $period }
workbook-title-member = { $member }, statistik { $period }
left-out = { $rows } baris tidak dapat digunakan dan dikeluarkan dari laporan ini: { $parts }. Baris tersebut tidak diperhitungkan dalam angka mana pun.
left-out-lists = Daftar hadir { $n } pertemuan bertentangan dengan catatan pertemuannya dan dianggap tidak lengkap ({ $codes }).
vague-days = Untuk { $n } pertemuan, hanya tahun atau bulannya yang diketahui. Setiap pertemuan tersebut dihitung dalam tahun atau bulan itu dan dicantumkan pada hari pertamanya.
left-out-part = { $rows } dari tabel { $table ->
    [members] anggota
    [themes] tema
    [meetings] pertemuan
    [memberships] keanggotaan
    [attendance] daftar hadir
    [initiatives] inisiatif
    [corrections] daftar koreksi
   *[other] { $table }
} ({ $code }: { $title })
main-points = Ringkasan
cover = Sampul
contents = Daftar isi
notes = Catatan
key-figures = Angka utama

## Dates and numbers
logo-of = Logo: { $name }
chart-empty = Tidak ada data untuk ditampilkan.
continued = (lanjutan)
note = Catatan:
published-by = Diterbitkan oleh { $name }.
contact-at = Kontak: { $name }.
date-range = { $first } sampai { $last }
keywords = pertemuan, partisipasi, inisiatif, statistik
first-day = 1
title-of-process = { $process }: { $title }
no-date = tanpa tanggal
ordinal = ke-{ $n }
n-of-n = { $n } dari { $total }
percent = { $n }%
points = { $n } poin
basis = { $countable } dari { $held } pertemuan: tingkat kehadiran hanya memperhitungkan pertemuan dengan daftar hadir lengkap.
body-and-days = { $body } · { $days }
meeting-dated = { $title } ({ $day })
meeting-month = { $title }, { $month }

## Units, as they stand in the head of a column
unit-share = proporsi
unit-percent = %
unit-points = poin persentase
unit-meetings = pertemuan
unit-events = acara
unit-delegations = delegasi
unit-roles = peran
unit-presence = kehadiran
unit-initiatives = inisiatif
unit-days = hari
unit-members = anggota
unit-delegates = delegat
unit-index = indeks

## Heads of columns
column-member = Anggota
column-member-id = Kunci
column-kind = Jenis
column-members = Anggota
column-participants = Peserta
column-category = Kategori
column-delegation = Delegasi
column-delegations-listed = Delegasi
column-participant = Peserta
column-position = Jabatan
column-organisation = Organisasi
column-men = Laki-laki
column-another-gender = Gender lain
column-gender-unrecorded = Gender tidak tercatat
column-figure-changed = Angka
column-before-change = Sebelum
column-after-change = Sesudah
column-because = Penyebab
column-figure-id = Id
column-table-changed = Tabel
column-row-changed = Baris
column-what-changed = Yang berubah
column-number-changed = Jumlah
column-place-of-row = Tempat
column-meeting = Pertemuan
    .long = Pertemuan pertama yang dihadiri
column-short = { $head } (singkat)
column-date = Mulai
column-mode = Moda
column-role = Peran
column-year = Tahun
column-grouping = Menurut
column-group = Kelompok
column-meetings = Pertemuan
column-events = Acara
column-days-open = Hari sejak disepakati
column-events-attended = Acara yang dihadiri
column-meetings-before = Pertemuan, periode sebelumnya
column-events-before = Acara, periode sebelumnya
column-members-present = Anggota hadir
column-present-as-members = Hadir sebagai anggota
column-states-present = Negara hadir
column-organisations-present = Organisasi hadir
column-members-eligible = Anggota berhak hadir
column-states-eligible = Negara berhak hadir
column-organisations-eligible = Organisasi berhak hadir
column-members-named = Anggota tercantum
column-observers-named = Pengamat tercantum
column-others-named = Peserta lain tercantum
column-record = Daftar hadir
column-rate-period = Dalam periode ini
    .long = Tingkat kehadiran dalam periode ini
column-rate-before = Dalam periode sebelumnya
    .long = Tingkat kehadiran dalam periode sebelumnya
column-change = Perubahan
    .long = Perubahan tingkat kehadiran
column-region = Kawasan
column-groups = Kelompok anggota
column-delegates = Delegat
column-delegations = Delegasi dihitung
column-delegations-counted = Delegasi dihitung
column-delegates-reported = Total delegat tercatat
column-balance-period = Keseimbangan dalam periode ini
column-balance-to-date = Keseimbangan sejak tahun pertama yang tercatat
column-present = Hadir
column-presence = Kehadiran
column-eligible = Berhak hadir
column-needed = Diperlukan
column-quorum = Kuorum
column-reach-period = Hadir setidaknya sekali dalam periode ini
column-reach-to-date = Hadir setidaknya sekali sejak tahun pertama yang tercatat
column-returning = Anggota yang hadir kembali
column-apologies-period = Berhalangan dengan pemberitahuan dalam periode ini
column-unexplained-period = Tidak hadir tanpa pemberitahuan dalam periode ini
column-apologies-to-date = Berhalangan dengan pemberitahuan sejak tahun pertama yang tercatat
column-unexplained-to-date = Tidak hadir tanpa pemberitahuan sejak tahun pertama yang tercatat
column-mean = Rata-rata
    .long = Delegat per delegasi, rata-rata
column-median = Median
column-window = Rentang waktu
column-hhi = Indeks Herfindahl–Hirschman
column-effective-number = Jumlah efektif
column-gini = Koefisien Gini
column-women = Perempuan
column-not-women = Laki-laki dan lainnya
column-gender-recorded = Gender tercatat
column-share-women = Perempuan (dari yang gendernya tercatat)
column-share-not-recorded = Gender tidak tercatat
column-in-person = Tatap muka
column-virtual = Daring
column-share-virtual = Daring (dari yang modanya tercatat)
column-share-mode-recorded = Moda tercatat
column-heads = Ketua delegasi tercatat
column-persons = Orang tercantum
column-mean-before = Pertemuan yang dihadiri sebelumnya, rata-rata
column-newcomers = Peserta baru
column-co-chairs = Ketua bersama yang berbeda, dari seluruh kursi
column-seats = Kursi
    .long = Berapa kali menjadi ketua bersama
column-last-co-chaired = Terakhir menjadi ketua bersama
column-years-since = Jumlah tahun sejak itu
    .long = Tahun sejak terakhir menjadi ketua bersama
column-host = Tuan rumah
column-theme-id = Kunci tema
column-named = Tema tercantum
column-entropy = Entropi
column-evenness = Kemerataan
column-leads = Memimpin
column-partners = Mendukung
column-covered = Tema dengan inisiatif
column-themes-missing = Tema tanpa inisiatif
column-initiative-id = Kunci inisiatif
column-priority = Prioritas
column-due-date = Tenggat
column-days-late = Hari keterlambatan
column-n = Inisiatif tuntas dengan kedua tanggal
column-q1 = Kuartil pertama
    .long = Hari hingga tuntas, kuartil pertama
column-q3 = Kuartil ketiga
    .long = Hari hingga tuntas, kuartil ketiga
column-reading = Keterangan
column-led = Dipimpin
column-partnered = Didukung
column-other-member = Anggota lain
column-other-member-id = Kunci anggota lain
column-contributes-to = Kerangka kerja
column-before = Periode sebelumnya
column-mean-of-five = Rata-rata lima periode
column-direction = Arah
column-counted-from = Dihitung dari
column-rate-to-date = Sejak tahun pertama yang tercatat
    .long = Tingkat kehadiran sejak tahun pertama yang tercatat
column-rate-quarter = Sejak tahun pertama yang tercatat
column-other-members = Anggota lain
column-present-of-eligible = Hadir
column-absence-open = Ketidakhadiran berturut-turut hingga kini
column-absence-longest = Rangkaian ketidakhadiran terpanjang
column-last-present = Terakhir hadir
column-co-chair = Ketua bersama
column-chair = Ketua
column-speaker = Pembicara
column-panellist = Panelis
column-rapporteur = Pelapor
column-total = Total
column-presences = Kehadiran tercantum
column-distinct = Delegasi tercantum
column-theme = Tema
column-meetings-fractional = Pertemuan, fraksional
column-meetings-five-years = Pertemuan, lima tahun
column-meetings-five-years-fractional = Pertemuan, lima tahun, fraksional
column-initiatives = Inisiatif
column-initiatives-fractional = Inisiatif, fraksional
column-delivered = Tuntas
column-share-of-meetings = Proporsi pertemuan, lima tahun
column-share-of-initiatives = Proporsi inisiatif
column-gap = Proporsi pertemuan dikurangi proporsi inisiatif
column-status = Status
column-delivery-rate = Tuntas, dari yang wajib dituntaskan
column-discontinued = Dihentikan
column-initiative = Inisiatif
column-agreed-at = Disepakati pada
column-launched-at = Diluncurkan pada
column-meetings-between = Pertemuan di antaranya
column-days = Hari
column-serves = Berkontribusi pada
column-figure = Angka
column-value = Nilai
column-meaning = Arti
column-sheet = Lembar
column-what = Isi
column-group-of-sheets = Bagian
sheets-left-out = Tidak disertakan karena tidak ada yang tercatat: { $tables }.
sheets-first = Ikhtisar
sheets-participation = Partisipasi
sheets-themes = Tema
sheets-initiatives = Inisiatif
sheets-data = Baris yang mendasari angka
mail-subject = { $process }: { $member }, { $period }
mail-greeting = Bapak/Ibu yang terhormat,
mail-about = Terlampir dokumen dan buku kerja tentang { $member } untuk { $period }, berisi data yang tercatat ({ $process }).
mail-corrections = Mohon diperiksa. Jika ada nilai tercatat yang salah, isilah lembar “Koreksi” dalam buku kerja, lalu kirimkan kembali buku kerja itu kepada kami.
mail-closing = Hormat kami
sheet-cover = Sampul
sheet-corrections = Koreksi
corrections-of = Koreksi oleh { $member }
corrections-how = Jika nilai yang tercatat salah, isikan nilai yang benar di sel sebelahnya; biarkan sel lain kosong. Sel yang dapat diisi berbingkai, sel lainnya terlindungi.
corrections-return = Isikan nama Anda, simpan berkas ini, lalu kembalikan ke sekretariat. Tidak ada yang berubah sebelum sekretariat memutuskan.
corrections-member = Anggota
corrections-edition = Edisi
corrections-reference = Rujukan (untuk program)
corrections-by = Diisi oleh (nama dan jabatan)
corrections-remarks = Catatan umum
corrections-row = pertemuan
corrections-meeting = Pertemuan
corrections-title = Judul
corrections-date = Tanggal
corrections-present = Kehadiran: tercatat
corrections-present-correct = Kehadiran: nilai benar
corrections-role = Peran: tercatat
corrections-role-correct = Peran: nilai benar
corrections-size = Delegat: tercatat
corrections-size-correct = Delegat: nilai benar
corrections-row-remarks = Catatan
corrections-use-remarks = (gunakan Catatan)
corrections-choose = Pilih nilai dari daftar, atau biarkan sel kosong.
corrections-number = Isikan bilangan bulat, 1 atau lebih, atau biarkan sel kosong.
sheet-meetings-of-period = Pertemuan pada periode ini
    .row = pertemuan pada periode ini
sheet-meetings-by-series = Pertemuan menurut seri
    .row = pertemuan dalam suatu seri
sheet-meetings-by-group = Pertemuan dan delegasi
    .row = kategori dalam suatu rincian
sheet-attendance-by-member = Kehadiran menurut anggota
    .row = anggota dalam suatu seri
sheet-attendance-matrix = Tabel kehadiran
    .row = anggota
sheet-peers = Kehadiran anggota lain
    .row = anggota, atau kelompok anggota, dalam suatu seri
sheet-attendance-by-group = Kehadiran menurut kelompok
    .row = kelompok anggota dalam suatu seri
sheet-members-of-period = Anggota pada periode ini
    .row = anggota
sheet-largest-delegations = Delegasi terbesar
    .row = delegasi pada suatu pertemuan
sheet-roles-by-meeting = Peran menurut pertemuan
    .row = peran pada suatu pertemuan
sheet-by-year = Tahun demi tahun
    .row = tahun
sheet-concentration = Konsentrasi dan rotasi
    .row = ukuran dalam rentang waktu
sheet-themes = Jumlah tema
    .row = tema
sheet-themes-by-member = Tema menurut anggota
    .row = anggota dan tema
sheet-initiatives-by-status = Jumlah inisiatif
    .row = status atau kerangka
sheet-initiatives-listed = Daftar inisiatif
    .row = inisiatif dalam suatu daftar
sheet-initiatives-by-member = Inisiatif menurut anggota
    .row = anggota
sheet-initiatives-together = Anggota yang bekerja sama
    .row = pasangan anggota
sheet-attendance-matrix-series = Kehadiran ({ $series })
column-series = Seri
column-list = Daftar
column-of-table = { $head }: { $table }
column-row-is = Satu baris adalah
column-rows = Baris
column-sheet-tables = Isi
term-region = kawasan
term-groups = kelompok anggota
term-kind-of-meeting = jenis pertemuan
term-kind-of-member = jenis anggota
term-sides = anggota
term-status = status
term-contributes-to = kerangka
sheets-few-meetings = Tidak disertakan, karena kurang dari tiga pertemuannya memiliki daftar hadir lengkap: { $tables }.
columns-left-out = Kolom yang tidak disertakan, karena tidak ada catatan: { $columns }.
scope-participation = semua pertemuan
scope-initiatives = semua inisiatif
scope-themes = semua tema
column-measure = Ukuran
column-scope = Cakupan
column-unit = Satuan
column-rests-on = Pertemuan dengan daftar lengkap, dari yang terselenggara
head-of-values = { $head } [nilai]
head-of-some-values = { $head } [sebagian nilai]
basis-of-series = { $series }: { $basis }

## Figures, by their ids

figure-participation-meetings-held = Pertemuan yang terselenggara
figure-participation-meetings-held-events = Acara: pertemuan yang diadakan bersama dihitung sekali
figure-participation-delegations-presences = Delegasi yang hadir, dihitung per pertemuan
figure-participation-delegations-distinct = Delegasi berbeda yang hadir
figure-participation-delegates = Delegat
figure-participation-rate-overall-period = Tingkat kehadiran seluruh anggota dalam periode ini
figure-participation-rate-overall-to-date = Tingkat kehadiran seluruh anggota sejak tahun pertama yang tercatat
figure-participation-rate-overall-period-states = Tingkat kehadiran negara dalam periode ini
figure-participation-rate-overall-to-date-states = Tingkat kehadiran negara sejak tahun pertama yang tercatat
figure-participation-rate-overall-period-organisations = Tingkat kehadiran organisasi dalam periode ini
figure-participation-rate-overall-to-date-organisations = Tingkat kehadiran organisasi sejak tahun pertama yang tercatat
figure-participation-events = Acara dengan daftar hadir lengkap dari badan yang anggotanya diketahui
figure-participation-first-time = Anggota yang hadir untuk pertama kali
figure-participation-returning = Anggota dari periode sebelumnya yang hadir kembali
figure-participation-lapsed = Anggota yang tidak lagi hadir
figure-participation-delegation-size-mean = Delegat per delegasi, rata-rata
figure-participation-delegation-size-median = Delegat per delegasi, median
figure-participation-gender-share = Perempuan di antara delegat
figure-participation-gender-share-not-recorded = Delegat yang gendernya tidak tercatat
figure-participation-heads = Delegasi yang ketuanya tercatat
figure-participation-heads-women-share = Perempuan di antara ketua delegasi
figure-participation-mode-share-virtual = Delegat yang hadir secara daring
figure-participation-experience-newcomers = Delegat yang hadir untuk pertama kali
figure-initiatives-status-proposed = Inisiatif yang diusulkan
figure-initiatives-status-agreed = Inisiatif yang disepakati
figure-initiatives-status-in-progress = Inisiatif yang sedang berjalan
figure-initiatives-status-delivered = Inisiatif yang tuntas
figure-initiatives-status-discontinued = Inisiatif yang dihentikan
figure-initiatives-status-total = Inisiatif, seluruhnya
figure-initiatives-delivery-rate = Inisiatif yang tuntas, dari yang wajib dituntaskan
figure-initiatives-overdue = Inisiatif terbuka yang melewati tenggat
figure-initiatives-on-time = Inisiatif yang tuntas tepat waktu
figure-initiatives-time-to-deliver-n = Inisiatif tuntas dengan kedua tanggal
figure-initiatives-time-to-deliver-q1 = Waktu hingga tuntas, kuartil pertama
figure-initiatives-time-to-deliver-median = Waktu hingga tuntas, median
figure-initiatives-time-to-deliver-q3 = Waktu hingga tuntas, kuartil ketiga
figure-initiatives-unled = Inisiatif tanpa pemimpin

column-statistic = Statistik
column-question = Pertanyaan
column-formula = Cara penghitungan
column-edges = Kasus khusus
column-part = { $head }: { $part }
column-part-numerator = Pembilang
column-part-denominator = Penyebut

## Words in cells
term-all = semua
term-body = badan
term-kind = jenis
term-mode = moda
term-states = Negara
term-organisations = Organisasi
term-all-members = Semua anggota
term-quarter-75 = tiga perempat atau lebih
term-quarter-50 = setengah hingga kurang dari tiga perempat
term-quarter-25 = seperempat hingga kurang dari setengah
term-quarter-0 = kurang dari seperempat
term-capacity = kapasitas
term-yes = ya
term-no = tidak
term-reached = tercapai
term-not-reached = tidak tercapai
term-period = dalam periode ini
term-to-date = sejak tahun pertama yang tercatat
term-five-years = lima tahun hingga akhir periode ini
term-initiatives = seluruh inisiatif
term-low-n = [low n] kurang dari lima
term-up = naik
term-down = turun
term-unchanged = tetap
term-better = membaik
term-worse = memburuk
term-mean-of-five = Rata-rata lima tahun terakhir
term-total-once = Semua, masing-masing dihitung sekali
term-not-recorded = tidak tercatat
term-co-chair = ketua bersama
term-chair = ketua
term-speaker = pembicara
term-panellist = panelis
term-rapporteur = pelapor
term-observer = pengamat
term-in-person = tatap muka
term-virtual = daring
term-hybrid = hibrida
term-planned = direncanakan
term-postponed = ditunda
term-proposed = diusulkan
term-agreed = disepakati
term-in-progress = sedang berjalan
term-delivered = tuntas
term-discontinued = dihentikan
term-list-none = tidak ada
term-list-agrees = lengkap, sesuai dengan catatan
term-list-complete = lengkap
term-list-incomplete = tidak lengkap
term-state = negara
term-territory = wilayah
term-international-organisation = organisasi internasional
term-civil-society = masyarakat sipil
term-non-governmental-organisation = organisasi nonpemerintah
term-private-sector = sektor swasta
term-secretariat = sekretariat
term-member = anggota
term-guest = tamu
term-attended = hadir
term-registered = terdaftar
term-held = terselenggara
term-cancelled = dibatalkan
term-complete = lengkap
term-partial = sebagian
term-none = tidak ada
term-head = ketua delegasi
term-delegate = delegat
term-female = perempuan
term-male = laki-laki
term-other = lainnya
term-present-as-member = hadir sebagai anggota
    .symbol = ●
    .short = anggota
term-present-as-observer = hadir sebagai pengamat
    .symbol = ○
    .short = pengamat
term-apologies = berhalangan dengan pemberitahuan
    .symbol = B
    .short = berhalangan
term-absent = tidak hadir
    .symbol = ×
    .short = tidak hadir
term-unknown = tidak diketahui
    .symbol = ?
    .short = tidak diketahui
term-not-eligible = tidak berhak hadir
    .symbol = { "" }
    .short = tidak berhak hadir
sign-not-available = ··
    .said = tidak tercatat
    .meaning = ·· tidak tercatat
sign-not-applicable = –
    .said = tidak berlaku
    .meaning = – tidak berlaku: tidak ada yang dapat dihitung
sign-suppressed = dirahasiakan
    .said = dirahasiakan
    .meaning = dirahasiakan: tidak ditampilkan untuk melindungi satu orang atau satu anggota
missing-x = [x] tidak tersedia: tidak tercatat
missing-z = [z] tidak berlaku: tidak ada yang dapat dihitung
missing-c = [c] dirahasiakan: tidak ditampilkan untuk melindungi satu orang atau satu anggota
low = [low]
missing-low = [low] lebih dari nol, tetapi kurang dari 0,05%
presence-key-grey = abu-abu: tidak berhak hadir
presence-uncounted = Kehadiran anggota sebelum bergabung ditampilkan, tetapi tidak dihitung.
word-table-elsewhere = Tabel ini memiliki { $n } baris; tabel ini ada dalam buku kerja.

## Statistics: the title of the table, and its definition
participation-meetings-held = Pertemuan yang terselenggara
    .question = Berapa banyak pertemuan yang terselenggara?
    .formula = Jumlah pertemuan terselenggara yang dimulai dalam periode ini; juga menurut badan, jenis, dan moda, serta untuk periode sebelumnya.
    .edges = Pertemuan yang direncanakan, ditunda, atau dibatalkan tidak disertakan, demikian pula pertemuan tanpa tanggal. Pertemuan gabungan juga dihitung satu kali sebagai satu acara. Tidak tersedia untuk periode sebelum pertemuan terselenggara pertama yang tercatat.
participation-delegations = Kehadiran pada pertemuan dalam periode ini
    .question = Berapa banyak delegasi yang hadir?
    .formula = Anggota yang hadir pada setiap pertemuan: dihitung dari baris jika daftar hadir lengkap; jika tidak, digunakan total yang tercatat.
    .edges = Kehadiran tercantum hanya menghitung yang tercantum dalam baris; dua baris untuk satu anggota pada satu pertemuan dihitung sebagai satu delegasi, dan hanya baris berstatus hadir yang dihitung. Jumlah negara adalah total dikurangi organisasi internasional. Jika tidak ada total yang tercatat dan daftar hadir tidak lengkap, angkanya tidak tersedia.
participation-delegations-by-capacity = Delegasi menurut kapasitas dan jenis anggota
participation-delegations-series = Anggota yang hadir pada { $series }
participation-rate = Tingkat kehadiran setiap anggota
    .question = Seberapa sering setiap anggota hadir?
    .formula = Jumlah pertemuan yang dihadiri anggota dalam kapasitas apa pun, dibagi jumlah pertemuan yang diperhitungkan dan berhak dihadirinya.
    .edges = Pertemuan diperhitungkan jika terselenggara dan daftar hadirnya lengkap. Suatu anggota berhak hadir jika merupakan anggota badan tersebut pada hari pertemuan dimulai. Tidak berlaku jika tidak ada pertemuan semacam itu. Perubahan terhadap periode sebelumnya dinyatakan dalam poin persentase. Jika hadir tidaknya suatu anggota tidak tercatat, anggota tersebut tidak diperhitungkan dalam tingkat kehadiran pertemuan itu.
participation-rate-series = Tingkat kehadiran setiap anggota: { $series }
participation-rate-compared = Tingkat kehadiran setiap anggota sejak tahun pertama yang tercatat
participation-rate-compared-series = Tingkat kehadiran setiap anggota sejak tahun pertama yang tercatat: { $series }
participation-rate-overall = Tingkat kehadiran seluruh anggota
    .question = Berapa tingkat kehadiran anggota secara keseluruhan?
    .formula = Jumlah kehadiran dibagi jumlah hak hadir pada pertemuan yang diperhitungkan; bukan rata-rata tingkat kehadiran setiap anggota.
    .edges = Pengamat, tamu, dan sekretariat tidak termasuk dalam kedua jumlah itu. Anggota yang hadir sebagai pengamat dihitung hadir.
participation-rate-overall-series = Tingkat kehadiran seluruh anggota: { $series }
participation-events = Kehadiran setiap anggota pada acara
    .question = Acara mana dalam periode ini yang dihadiri setiap anggota?
    .formula = Jumlah acara yang dihadiri anggota dalam kapasitas apa pun, dibagi jumlah acara yang berhak dihadirinya. Pertemuan yang diadakan bersama dihitung sebagai satu acara.
    .edges = Yang dihitung hanya pertemuan dalam periode ini yang terselenggara, daftar hadirnya lengkap, dan anggota badannya diketahui. Jika hadir tidaknya suatu anggota tidak tercatat, anggota tersebut tidak diperhitungkan untuk pertemuan itu.
participation-matrix = Tabel kehadiran
    .question = Anggota mana menghadiri pertemuan mana?
    .formula = Setiap anggota yang pernah berhak hadir, pada setiap pertemuan yang diperhitungkan.
    .edges = Sebelum bergabung, anggota tidak berhak hadir; jika tetap hadir, anggota tersebut ditampilkan sebagai hadir tetapi tidak dihitung.
participation-matrix-series = Tabel kehadiran: { $series }
participation-matrix-meetings = Kehadiran pada setiap pertemuan
participation-matrix-meetings-series = Kehadiran pada setiap pertemuan: { $series }
participation-trend = Partisipasi dari tahun ke tahun
    .head = Tingkat kehadiran: { $head }
    .question = Bagaimana perkembangan partisipasi?
    .formula = Pertemuan, acara, kehadiran delegasi yang tercantum, delegat, proporsi perempuan, dan tingkat kehadiran setiap tahun, beserta rata-rata lima tahun terakhir.
    .edges = Kehadiran dan delegasi hanya mencakup yang tercantum dalam baris; jika daftar hadir tidak lengkap, yang sebenarnya hadir lebih banyak. Tahun tanpa pertemuan terselenggara tetap ditampilkan. Rata-rata proporsi adalah jumlah pembilang dibagi jumlah penyebut; rata-rata lain tidak menyertakan tahun tanpa nilai.
participation-longest-absence = Ketidakhadiran terpanjang
    .question = Seberapa panjang rangkaian ketidakhadiran terpanjang?
    .formula = Rangkaian terpanjang pertemuan yang diperhitungkan dalam satu seri, yang berhak dihadiri anggota tetapi tidak dihadirinya, serta rangkaian yang masih berlangsung pada akhir periode.
    .edges = Pertemuan tanpa daftar hadir lengkap tidak memperpanjang rangkaian, tetapi kehadiran pada pertemuan itu mengakhirinya. Rangkaian mantan anggota berakhir bersama keanggotaannya, dan tidak satu pun masih berlangsung.
participation-longest-absence-series = Ketidakhadiran terpanjang: { $series }
participation-roles = Peran pada pertemuan
    .question = Anggota mana yang menjadi ketua, pembicara, dan pelapor?
    .formula = Jumlah peran ketua bersama, ketua, pembicara, panelis, dan pelapor setiap anggota pada pertemuan terselenggara dalam periode ini.
    .edges = Peran yang diemban suatu anggota dua kali pada satu pertemuan dihitung satu kali. Ketua bersama yang tercantum dalam data pertemuan juga dihitung.
participation-roles-by-meeting = Ketua bersama, pembicara, dan pengamat menurut pertemuan
participation-delegates = Delegat pada pertemuan dalam periode ini
    .question = Berapa banyak delegat yang hadir?
    .formula = Jumlah delegat dalam baris berstatus hadir: jumlah yang disebutkan, atau satu untuk setiap baris jika salah satu baris delegasi itu mencantumkan nama orang atau gender.
    .edges = Orang yang tercantum dua kali untuk satu delegasi pada satu pertemuan dihitung satu kali. Delegasi yang jumlah delegatnya tidak tercatat tidak masuk dalam penjumlahan mana pun; jumlah delegasi yang dihitung dan total yang tercatat dicantumkan di sampingnya. Tidak tersedia jika tidak ada delegasi yang dapat dihitung. Dua baris dengan nama yang sama tetapi organisasi atau gender yang berbeda dihitung sebagai dua orang.
participation-by-region = Partisipasi menurut kawasan
    .question = Kawasan mana yang hadir?
    .formula = Jumlah kehadiran dibagi jumlah hak hadir semua anggota suatu kawasan pada pertemuan yang diperhitungkan.
    .edges = Anggota tanpa kawasan ditampilkan dalam baris tersendiri.
participation-by-region-series = Partisipasi menurut kawasan: { $series }
participation-by-group = Partisipasi menurut kelompok anggota
    .question = Kelompok anggota mana yang hadir?
    .formula = Jumlah kehadiran dibagi jumlah hak hadir semua anggota suatu kelompok pada pertemuan yang diperhitungkan.
    .edges = Suatu anggota dapat termasuk dalam beberapa kelompok; karena itu tidak ada total, dan baris-barisnya tidak dapat dijumlahkan. Anggota tanpa kelompok tidak ada dalam baris mana pun.
participation-by-group-series = Partisipasi menurut kelompok anggota: { $series }
participation-by-kind = Partisipasi menurut jenis anggota
    .question = Jenis anggota mana yang hadir?
    .formula = Jumlah kehadiran dibagi jumlah hak hadir semua anggota dari suatu jenis pada pertemuan yang diperhitungkan.
    .edges = Anggota tanpa jenis ditampilkan dalam baris tersendiri.
participation-by-kind-series = Partisipasi menurut jenis anggota: { $series }
participation-regional-balance = Keseimbangan kawasan
    .question = Apakah kehadiran setiap kawasan sebanding dengan jumlah anggotanya?
    .formula = Proporsi suatu kawasan dalam kehadiran dibagi proporsinya dalam hak hadir, pada pertemuan yang diperhitungkan; nilai 1 berarti sebanding.
    .edges = Tidak berlaku jika tidak ada anggota kawasan itu yang berhak hadir, atau jika tidak ada yang hadir.
participation-regional-balance-series = Keseimbangan kawasan: { $series }
participation-quorum = Kuorum
    .question = Apakah kuorum tercapai?
    .formula = Anggota berhak hadir yang hadir, dibandingkan dengan proporsi anggota berhak hadir yang disyaratkan dalam pengaturan, dibulatkan ke atas.
    .edges = Hanya ditampilkan untuk seri yang kuorumnya ditetapkan dalam pengaturan. Jika daftar hadir tidak lengkap, anggota yang tercantum mungkin sudah mencukupi; jika tidak, jawabannya tidak tersedia.
participation-quorum-series = Kuorum: { $series }
participation-reach = Anggota yang berpartisipasi setidaknya sekali
    .question = Berapa banyak anggota yang berpartisipasi setidaknya sekali?
    .formula = Jumlah anggota yang hadir setidaknya sekali, dibagi jumlah anggota yang berhak hadir setidaknya sekali, pada pertemuan yang diperhitungkan.
    .edges = Setiap anggota dihitung satu kali, berapa kali pun hadir.
participation-reach-series = Anggota yang berpartisipasi setidaknya sekali: { $series }
participation-first-time = Delegasi yang hadir untuk pertama kali
    .question = Siapa yang hadir untuk pertama kali?
    .formula = Anggota yang delegasinya untuk pertama kali tercatat hadir pada pertemuan terselenggara dalam periode ini.
    .edges = Dalam kapasitas apa pun. Delegasi dalam daftar hadir yang tidak lengkap dihitung; delegasi yang tidak tercantum dalam daftar semacam itu tidak diketahui. Tidak tersedia jika sebelum periode ini tidak ada pertemuan terselenggara, atau tidak ada delegasi, yang tercatat.
participation-returning = Anggota yang hadir kembali
    .question = Anggota mana dari periode sebelumnya yang hadir kembali?
    .formula = Jumlah anggota yang hadir dalam periode ini dan dalam periode sebelumnya, dibagi jumlah anggota yang hadir dalam periode sebelumnya.
    .edges = Hadir berarti hadir pada pertemuan terselenggara mana pun, dalam kapasitas apa pun. Tidak tersedia jika periode sebelumnya tidak tercatat; tidak berlaku jika tidak ada yang hadir dalam periode sebelumnya.
participation-lapsed = Anggota yang tidak lagi hadir
    .question = Anggota mana yang tidak lagi hadir?
    .formula = Anggota yang hadir dalam periode sebelumnya dan berhak hadir pada suatu pertemuan yang diperhitungkan dalam periode ini, tetapi tidak menghadiri satu pun pertemuan terselenggara dalam periode ini.
    .edges = Tidak tersedia jika periode sebelumnya tidak tercatat; tidak berlaku jika tidak ada yang berhak hadir.
participation-apologies = Ketidakhadiran dengan dan tanpa pemberitahuan
    .question = Siapa yang memberitahukan ketidakhadirannya?
    .formula = Pertemuan yang berhak dihadiri anggota tetapi tidak dihadirinya: dengan pemberitahuan yang tercatat, dan tanpa pemberitahuan.
    .edges = Pemberitahuan berhalangan dihitung pada setiap pertemuan terselenggara dalam seri; ketidakhadiran tanpa pemberitahuan hanya jika daftar hadir lengkap. Anggota yang mendaftar tetapi tidak hadir dihitung tidak hadir.
participation-apologies-series = Ketidakhadiran dengan dan tanpa pemberitahuan: { $series }
participation-delegation-size = Besar delegasi
    .question = Seberapa besar delegasi?
    .formula = Rata-rata dan median jumlah delegat per delegasi, untuk delegasi dalam periode ini yang jumlah delegatnya diketahui.
    .edges = Jika banyaknya data genap, median adalah rata-rata dua nilai tengah. Delegasi yang jumlah delegatnya tidak diketahui tidak disertakan; jumlah delegasi yang dihitung dicantumkan di sampingnya.
participation-largest-delegations = Delegasi terbesar
    .question = Anggota mana yang mengirim banyak delegat?
    .formula = Jumlah delegat setiap delegasi dalam periode ini yang jumlah delegatnya diketahui, mulai dari yang terbesar.
    .edges = Delegasi tuan rumah ditandai; tabel kedua tidak menyertakannya.
participation-largest-delegations-without-host = Delegasi terbesar, tanpa delegasi tuan rumah
participation-concentration = Konsentrasi delegat
    .question = Apakah sebagian besar delegat dikirim oleh segelintir anggota?
    .formula = Indeks Herfindahl–Hirschman: jumlah kuadrat proporsi setiap anggota dalam seluruh delegat; jumlah efektif anggota: 1 dibagi indeks tersebut. Koefisien Gini kehadiran di antara anggota yang berhak hadir pada pertemuan yang diperhitungkan.
    .edges = Tidak berlaku jika kurang dari dua anggota, atau tanpa kehadiran. Dihitung oleh program, bukan dengan rumus dalam buku kerja.
participation-concentration-presences = Konsentrasi kehadiran
participation-concentration-presences-series = Konsentrasi kehadiran: { $series }
participation-gender-share = Perempuan di antara delegat, menurut pertemuan
    .question = Berapa proporsi perempuan di antara delegat?
    .formula = Jumlah perempuan dibagi jumlah delegat yang gendernya tercatat; proporsi yang gendernya tidak tercatat dicantumkan di sampingnya.
    .edges = Tidak tersedia jika yang gendernya tercatat kurang dari setengah. Angka kecil yang dapat mengungkapkan identitas seseorang dirahasiakan, demikian pula angka lain yang dapat digunakan untuk menghitungnya.
participation-gender-share-by-region = Perempuan di antara delegat, menurut kawasan
participation-gender-share-by-kind = Perempuan di antara delegat, menurut jenis anggota
participation-heads = Ketua delegasi
    .question = Siapa yang memimpin delegasi?
    .formula = Delegasi dalam periode ini yang ketua delegasinya tercatat; perempuan di antara ketua delegasi yang gendernya tercatat; menurut kawasan.
    .edges = Satu ketua untuk setiap delegasi. Tidak tersedia jika tidak ada ketua delegasi yang tercatat. Angka kecil yang dapat mengungkapkan identitas seseorang dirahasiakan, demikian pula angka lain yang dapat digunakan untuk menghitungnya.
participation-mode-share = Tatap muka atau daring
    .question = Berapa banyak delegat yang hadir secara daring?
    .formula = Jumlah delegat yang hadir secara daring, dibagi jumlah delegat yang modanya tercatat dalam barisnya.
    .edges = Moda pertemuan tidak dianggap sebagai moda delegatnya.
participation-experience = Pengalaman delegat
    .question = Seberapa sering delegat hadir sebelumnya?
    .formula = Untuk setiap orang yang tercantum pada suatu pertemuan dalam periode ini, jumlah pertemuan terselenggara yang sebelumnya dihadiri orang yang sama untuk anggota yang sama: rata-ratanya, dan proporsi orang yang belum pernah hadir sebelumnya.
    .edges = Tidak tersedia jika tidak ada orang yang tercantum pada dua pertemuan, karena hal itu berarti nama-nama berbeda dari satu pertemuan ke pertemuan lain. Jumlah peserta baru tidak tersedia untuk pertemuan tercatat pertama yang mencantumkan nama orang.
participation-co-chair-rotation = Rotasi ketua bersama
    .question = Apakah ketua bersama bergilir?
    .formula = Jumlah ketua bersama yang berbeda, dibagi jumlah seluruh kursi ketua bersama pada pertemuan terselenggara dalam seri.
    .edges = Satu kursi adalah satu ketua bersama pada satu pertemuan, sebagaimana tercantum dalam data pertemuan atau daftar hadirnya.
participation-co-chair-rotation-series = Rotasi ketua bersama: { $series }
participation-co-chair-rotation-by-member = Ketua bersama menurut anggota
participation-co-chair-rotation-by-member-series = Ketua bersama menurut anggota: { $series }
themes-trend = Tema dari tahun ke tahun
    .head = Porsi pertemuan: { $head }
    .question = Tema mana yang makin sering, dan mana yang makin jarang, dibahas?
    .formula = Untuk setiap tahun, proporsi fraksional setiap tema dalam pertemuan terselenggara yang mencantumkan tema.
    .edges = Tidak tersedia jika kurang dari dua tahun memiliki pertemuan semacam itu; tidak berlaku untuk tahun tanpa pertemuan semacam itu.
themes-diversity = Keragaman tema
    .question = Seberapa merata pekerjaan tersebar di antara tema-tema?
    .formula = Entropi Shannon proporsi fraksional tema; kemerataan: entropi dibagi logaritma jumlah tema yang tercantum; jumlah efektif: jumlah tema dengan proporsi sama besar yang menghasilkan entropi yang sama.
    .edges = Tidak berlaku jika kurang dari dua tema tercantum. Dihitung oleh program, bukan dengan rumus dalam buku kerja.
themes-coverage = Tema menurut anggota
    .question = Anggota mana yang menangani tema mana?
    .formula = Inisiatif dalam tema tersebut yang dipimpin anggota, dan yang didukungnya.
    .edges = Inisiatif dengan beberapa tema dihitung pada setiap tema.
themes-coverage-gaps = Tema tanpa inisiatif, menurut anggota
initiatives-overdue = Inisiatif yang melewati tenggat
    .question = Inisiatif mana yang melewati tenggat?
    .formula = Inisiatif dengan tenggat paling lambat pada akhir periode yang belum tuntas dan tidak dihentikan; jumlah hari dari tenggat sampai akhir periode.
    .edges = Status yang digunakan adalah yang tercatat saat ini. Inisiatif tanpa tenggat dicantumkan secara terpisah. Tidak tersedia jika tidak ada inisiatif yang memiliki tenggat.
initiatives-overdue-no-due-date = Inisiatif yang masih terbuka tanpa tenggat
initiatives-on-time = Inisiatif yang tuntas tepat waktu
    .question = Berapa proporsi inisiatif tuntas yang tepat waktu?
    .formula = Jumlah inisiatif yang selesai paling lambat pada hari tenggatnya, dibagi jumlah inisiatif tuntas yang memiliki kedua tanggal, yang selesai paling lambat pada akhir periode.
    .edges = Inisiatif tanpa salah satu tanggal tersebut tidak termasuk dalam kedua jumlah itu.
initiatives-time-to-deliver = Lama penuntasan
    .question = Berapa lama sampai inisiatif tuntas?
    .formula = Jumlah hari dari awal pertemuan yang menyepakati inisiatif, atau jika tidak ada, dari awal inisiatif itu sendiri, sampai selesainya, untuk inisiatif yang selesai paling lambat pada akhir periode: median dan kuartil, dengan interpolasi linear.
    .edges = [low n] menandai kuartil yang dihitung dari kurang dari lima inisiatif. Inisiatif tanpa hari awal atau tanpa hari selesai tidak disertakan.
initiatives-leadership = Inisiatif yang dipimpin dan didukung, menurut anggota
    .question = Anggota mana yang memimpin dan mendukung inisiatif?
    .formula = Inisiatif yang dipimpin suatu anggota, dan yang didukungnya; pasangan anggota yang berperan dalam inisiatif yang sama.
    .edges = Anggota yang memimpin sekaligus mendukung inisiatif yang sama dihitung pada keduanya.
initiatives-leadership-pairs = Anggota yang bekerja sama
initiatives-unled = Inisiatif tanpa pemimpin
    .question = Inisiatif mana yang tidak memiliki pemimpin?
    .formula = Inisiatif yang tidak mencantumkan pemimpin; tema tanpa inisiatif yang disepakati atau sedang berjalan.
    .edges = Sebagaimana tercatat saat ini.
initiatives-unled-themes = Tema tanpa inisiatif aktif
initiatives-frameworks = Kontribusi inisiatif pada kerangka kerja
    .question = Pada kerangka kerja mana inisiatif berkontribusi?
    .formula = Inisiatif yang berkontribusi pada kerangka kerja tersebut, dan berapa banyak di antaranya yang tuntas.
    .edges = Inisiatif yang berkontribusi pada beberapa kerangka kerja dihitung pada setiap kerangka kerja.
change = Perubahan
    .question = Apa yang berubah?
    .formula = Setiap angka, angka yang sama untuk periode sebelumnya, selisih keduanya, dan rata-rata lima periode terakhir yang sama panjangnya.
    .edges = Perubahan proporsi dinyatakan dalam poin persentase. Perubahan disebut membaik atau memburuk hanya jika definisinya menyatakan arah mana yang lebih baik. Tidak ada nilai jika salah satu dari kedua angka tidak memiliki nilai.
themes-meetings = Tema pertemuan
    .question = Seberapa sering setiap tema dibahas?
    .formula = Pertemuan terselenggara yang mencantumkan tema tersebut; dalam kolom fraksional, pertemuan dengan k tema dihitung 1/k pada setiap temanya.
    .edges = Baris terakhir menghitung setiap pertemuan satu kali.
themes-initiatives = Tema inisiatif
    .question = Berapa banyak inisiatif untuk setiap tema?
    .formula = Inisiatif yang mencantumkan tema tersebut; dalam kolom fraksional, inisiatif dengan k tema dihitung 1/k pada setiap temanya.
    .edges = Baris terakhir menghitung setiap inisiatif satu kali.
themes-gap = Tema yang dibahas dan yang ditindaklanjuti
    .question = Tema mana yang lebih banyak dibahas daripada ditindaklanjuti, dan sebaliknya?
    .formula = Proporsi fraksional tema dalam pertemuan selama lima tahun hingga akhir periode ini, dikurangi proporsi fraksionalnya dalam seluruh inisiatif.
    .edges = Dalam poin persentase. Tidak berlaku jika tidak ada pertemuan atau tidak ada inisiatif yang bertema.
initiatives-status = Status inisiatif
    .question = Bagaimana status inisiatif?
    .formula = Jumlah inisiatif menurut status.
    .edges = Status yang tercatat saat ini, untuk setiap periode; tidak ada yang disimpulkan dari tanggal.
initiatives-delivery-rate = Inisiatif yang tuntas
    .question = Berapa proporsi inisiatif yang tuntas?
    .formula = Jumlah inisiatif yang tuntas, dibagi jumlah inisiatif yang disepakati, sedang berjalan, tuntas, dan dihentikan.
    .edges = Inisiatif yang baru diusulkan belum wajib dituntaskan.
initiatives-traceability = Dari kesepakatan sampai peluncuran
    .question = Apakah inisiatif yang disepakati juga diluncurkan?
    .formula = Pertemuan yang menyepakati inisiatif, pertemuan yang meluncurkannya, jumlah hari antara awal kedua pertemuan itu, dan pertemuan dari seri yang sama di antaranya.
    .edges = Jumlah hari tidak tersedia jika salah satu pertemuan tidak bertanggal. Jumlah pertemuan di antaranya tidak berlaku jika keduanya dari seri yang berbeda.
initiatives-traceability-open = Inisiatif yang disepakati tanpa peluncuran yang tercatat
data-members = Data: anggota
    .row = anggota
data-themes = Data: tema
    .row = tema
data-meetings = Data: pertemuan
    .row = pertemuan
data-memberships = Data: keanggotaan
    .row = keanggotaan
data-attendance = Data: daftar hadir
    .row = baris daftar hadir
data-initiatives = Data: inisiatif
    .row = inisiatif
data-delegations = Data: delegasi
    .row = delegasi pada suatu pertemuan
data-presence = Data: kehadiran
    .row = anggota pada pertemuan suatu seri
data-expected = Data: anggota yang diharapkan hadir
    .row = delegasi yang diharapkan pada suatu pertemuan
data-participants = Peserta
    .row = peserta, atau beberapa peserta tanpa nama
data-note = Baris yang menjadi dasar penghitungan angka. “line” adalah nomor baris dalam berkas masukan.
data-live = Hanya kolom ini yang berupa rumus; kolom lain berupa nilai: { $columns }.
data-not-printed = Pencetakan hanya mencakup bagian kepala lembar ini; untuk mencetak barisnya, hapus area cetak.

## Main points
point-attendance-lead = { $present } dari { $eligible } anggota hadir pada { $meeting }{ $direction ->
    [up] , naik dari { $before } dari { $before-eligible } pada { $before-day }.
    [down] , turun dari { $before } dari { $before-eligible } pada { $before-day }.
    [same] , proporsi yang sama dengan pertemuan { $before-day } ({ $before } dari { $before-eligible }).
   *[none] .
}
point-attendance-all = Semua anggota yang diharapkan hadir telah hadir.
point-attendance-absent = Tidak hadir: { $absent }.
point-attendance-many = { $n } anggota tidak hadir; namanya tercantum dalam tabel kehadiran.
point-incomplete-lead = { $reported } anggota berpartisipasi, sedangkan daftar hadir mencantumkan { $named }.
point-incomplete = { $meeting }: catatan melaporkan { $reported } anggota, di antaranya { $organisations } organisasi; daftar hadirnya tidak lengkap dan tidak diperhitungkan dalam tingkat kehadiran.
point-launched-lead = { $initiative } diluncurkan.
point-launched = Disepakati pada { $agreed } dan diluncurkan pada { $launched }{ $between ->
    [none] .
    [0] , tanpa pertemuan lain dari seri yang sama di antaranya.
    [1] , dengan satu pertemuan dari seri yang sama di antaranya.
   *[other] , dengan { $between } pertemuan dari seri yang sama di antaranya.
}{ $serves ->
    [none] { "" }
   *[other] {" "}Inisiatif ini berkontribusi pada { $serves }.
}
point-quorum-lead = { $n } pertemuan tidak mencapai kuorum ({ $series }).
point-quorum = { $meetings }.
point-overdue-lead = { $n ->
    [1] Satu inisiatif{ $high ->
        [0] { "" }
       *[other] {" "}berprioritas tinggi
    } melewati tenggat per { $day }.
   *[other] { $n } inisiatif melewati tenggat per { $day }{ $high ->
        [0] { "" }
       *[other] , { $high } di antaranya berprioritas tinggi
    }.
}
point-overdue = Dari yang paling lama: { $initiatives }{ $more ->
    [0] .
   *[other] , serta { $more } lainnya.
}
point-overdue-one = { $initiative } ({ $n } hari)
point-change-lead = { $direction ->
    [better] Tingkat kehadiran pada { $series } naik { $points } poin persentase.
    [worse] Tingkat kehadiran pada { $series } turun { $points } poin persentase.
   *[other] Tingkat kehadiran pada { $series } berselisih { $points } poin persentase dari periode sebelumnya.
}
point-change = { $now } ({ $now-of }), setelah { $before } ({ $before-of }) dalam periode sebelumnya.
point-first-time-lead = { $n } delegasi hadir untuk pertama kali.
point-first-time = { $members }{ $more ->
    [0] .
   *[other] , serta { $more } lainnya.
} Nama-nama itu tidak tercantum dalam daftar hadir terdahulu mana pun.
point-absence-lead = { $n ->
    [1] { $members } tidak hadir pada { $missed } pertemuan terakhir.
   *[other] { $members } masing-masing tidak hadir pada { $missed } pertemuan terakhir.
}
point-absence-lead-many = { $n } anggota masing-masing tidak hadir pada { $missed } pertemuan terakhir.
point-absence = Terakhir hadir pada { $last } ({ $series }).
point-absence-never = Tidak ada kehadiran yang tercatat; tahun pertama yang tercatat adalah { $first } ({ $series }).
point-absence-several = Dihitung dari pertemuan dengan daftar hadir lengkap ({ $series }).
point-gap-more-lead = { $theme }: lebih banyak dibahas daripada ditindaklanjuti.
point-gap-less-lead = { $theme }: lebih banyak ditindaklanjuti daripada dibahas.
point-gap = { $meetings }% dari agenda sejak { $since }, { $initiatives }% dari inisiatif.
point-lists-lead = { $incomplete } dari { $held } daftar hadir tidak lengkap.
point-lists-many = Daftar hadir tersebut tidak diperhitungkan dalam tingkat kehadiran. Pertemuannya ditunjukkan dalam tabel pertemuan.
point-lists = { $meetings }. { $incomplete ->
   *[other] Daftar hadirnya tidak diperhitungkan
} dalam tingkat kehadiran.

## Alternative texts of charts
alt-parts = Satu batang dengan { $n } bagian: { $value }. Terbesar { $most-at } ({ $most }), terkecil { $least-at } ({ $least }). Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-columns = Diagram kolom dengan { $n } kolom, { $first } sampai { $last }: { $value }. Tertinggi { $most } ({ $most-at }), terendah { $least } ({ $least-at }); { $start } pada kolom pertama, { $end } pada kolom terakhir.{ $whole ->
    [none] {""}
   *[other] {" "}Garis menandai { $whole } pada setiap kolom.
} Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-stacked = Diagram kolom bertumpuk dengan { $n } kolom, { $first } sampai { $last }: { $others }. { $value }: tertinggi { $most } ({ $most-at }), terendah { $least } ({ $least-at }), { $start } pada kolom pertama dan { $end } pada kolom terakhir. Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-line = Diagram garis dengan { $n } titik, { $first } sampai { $last }: { $others }. { $value }: { $start } pada titik pertama dan { $end } pada titik terakhir; tertinggi { $most } ({ $most-at }), terendah { $least } ({ $least-at }). Garis yang terputus berarti tidak ada nilai. Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-timeline = Garis waktu dengan { $n } baris, masing-masing dengan tanda untuk { $others }. Menurut { $value }: paling awal { $least } ({ $least-at }), paling akhir { $most } ({ $most-at }). Tanggalnya ada dalam buku kerja, lembar “{ $sheet }”.
alt-multiples = { $n } diagram kecil kehadiran, satu untuk setiap baris ({ $rows }). Paling sering hadir: { $most-at } ({ $most }); paling jarang: { $least-at } ({ $least }). Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-ranking = Diagram batang dengan { $n } batang ({ $rows }). { $title } ({ $value }): dari { $most-at } ({ $most }) sampai { $least-at } ({ $least }). Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-tiles = Diagram dengan { $n } kotak ({ $rows }) dalam kelompok. { $title } ({ $value }): dari { $most-at } ({ $most }) sampai { $least-at } ({ $least }). Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-strip = Deretan tanda, satu untuk setiap pertemuan. { $title }. Hadir: { $present ->
    [none] tidak ada
   *[other] { $present }
}. Tidak hadir: { $absent ->
    [none] tidak ada
   *[other] { $absent }
}. Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
alt-dumbbell = Diagram dengan { $n } baris ({ $rows }), masing-masing dengan dua tanda: { $others }. Selisih terbesar: { $most-at } ({ $most } poin persentase). Angkanya ada dalam buku kerja, lembar “{ $sheet }”.
axis-share = { $what } (%)
axis-count = { $what } (jumlah)
axis-percent = Proporsi (%)

## Workbook
sheet-one-table = Lembar kerja ini memuat satu tabel. Nilai yang tidak ada: [x] tidak tersedia, [z] tidak berlaku, [c] dirahasiakan.
sheet-one-table-of = Lembar kerja ini memuat satu tabel. Satu baris adalah satu { $row }. Nilai yang tidak ada: [x] tidak tersedia, [z] tidak berlaku, [c] dirahasiakan.
sheet-values = Angkanya berupa nilai, bukan rumus; lembar “Catatan” menyebutkan alasannya.
key-figures-note = Angka periode sebelumnya dan rata-rata berupa nilai karena menyangkut periode lain.
all-live = Semua angkanya berupa rumus yang mengacu pada lembar yang namanya diawali “Data”.
column-live = Rumus dan nilai
value-others = Nilai, bukan rumus, karena dihitung dari baris anggota lain: { $headers }.
value-worked = Nilai, bukan rumus, yang dihitung menurut aturan dalam lembar “Catatan”: { $headers }.
value-hidden = Nilai, bukan rumus, karena dihitung dari kolom yang tidak ada dalam berkas ini: { $headers }.
value-large = Nilai, bukan rumus, karena barisnya terlalu banyak untuk dihitung dalam waktu yang wajar: { $headers }.
value-misread = Nilai, bukan rumus, karena program lembar kerja akan salah membaca kunci atau tanggal yang menjadi dasar penghitungannya: { $headers }.
sheet-source = Sumber: { $files }.
cover-publisher = Diterbitkan oleh { $publisher }
cover-handling = Sifat dokumen: { $handling }
cover-period = Periode: { $first } sampai { $last }
cover-contact = Kontak: { $contact }
cover-inputs = Disusun dari { $files }{ $prints ->
    [yes] {"; "}sidik jari digitalnya (SHA-256) ada dalam manifest.json
   *[no] {""}
}.
cover-how-without = Setiap lembar memuat satu tabel yang dapat disaring dan diurutkan. Lembar “Catatan” mendefinisikan setiap angka. Baris yang mendasari angka tidak disertakan dalam buku kerja ini, sehingga angkanya berupa nilai.
cover-how = Setiap lembar memuat satu tabel yang dapat disaring dan diurutkan. Lembar “Catatan” mendefinisikan setiap angka; lembar yang namanya diawali “Data” memuat baris yang mendasari angka.
cover-how-list = Setiap lembar berisi satu tabel yang dapat disaring dan diurutkan. Total adalah rumus atas lembar “Peserta”.
cover-missing = Nilai yang tidak ada tidak pernah berarti nol: [x] tidak tersedia, [z] tidak berlaku, [c] dirahasiakan.
link-to-contents = Ke daftar isi

## Texts of the templates
heading-attendance = { $n } dari { $eligible } anggota hadir, dibandingkan dengan { $before } dari { $before-eligible } pada { $when }
heading-attendance-first = { $n } dari { $eligible } anggota hadir
heading-attendance-same = { $n } dari { $eligible } anggota hadir, sama seperti pada { $when }
heading-meetings = { $n ->
    [1] Satu pertemuan
   *[other] { $n } pertemuan dalam { $events } acara
}
heading-never-missed = { $n } dari { $all } anggota menghadiri semua pertemuan
heading-never-missed-all = { $n ->
    [1] Satu-satunya anggota menghadiri semua pertemuan
   *[other] Seluruh { $n } anggota menghadiri semua pertemuan
}
heading-absences = Seluruh { $n } ketidakhadiran terjadi pada { $members } dari { $all } anggota
heading-events-none = { $n } dari { $all } anggota tidak menghadiri satu pun acara dengan daftar hadir lengkap
heading-events-every = { $n } dari { $all } anggota menghadiri semua acara dengan daftar hadir lengkap
heading-still-open = Peluncuran { $n } inisiatif yang telah disepakati tidak tercatat, yang paling lama sejak { $year }
heading-delivered = { $n } dari { $all } inisiatif telah tuntas
ranking-several = { $n } anggota, masing-masing
difference = Selisih
legend-period = { $period }
legend-reported = total tercatat, tanpa daftar lengkap
legend-missing = angka tidak tercatat
legend-open = belum selesai
legend-all = semua
legend-some = sebagian
legend-none = tidak satu pun
tile-meetings = { $n ->
   *[other] pertemuan terselenggara
}
tile-meetings-events = dalam { $n } acara
tile-meetings-before = { $events }; { $meetings } dalam { $n } acara pada { $year }
tile-rate = tingkat kehadiran, { $series }
tile-rate-against = { $of } hak hadir sejak pertemuan pertama yang tercatat, pada { $first }
tile-few = hadir dari yang berhak hadir, { $series }
tile-few-against = { $countable ->
    [1] pada satu-satunya pertemuan dengan daftar hadir lengkap, dari { $held } yang terselenggara sejak { $first }
   *[other] pada { $countable } pertemuan dengan daftar hadir lengkap, dari { $held } yang terselenggara sejak { $first }
}
tile-delivered = inisiatif tuntas
tile-delivered-against = { $running } sedang berjalan, { $agreed } disepakati, sebagaimana tercatat saat ini
no-meeting-in-period = Tidak ada pertemuan terselenggara yang tercatat dari { $first } sampai { $last }. Angka berikut menyangkut tahun-tahun sebelumnya.
participation = Partisipasi
members-present-at = Anggota yang hadir pada { $series }, dalam kapasitas apa pun
rate-note = Pertemuan yang dihadiri anggota dalam kapasitas apa pun, dari pertemuan dengan daftar hadir lengkap yang berhak dihadirinya, sejak pertemuan pertama yang tercatat, pada { $first }, sampai { $last }.
events-attended = Acara tahun { $period } yang dihadiri setiap anggota
events-note = Acara yang dihadiri, dari acara yang berhak dihadiri anggota dan daftar hadirnya lengkap. Pertemuan yang diadakan bersama dihitung sebagai satu acara.
rate-too-few = { $series }: kurang dari tiga pertemuan memiliki daftar hadir lengkap, sehingga tingkat kehadiran setiap anggota hanya ada dalam buku kerja.
meetings-of-period = Pertemuan dalam periode ini
themes-and-initiatives = Tema dan inisiatif
gap-note = Proporsi menurut penghitungan fraksional: pertemuan dari { $first } sampai { $last }, seluruh inisiatif. Selisih dalam poin persentase: proporsi pertemuan dikurangi proporsi inisiatif.
status-note = Status yang tercatat saat ini; daftar inisiatif tidak menyimpan status terdahulu.
traceability-note = Peluncuran terbaru dicantumkan lebih dahulu. Hari dihitung dari awal pertemuan yang menyepakati inisiatif sampai awal pertemuan yang meluncurkannya.
still-open = Inisiatif yang disepakati sampai { $last }, belum tuntas dan tidak dihentikan menurut status yang kini tercatat
still-open-note = Yang paling lama dicantumkan lebih dahulu. Hari dihitung dari awal pertemuan yang menyepakati inisiatif sampai akhir periode. Inisiatif dianggap belum selesai kecuali jika daftar mencatatnya sebagai tuntas atau dihentikan.
how-to-read = Cara membaca angka-angka ini
how-countable = Tingkat kehadiran hanya memperhitungkan pertemuan yang terselenggara dan daftar hadirnya lengkap; setiap tabel tingkat kehadiran menyebutkan jumlah pertemuan tersebut. Pengamat, tamu, dan sekretariat tidak diperhitungkan dalam tingkat kehadiran.
    .lead = Pertemuan yang diperhitungkan.
how-missing = ·· berarti tidak tercatat, dan – berarti tidak ada yang dapat dihitung. Nilai yang tidak ada tidak pernah dihitung sebagai nol. Dalam buku kerja: [x] tidak tersedia, [z] tidak berlaku, [c] dirahasiakan.
    .lead = Nilai yang tidak ada.
how-data = Disusun dari { $files }{ $prints ->
    [yes] {", "}yang sidik jari digitalnya ada dalam manifest.json
   *[no] {""}
}: { $rows }; { $out ->
    [0] tidak ada baris yang dikeluarkan
   *[other] { $out } baris yang mengandung kesalahan dikeluarkan, sebagaimana disebutkan pada halaman pertama
}.
    .lead = Data.
rows-meetings = { $n } pertemuan
rows-attendance = { $n } baris daftar hadir
rows-initiatives = { $n } inisiatif
how-quality = Sekretariat memiliki daftar semua temuan dalam data, beserta berkas dan barisnya.
    .lead = Mutu data.
    .one-list = { $complete ->
        [0] Satu-satunya pertemuan dalam periode ini tidak memiliki daftar hadir lengkap.
       *[other] Satu-satunya pertemuan dalam periode ini memiliki daftar hadir lengkap.
    }
    .lists = { $complete } dari { $held } pertemuan dalam periode ini memiliki daftar hadir lengkap.
    .undated = { $n } pertemuan terselenggara yang tanggalnya tidak tercatat tidak masuk dalam angka periode mana pun.
how-corrections = { $n } koreksi yang diusulkan anggota dan diterima sekretariat diterapkan pada daftar hadir.
how-check = Setiap tabel tersedia sebagai lembar dalam statistics.xlsx, dan baris yang mendasarinya ada dalam lembar yang namanya diawali “Data”.
    .lead = Pemeriksaan angka.
definitions-note = Setiap definisi diakhiri dengan nama statistiknya; semua definisi ada dalam lembar “Catatan” di buku kerja.

## Factsheet of a meeting
tile-present = hadir sebagai anggota
tile-present-eligible = anggota hadir
tile-present-eligible-against = dalam kapasitas apa pun, dari yang berhak hadir
tile-present-against = dihitung dari daftar hadir jika lengkap; jika tidak, total yang tercatat
tile-organisations = di antaranya organisasi internasional
tile-observers = pengamat tercantum
tile-present-before = anggota hadir pada pertemuan sebelumnya
the-meeting = Pertemuan
label-when = Waktu:
label-where = Tempat:
label-host = Tuan rumah:
label-co-chairs = Ketua bersama:
label-themes = Tema:
label-before = Pertemuan sebelumnya:
no-place = tempat tidak tercatat
who-came = Kehadiran
list-is-complete = Daftar hadir lengkap.
list-is-partial = Daftar hadir tidak lengkap: peserta lain mungkin juga hadir.
list-is-none = Tidak ada daftar hadir.
label-members = Anggota ({ $n }):
label-observers = Pengamat ({ $n }):
label-guests = Tamu ({ $n }):
label-secretariat = Sekretariat ({ $n }):
label-apologies = Berhalangan dengan pemberitahuan ({ $n }):
label-absent = Berhak hadir tetapi tidak hadir ({ $n }):
what-it-agreed = Inisiatif yang disepakati dan diluncurkan
label-agreed = Disepakati:
label-launched = Diluncurkan:
source-of-record = Sumber catatan:
factsheet-note = Kunci pertemuan ini dalam data adalah { $id }. Nilai yang tidak ada: ·· tidak tercatat; – tidak ada yang dapat dihitung.

## Agenda brief of a planned meeting
changes-title = Perubahan: { $period }
changes-subtitle = Dari: { $old }. Ke: { $new }.
changes-edition = edisi { $period }
changes-edition-in = edisi { $period } di { $folder }
changes-none = tidak ada
changes-share = { $of } ({ $percent })
changes-past = Hanya nilai pembandingnya.
changes-rule = Aturannya lain.
changes-all-rows = Dihitung dari semua baris yang berubah.
changes-no-rows = Tidak ada baris daftar yang berubah.
changes-more = Dan { $n } lagi.
changes-added = ditambahkan
changes-removed = dihapus
changes-cell = { $column } { $before } → { $after }
changes-row = { $row }: { $change }
changes-summary = { $revised } angka memiliki nilai lain dan { $rows } baris daftar berubah, dari { $old } ke { $new }.
changes-settings = Pengaturannya berbeda.
changes-periods = Ini edisi untuk dua periode: sebagian besar perbedaannya bukan revisi.
changes-settings-of-day = Pengaturannya berbeda, setidaknya tanggal edisinya.
changes-version = Versi programnya berbeda ({ $old }, sekarang { $new }).
changes-templates = Templat ini berbeda: { $templates }.
changes-now = Sekarang:
changes-before = Sebelumnya:
changes-figures = Angka yang direvisi
changes-numbers = Jumlah perubahan
changes-rows = Baris daftar yang berubah
changes-cells = Sel tabel yang berubah
changes-many-cells = Sel tabel yang berubah ada di buku kerja perubahan.
changes-note = Yang dibandingkan adalah berkas data kedua edisi: tidak ada yang ditampilkan di sini yang tidak ditampilkan salah satunya.
participants-title = Daftar peserta: { $meeting }
participants-running = Peserta { $id }
participants-final = Daftar akhir
participants-provisional = Daftar sementara
participants-is-final = Daftar ini adalah daftar akhir: semua orang yang hadir tercantum di dalamnya.
participants-is-provisional = Daftar ini masih sementara: semua orang yang terdaftar atau hadir tercantum di dalamnya, sejauh tercatat.
participants-withheld-n = Nama { $n } peserta tidak dipublikasikan: persetujuannya ditolak atau tidak tercatat.
participants-without-number = Jumlah peserta dari { $n } delegasi tidak tercatat; total tidak mencakupnya.
participants-members = Anggota
participants-observers = Pengamat
participants-organisations = Organisasi
participants-guests = Tamu
participants-secretariat = Sekretariat
participants-totals = Peserta menurut kategori dan gender
participants-numbers = { $delegations } delegasi, { $participants } peserta
participants-delegations = { $delegations } delegasi
participants-role = { $name } ({ $role })
participants-people = { $n } peserta
participants-unnamed = { $n } peserta tanpa nama
participants-unnamed-unknown = Peserta tanpa nama
participants-withheld = Nama tidak dipublikasikan
participants-source = Sumber: { $files }.
agenda-running = Taklimat agenda { $id }
agenda-planned = Pertemuan yang direncanakan
expected = Anggota yang diharapkan hadir
expected-n = Badan tersebut beranggotakan { $n } anggota pada hari itu.
expected-unknown = Tidak diketahui anggota mana yang diharapkan hadir.
label-expected = Diharapkan hadir ({ $n }):
missed-the-last = Anggota yang tidak menghadiri pertemuan-pertemuan terakhir
missed-none = Dari anggota yang diharapkan hadir, tidak ada yang melewatkan pertemuan terakhir dengan daftar hadir lengkap.
missed-unknown = Tidak ada pertemuan terdahulu dalam seri ini yang memiliki daftar hadir lengkap.
missed-note = Pertemuan dengan daftar hadir lengkap yang berturut-turut tidak dihadiri anggota, sampai akhir periode laporan ini.
due-by-then = Inisiatif dengan tenggat sampai hari pertemuan
due-none = Tidak ada inisiatif yang masih terbuka dengan tenggat sampai hari pertemuan.
due-unknown = Tanggal pertemuan tidak tercatat; semua inisiatif yang masih terbuka dicantumkan.
agenda-note = Kunci pertemuan ini dalam data adalah { $id }. Disusun dari catatan sampai { $last }.

## Pack of a member
tile-own-events = acara tahun { $period } yang dihadiri
tile-own-events-against = dari acara dengan daftar hadir lengkap
tile-own-to-date = pertemuan yang dihadiri sejak { $first }, { $series }
tile-own-to-date-against = seluruh anggota: { $rate }
tile-own-initiatives = inisiatif yang dipimpin atau didukung
tile-own-initiatives-against = { $leads } dipimpin
own-events = { $member } { $part ->
    [none] tidak menghadiri satu pun
    [all] menghadiri semua
   *[some] menghadiri { $n }
} dari { $all } acara tahun { $period } yang berhak dihadirinya.
    .basis = Yang dihitung hanya pertemuan dengan daftar hadir lengkap; pertemuan yang diadakan bersama dihitung sebagai satu acara.
own-attended = { $member } menghadiri { $n } pertemuan tahun { $period } tanpa hak hadir sebagai anggota.
    .basis = Tidak masuk dalam tingkat kehadiran mana pun: { $meetings }.
own-series = { $member } menghadiri { $n } dari { $all } { $series } sejak { $first }.
own-absence = Ketidakhadiran berturut-turut terpanjang: { $longest } pertemuan.
own-last = Kehadiran terakhir: { $day }.
own-no-initiative = Tidak ada inisiatif yang tercatat dipimpin atau didukung { $member }.
    .basis = Inisiatif tanpa pemimpin yang tercatat tidak dihitung untuk siapa pun.
own-next = Berikutnya:
own-next-none = Tidak ada pertemuan terencana yang tercatat.
presence-at = Kehadiran pada { $series }
missed-in-a-row = Ketidakhadiran berturut-turut: { $series }
never-eligible = { $member } tidak berhak hadir pada satu pun pertemuan dengan daftar hadir lengkap.
roles-of-period = Peran pada pertemuan dalam periode ini
initiatives = Inisiatif
label-leads = Memimpin:
label-supports = Mendukung:
what-comes-next = Langkah selanjutnya
label-owed = Masih harus dituntaskan:
the-whole = Seluruh anggota
unnamed-note = Anggota lain tidak disebut namanya: tabel ini menunjukkan jumlah anggota menurut proporsi pertemuan yang dihadirinya. Anggota dengan kurang dari empat pertemuan tidak disertakan.
how-own = Buku kerja yang menyertai dokumen ini memuat baris milik { $member } dan rumus yang mengacu padanya. Angka tentang seluruh anggota di dalamnya berupa nilai, karena dihitung dari baris anggota lain.
    .lead = Baris yang dimuat.

## Who a document is for
audience-secretariat = Hanya untuk sekretariat
audience-members = Untuk negara anggota
audience-member = Untuk { $member }
audience-public = Untuk umum

## Web page
html-skip = Langsung ke teks
html-contents = Daftar isi
html-figures = Angka dalam diagram ini
html-filter = Tampilkan hanya baris dengan
html-workbook = Angka-angka ini dapat diperiksa dalam buku kerja yang menyertai halaman ini: { $file }.
chart-of = Diagram { $sheet }

## Titles of findings: why rows were left out
title-R001 = Berkas wajib tidak ada
title-R002 = Folder atau perangkat, bukan berkas
title-R003 = Berkas kosong
title-R004 = Berkas wajib tanpa baris
title-R005 = Bita yang bukan teks
title-R006 = Bita NUL
title-R007 = Tanda kutip yang tidak ditutup
title-R008 = Pengodean selain UTF-8
title-R009 = Berkas yang dianjurkan tidak ada
title-R010 = Kolom wajib tidak ada
title-R011 = Kolom yang tidak digunakan
title-R012 = Baris dengan sel lebih banyak atau lebih sedikit daripada baris judul kolom
title-R013 = Kolom yang muncul dua kali
title-R014 = Berkas yang tidak dapat dibaca
title-R015 = Pemisah selain koma
title-R016 = Dua berkas untuk satu tabel
title-R017 = Buku kerja yang tidak dapat dibaca
title-R018 = Lembar yang tidak ada dalam buku kerja
title-R019 = Sel yang digabung
title-R020 = Sel kosong yang wajib diisi pada setiap baris
title-R021 = Kata yang bukan salah satu nilai kolomnya
title-R022 = Teks yang bukan tanggal
title-R023 = Teks yang bukan bilangan bulat
title-R024 = Sel yang terlalu panjang
title-R025 = Karakter kendali
title-R026 = Karakter yang tidak terlihat
title-R027 = Karakter yang hilang
title-R028 = Teks yang menyerupai rumus
title-R029 = Spasi di sekitar nilai
title-R030 = Kunci yang tidak ada dalam daftar mana pun
title-R031 = Kunci yang muncul dua kali
title-R032 = Entri daftar yang tidak dikenal
title-R033 = Baris dengan kunci yang sama yang saling bertentangan
title-R034 = Kata yang hanya berbeda dalam huruf besar, spasi, atau tanda
title-R035 = Kunci yang oleh program lembar kerja tidak dapat dibedakan dari kunci lain
title-R036 = Nama yang mewakili dua baris
title-R037 = Baris yang merujuk pada baris yang dikeluarkan
title-R038 = Tema yang saling merujuk secara melingkar
title-R039 = Rumus tanpa nilai
title-R040 = Tanggal dalam urutan yang salah
title-R041 = Anggota tercantum lebih banyak daripada yang dilaporkan dalam catatan
title-R042 = Daftar yang dinyatakan lengkap tetapi tidak lengkap
title-R043 = Daftar yang tidak lengkap
title-R044 = Orang atau baris yang muncul dua kali
title-R045 = Baris yang saling bertentangan tentang kehadiran
title-R046 = Kehadiran pada pertemuan yang tidak terselenggara
title-R047 = Hadir sebelum bergabung atau setelah keluar
title-R048 = Pertemuan terselenggara tanpa data kehadiran
title-R049 = Diluncurkan atau selesai sebelum disepakati
title-R050 = Daftar tanpa pernyataan lengkap atau tidak lengkap
title-R051 = Tema yang tidak digunakan
title-R052 = Inisiatif yang merujuk pada pertemuan tanpa tanggal
title-R053 = Satu nama dengan dua ejaan
title-R054 = Keanggotaan dalam badan tanpa pertemuan
title-R055 = Dua keanggotaan pada waktu yang sama
title-R056 = Daftar yang sebagian barisnya dikeluarkan
title-R057 = Tahun dari abad lain
title-R058 = Baris kosong
title-R059 = Baris yang dikeluarkan yang mungkin milik pertemuan mana pun
title-R060 = Seri tanpa pertemuan
title-R061 = Berkas yang dianjurkan tanpa baris
title-R062 = Tidak ada anggota yang berupa negara
title-R063 = Pertemuan terselenggara tanpa tanggal
title-R064 = Kolom tidak dibaca yang mungkin penting
title-R065 = Daftar yang tidak dibaca di dalam folder
title-R066 = Dua pertemuan pada satu hari dengan judul yang hampir sama
title-R067 = Pertemuan tanpa badan
title-R068 = Baris keanggotaan yang dikeluarkan
title-R069 = Tanda kutip yang mencakup baris lain
title-R070 = Status yang kosong pada sebagian baris
title-R071 = Total di antara baris
title-R072 = Baris judul kolom yang berulang
title-R073 = Judul atau catatan di antara baris
title-R074 = Baris dengan hanya satu sel terisi
title-R075 = Tabel lain di bawah daftar
title-R076 = Tanggal dan teks dalam satu kolom
title-R077 = Waktu dari zona waktu lain
title-R078 = Kata untuk “tidak diketahui” yang juga merupakan kunci
title-R079 = Entri yang mungkin terdiri atas beberapa entri
title-R080 = Lembar yang sesuai tetapi tidak dibaca
title-R081 = Lembar tersembunyi yang dibaca
title-R082 = Baris atau kolom tersembunyi yang dibaca
title-R083 = Pertemuan setelah hari program dijalankan
title-R084 = Sekretariat di antara para anggota
title-R085 = Dua orang dengan nama yang sama
title-R086 = Tanggal dengan tahun singkat atau tanpa hari
title-R087 = Berkas yang sama dua kali
title-R088 = Status atau kapasitas yang kosong pada sebagian baris
title-R089 = Satu kunci dengan beberapa ejaan
title-R090 = Karakter yang tidak ada dalam fon mana pun
title-R091 = Baris lebih banyak daripada yang dapat dimuat satu lembar
title-R092 = Bahasa yang tidak tersedia dalam program
title-R093 = Paket anggota yang tidak dapat dibuat
title-R094 = Berkas pihak lain di folder keluaran
title-R095 = Periode tanpa pertemuan
title-R096 = Daftar dari edisi terakhir yang sudah tidak ada
title-R097 = Paket anggota tanpa daftar anggota
title-R098 = Huruf yang rusak
title-R099 = Tabel kehadiran yang terlalu besar untuk satu halaman
title-R100 = Terlalu banyak seri atau hak hadir
title-R101 = Keluaran yang dibuat oleh root
title-R102 = Berkas yang tidak dapat dirapikan
title-R103 = Negara yang dikenali tanpa daftar
title-R104 = Judul kolom yang merujuk pada beberapa pertemuan
title-R105 = Total yang tidak sesuai dengan sel-selnya
title-R106 = Anggota yang diketahui dari daftar hadir
title-R107 = Daftar yang dibaca tanpa pengaturan
title-R108 = Peserta yang tidak terkait dengan anggota mana pun
title-R109 = Peserta yang masuk kembali ke pertemuan
title-R110 = Laporan tanpa peserta
title-R111 = Tanggal yang dapat berarti dua hari yang berbeda
title-R112 = Tanda yang tidak berarti “ya” maupun “tidak”
title-R113 = Baris judul kolom di bawah baris lain
title-R114 = Pertemuan tanpa hari dalam laporan tentang sebagian tahun
title-R115 = Kolom tanpa tanda
title-R116 = Judul yang menyatakan kapasitas peserta
title-R117 = Baris yang muncul dua kali dalam tabel anggota menurut pertemuan
title-R118 = Sel yang tidak menyatakan apa pun
title-R119 = Tabel tanpa satu pun kehadiran
title-R120 = Lembar lain di samping tabel anggota menurut pertemuan
title-R121 = Anggota yang mungkin merupakan perseorangan
title-R122 = Nama dengan tanda catatan kaki
title-R123 = Anggota yang tidak dikenal sebagai negara
title-R124 = Kelompok anggota yang tidak disebut dalam data kehadiran
title-R125 = Koreksi yang diterapkan
title-R126 = Koreksi yang tidak lagi sesuai
title-R127 = Koreksi tanpa keputusan
title-R128 = Nilai yang tidak dapat diusulkan
title-R129 = Koreksi yang sudah ada di daftar
title-R130 = Koreksi yang tidak dapat diterapkan
title-R131 = Paket yang tidak ada dalam edisi
title-R132 = Berkas yang bukan paket yang dikembalikan
title-R133 = Paket dari edisi lain
title-R134 = Sel terlindungi yang diubah
title-R135 = Rumus dalam sel isian
title-R136 = Isian yang tidak dapat digunakan
title-R137 = Usulan yang bertentangan
title-R138 = Lembar yang namanya diubah
title-R139 = Isian yang mengulang nilai tercatat
title-R140 = Paket yang dikembalikan tanpa nama
title-R141 = Anggota tanpa kontak
title-R142 = Kontak yang bukan alamat

## Heads of the sheets of rows, by the columns of the lists; in English they are those of the lists
field-member-id = Pengenal anggota
field-name = Nama
field-short-name = Nama pendek
field-aliases = Nama lain
field-kind = Jenis
field-region = Kawasan
field-groups = Kelompok
field-capacity = Kapasitas
field-joined = Bergabung
field-left = Keluar
field-language = Bahasa
field-source = Sumber
field-correction = Koreksi
field-theme-id = Pengenal tema
field-parent = Tema induk
field-description = Uraian
field-meeting-id = Pengenal pertemuan
field-title = Judul
field-body = Badan
field-ordinal = Nomor urut
field-start-date = Mulai
field-end-date = Selesai
field-mode = Moda
field-venue = Tempat
field-host = Tuan rumah
field-co-chairs = Ketua bersama
field-themes = Tema
field-status = Status
field-event-id = Pengenal acara
field-event = Acara
field-attendance-list = Daftar hadir
field-reported-members = Anggota tercatat
field-reported-international-organisations = Organisasi internasional tercatat
field-reported-observers = Pengamat tercatat
field-reported-delegates = Delegat tercatat
field-summary = Ringkasan
field-role = Peran
field-honorific = Sapaan
field-given-name = Nama depan
field-family-name = Nama keluarga
field-position = Jabatan
field-rank = Peringkat
field-email = Surel
field-publish-name = Persetujuan publikasi nama
field-protocol-order = Urutan protokol
field-category = Kategori
field-member = Anggota
field-participant = Peserta
field-participants = Jumlah peserta
field-gender = Gender
field-organisation = Organisasi
field-delegate-count = Jumlah delegat
field-initiative-id = Pengenal inisiatif
field-leads = Pemimpin
field-partners = Mitra
field-priority = Prioritas
field-agreed-at = Disepakati pada
field-launched-at = Diluncurkan pada
field-due-date = Tenggat
field-completed-date = Tanggal tuntas
field-contributes-to = Berkontribusi pada
field-line = Baris
field-file = Berkas
field-rows = Baris asal
field-meeting-row = Baris pertemuan
field-kind-of-meeting = Jenis pertemuan
field-delegates = Delegat
field-in-person = Tatap muka
field-virtual = Daring
field-mode-recorded = Moda tercatat
field-women = Perempuan
field-not-women = Laki-laki dan lainnya
field-gender-recorded = Gender tercatat
field-gender-not-recorded = Gender tidak tercatat
field-head = Ada ketua delegasi
field-head-woman = Ketua delegasi perempuan
field-head-gender-recorded = Gender ketua tercatat
field-first = Kehadiran pertama
field-counted = Delegat terhitung
field-attended = Hadir pada pertemuan
field-series = Seri
field-countable = Diperhitungkan
field-eligible = Berhak hadir
field-present = Hadir
field-as-member = Hadir sebagai anggota
field-apologies = Berhalangan dengan pemberitahuan
field-known = Kehadiran diketahui
field-excused = Tidak hadir dengan pemberitahuan
field-unexplained = Tidak hadir tanpa pemberitahuan
field-in-language = { $head } ({ $tag })
