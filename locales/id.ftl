# Every word that the program puts on a page or into a workbook. Names of messages never change; a language is one file like this.

# The locale of CLDR that numbers, days, lists and plurals are written by; ltr or rtl; the name of the language in itself.
locale = id-ID
direction = ltr
language = Bahasa Indonesia

## Documents
briefing-title = Taklimat tahunan { $period }
factsheet-running = Lembar fakta { $id }
pack-title = Partisipasi { $member }, { $period }
pack-initiative = { $title } ({ $status })
pack-due = { $title }, { $day ->
    [none] tanpa tenggat
   *[other] tenggat { $day }
}
pack-meeting = { $title }, { $day ->
    [none] belum bertanggal
   *[other] { $day }
}
briefing-subtitle = Pertemuan dari { $first } sampai { $last }, dengan tahun-tahun sebelumnya sebagai pembanding
page-of = Halaman { $page } dari { $pages }
workbook-title = Statistik { $period }
workbook-title-member = { $member }, statistik { $period }
left-out = { $rows } baris yang tidak dapat digunakan tidak disertakan dalam laporan ini: { $parts }. Baris tersebut tidak dihitung dalam angka mana pun.
left-out-lists = Daftar hadir { $n } pertemuan bertentangan dengan catatannya dan dianggap tidak lengkap ({ $codes }).
left-out-part = { $rows } dari { $table } ({ $code }: { $title })
main-points = Pokok-pokok utama
cover = Sampul
contents = Daftar isi
notes = Catatan
key-figures = Angka kunci

## Dates and numbers
logo-of = Logo: { $name }
chart-empty = Tidak ada yang dapat digambarkan.
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
basis = Dari { $countable } dari { $held } pertemuan: hanya pertemuan yang daftar hadirnya lengkap yang dapat dihitung.
meeting-dated = { $title } ({ $day })

## Units, as they stand in the head of a column
unit-share = proporsi
unit-percent = %
unit-points = poin persentase
unit-meetings = pertemuan
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
column-meeting = Pertemuan
column-short = { $head }, singkat
column-date = Mulai
column-mode = Moda
column-role = Peran
column-year = Tahun
column-grouping = Menurut
column-group = Kelompok
column-meetings = Pertemuan
column-events = Acara
column-meetings-before = Pertemuan, periode sebelumnya
column-events-before = Acara, periode sebelumnya
column-members-present = Anggota hadir
column-states-present = Negara hadir
column-organisations-present = Organisasi hadir
column-states-eligible = Negara berhak hadir
column-organisations-eligible = Organisasi berhak hadir
column-members-named = Anggota tercantum
column-observers-named = Pengamat tercantum
column-others-named = Lainnya tercantum
column-record = Daftar hadir
column-rate-period = Dalam periode
column-rate-before = Dalam periode sebelumnya
column-change = Perubahan
column-region = Kawasan
column-groups = Kelompok anggota
column-delegates = Delegat
column-delegations = Delegasi dihitung
column-delegations-counted = Delegasi dihitung
column-delegates-reported = Delegat, menurut catatan
column-balance-period = Keseimbangan dalam periode
column-balance-to-date = Keseimbangan sejak tahun pertama yang tercatat
column-present = Hadir
column-presence = Kehadiran
column-eligible = Berhak hadir
column-needed = Diperlukan
column-quorum = Kuorum
column-reach-period = Hadir sekurang-kurangnya sekali dalam periode
column-reach-to-date = Hadir sekurang-kurangnya sekali sejak tahun pertama yang tercatat
column-returning = Hadir kembali
column-apologies-period = Berhalangan dengan pemberitahuan dalam periode
column-unexplained-period = Tidak hadir tanpa pemberitahuan dalam periode
column-apologies-to-date = Berhalangan dengan pemberitahuan sejak tahun pertama yang tercatat
column-unexplained-to-date = Tidak hadir tanpa pemberitahuan sejak tahun pertama yang tercatat
column-mean = Rata-rata
column-median = Median
column-window = Rentang waktu
column-hhi = Indeks Herfindahl–Hirschman
column-effective-number = Jumlah efektif
column-gini = Koefisien Gini
column-women = Perempuan
column-not-women = Laki-laki dan lainnya
column-gender-recorded = Gender tercatat
column-share-women = Perempuan, dari yang tercatat
column-share-not-recorded = Gender tidak tercatat
column-in-person = Tatap muka
column-virtual = Daring
column-share-virtual = Daring, dari yang tercatat
column-share-mode-recorded = Moda tercatat
column-heads = Ketua delegasi tercatat
column-persons = Orang tercantum
column-mean-before = Pertemuan dihadiri sebelumnya, rata-rata
column-newcomers = Peserta baru
column-co-chairs = Ketua bersama berbeda dari seluruh kursi
column-seats = Kursi
column-last-co-chaired = Terakhir menjadi ketua bersama
column-years-since = Tahun sejak itu
column-host = Tuan rumah
column-theme-id = Kunci tema
column-named = Tema disebut
column-entropy = Entropi
column-evenness = Kemerataan
column-leads = Memimpin
column-partners = Mendukung
column-covered = Tema dengan peran
column-themes-missing = Tema tanpa peran
column-initiative-id = Kunci inisiatif
column-priority = Prioritas
column-due-date = Tenggat
column-days-late = Hari terlambat
column-n = Tuntas dengan kedua tanggal
column-q1 = Kuartil pertama
column-q3 = Kuartil ketiga
column-reading = Keterangan
column-led = Dipimpin
column-partnered = Didukung
column-other-member = Dengan
column-other-member-id = Kunci anggota lain
column-contributes-to = Kerangka kerja
column-before = Periode sebelumnya
column-mean-of-five = Rata-rata lima periode
column-direction = Arah
column-counted-from = Dihitung dari
column-rate-to-date = Sejak tahun pertama yang tercatat
column-rate-quarter = Sejak tahun pertama yang tercatat
column-other-members = Anggota lain
column-present-of-eligible = Hadir
column-absence-open = Tidak hadir berturut-turut, masih berlangsung
column-absence-longest = Rangkaian tidak hadir terpanjang
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
column-gap = Pertemuan dikurangi inisiatif
column-status = Status
column-delivery-rate = Tuntas dari yang wajib dituntaskan
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
column-group-of-sheets = Tentang
sheets-first = Keseluruhan
sheets-participation = Partisipasi
sheets-themes = Tema
sheets-initiatives = Inisiatif
sheets-data = Baris yang mendasari angka
column-statistic = Statistik
column-question = Pertanyaan
column-formula = Cara penghitungan
column-edges = Aturan kasus khusus
column-point = Pokok utama
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
term-period = dalam periode
term-to-date = sejak tahun pertama yang tercatat
term-five-years = lima tahun yang berakhir bersama periode ini
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
term-present-as-member = hadir sebagai anggota
    .symbol = ●
    .short = anggota
term-present-as-observer = hadir sebagai pengamat
    .symbol = ○
    .short = pengamat
term-apologies = berhalangan dengan pemberitahuan
    .symbol = A
    .short = berhalangan
term-absent = tidak hadir
    .symbol = –
    .short = tidak hadir
term-unknown = tidak diketahui
    .symbol = ?
    .short = tidak diketahui
term-not-eligible = tidak berhak hadir
    .symbol = { "" }
    .short = tidak berhak hadir
missing-x = [x] tidak tersedia: catatan tidak menyebutkannya
missing-z = [z] tidak berlaku: tidak ada yang dihitung
missing-c = [c] dirahasiakan: angkanya dapat mengungkapkan sesuatu tentang satu orang atau satu anggota, atau akan mengungkapkan angka seperti itu
low = [low]
missing-low = [low] lebih dari nol, tetapi kurang dari 0,05%
presence-key = ● hadir sebagai anggota   ○ hadir sebagai pengamat   – tidak hadir   A berhalangan dengan pemberitahuan   kosong: tidak berhak hadir.

## Statistics: the title of the table, and its definition
participation-meetings-held = Pertemuan yang terselenggara
    .question = Berapa banyak pertemuan yang terselenggara?
    .formula = Banyaknya pertemuan terselenggara yang dimulai dalam periode; juga menurut badan, jenis, dan moda, serta untuk periode sebelumnya.
    .edges = Pertemuan yang direncanakan, ditunda, dan dibatalkan tidak disertakan, demikian pula pertemuan tanpa tanggal. Pertemuan gabungan juga dihitung satu kali sebagai satu acara. Tidak tersedia untuk periode sebelum pertemuan terselenggara yang pertama dalam catatan.
participation-delegations = Yang berpartisipasi dalam pertemuan pada periode ini
    .question = Berapa banyak delegasi yang hadir?
    .formula = Anggota yang hadir pada setiap pertemuan: dihitung dari baris jika daftar hadir lengkap; jika tidak, digunakan total yang diberikan catatan.
    .edges = Kehadiran tercantum hanya menghitung yang disebut dalam baris; dua baris untuk satu anggota pada satu pertemuan adalah satu delegasi, dan hanya baris berstatus hadir yang membentuk delegasi. Negara adalah total dikurangi organisasi internasional. Jika catatan tidak memberikan total dan daftar hadir tidak lengkap, angkanya tidak tersedia.
participation-delegations-by-capacity = Delegasi menurut kapasitas dan menurut jenis anggota
participation-delegations-series = Anggota yang hadir pada { $series }
participation-rate = Tingkat partisipasi setiap anggota
    .question = Seberapa sering suatu anggota hadir?
    .formula = Pertemuan yang dihadiri anggota dalam kapasitas apa pun, dibagi pertemuan yang dapat dihitung yang berhak dihadirinya.
    .edges = Dapat dihitung: terselenggara, dan daftar hadirnya lengkap. Suatu anggota berhak hadir jika merupakan anggota badan tersebut pada hari pertemuan dimulai. Tidak berlaku jika tidak ada pertemuan semacam itu. Perubahan dinyatakan dalam poin persentase terhadap periode sebelumnya. Anggota yang kehadirannya tidak dicatat tidak masuk dalam tingkat partisipasi pertemuan itu.
participation-rate-series = Tingkat partisipasi setiap anggota: { $series }
participation-rate-compared = Tingkat partisipasi setiap anggota sejak tahun pertama yang tercatat
participation-rate-compared-series = Tingkat partisipasi setiap anggota sejak tahun pertama yang tercatat: { $series }
participation-rate-overall = Tingkat partisipasi seluruh keanggotaan
    .question = Seberapa sering seluruh keanggotaan hadir?
    .formula = Jumlah kehadiran dibagi jumlah hak hadir pada pertemuan yang dapat dihitung; bukan rata-rata dari tingkat partisipasi.
    .edges = Pengamat, tamu, dan sekretariat tidak termasuk dalam keduanya. Anggota yang duduk sebagai pengamat dihitung hadir.
participation-rate-overall-series = Tingkat partisipasi seluruh keanggotaan: { $series }
participation-matrix = Siapa hadir di mana
    .question = Siapa hadir di mana?
    .formula = Setiap anggota yang pernah berhak hadir, untuk setiap pertemuan yang dapat dihitung.
    .edges = Sebelum bergabung, anggota tidak berhak hadir; jika tetap datang, anggota tersebut ditampilkan sebagai hadir dan tidak dihitung.
participation-matrix-series = Siapa hadir di mana: { $series }
participation-matrix-meetings = Kehadiran pada setiap pertemuan
participation-matrix-meetings-series = Kehadiran pada setiap pertemuan: { $series }
participation-trend = Tahun demi tahun
    .question = Bagaimana perkembangannya?
    .formula = Pertemuan, acara, kehadiran delegasi yang tercantum, delegat, proporsi perempuan, dan tingkat partisipasi setiap tahun, beserta rata-rata lima tahun terakhir.
    .edges = Kehadiran dan delegasi adalah yang disebut dalam baris: jika daftar hadir tidak lengkap, yang sebenarnya hadir lebih banyak. Tahun tanpa pertemuan terselenggara tetap ditampilkan. Rata-rata dari proporsi adalah jumlah bagiannya dibagi jumlah keseluruhannya; rata-rata lain tidak menyertakan tahun tanpa nilai.
participation-longest-absence = Yang paling lama tidak hadir
    .question = Berapa rangkaian terpanjang pertemuan yang tidak dihadiri?
    .formula = Rangkaian terpanjang pertemuan yang dapat dihitung dalam satu seri, yang berhak dihadiri anggota tetapi tidak dihadirinya, serta rangkaian yang masih berlangsung pada akhir periode.
    .edges = Pertemuan tanpa daftar hadir lengkap tidak memperpanjang rangkaian; kehadiran pada pertemuan itu mengakhiri rangkaian. Rangkaian mantan anggota berakhir bersama keanggotaannya, dan tidak ada yang masih berlangsung.
participation-longest-absence-series = Yang paling lama tidak hadir: { $series }
participation-roles = Yang mengemban peran dalam pertemuan
    .question = Siapa yang mengemban peran dalam pertemuan?
    .formula = Banyaknya peran ketua bersama, ketua, pembicara, panelis, dan pelapor dari setiap anggota pada pertemuan terselenggara dalam periode.
    .edges = Peran yang diemban suatu anggota dua kali pada satu pertemuan dihitung satu kali. Ketua bersama yang disebut oleh data pertemuan itu sendiri juga dihitung.
participation-roles-by-meeting = Siapa menjadi ketua bersama, pembicara, dan pengamat
participation-delegates = Delegat pada pertemuan dalam periode
    .question = Berapa banyak delegat yang hadir?
    .formula = Jumlah delegat yang diberikan oleh baris berstatus hadir: banyaknya delegat yang disebut; jika tidak disebut, satu untuk setiap baris jika ada baris delegasi itu yang menyebut seseorang atau mencantumkan gender.
    .edges = Orang yang tercantum dua kali untuk satu delegasi pada satu pertemuan dihitung satu. Delegasi yang tidak satu pun barisnya menyebutkan berapa yang datang tidak masuk dalam jumlah mana pun; banyaknya delegasi yang dapat dihitung dicantumkan di sampingnya, demikian pula total menurut catatan. Tidak tersedia jika tidak ada delegasi yang dapat dihitung. Dua orang bernama sama dengan organisasi atau gender yang berbeda dihitung dua.
participation-by-region = Partisipasi menurut kawasan
    .question = Bagian dunia mana yang hadir?
    .formula = Kehadiran dibagi hak hadir pada pertemuan yang dapat dihitung, dijumlahkan atas anggota dalam suatu kawasan.
    .edges = Anggota tanpa kawasan memiliki baris tersendiri.
participation-by-region-series = Partisipasi menurut kawasan: { $series }
participation-by-group = Partisipasi menurut kelompok anggota
    .question = Kelompok anggota mana yang hadir?
    .formula = Kehadiran dibagi hak hadir pada pertemuan yang dapat dihitung, dijumlahkan atas anggota dalam suatu kelompok.
    .edges = Suatu anggota dapat termasuk dalam beberapa kelompok: tidak ada total, dan penjumlahan baris tidak menghasilkan keseluruhan. Anggota yang tidak termasuk kelompok mana pun tidak ada dalam baris mana pun.
participation-by-group-series = Partisipasi menurut kelompok anggota: { $series }
participation-by-kind = Partisipasi menurut jenis anggota
    .question = Jenis anggota mana yang hadir?
    .formula = Kehadiran dibagi hak hadir pada pertemuan yang dapat dihitung, dijumlahkan atas anggota dari suatu jenis.
    .edges = Anggota tanpa jenis memiliki baris tersendiri.
participation-by-kind-series = Partisipasi menurut jenis anggota: { $series }
participation-regional-balance = Keseimbangan kawasan
    .question = Apakah kawasan-kawasan hadir secara sebanding?
    .formula = Proporsi suatu kawasan dalam kehadiran dibagi proporsinya dalam hak hadir, atas pertemuan yang dapat dihitung; nilai 1 berarti sebanding.
    .edges = Tidak berlaku jika tidak ada anggota kawasan itu yang berhak hadir, atau jika tidak ada anggota sama sekali yang hadir.
participation-regional-balance-series = Keseimbangan kawasan: { $series }
participation-quorum = Kuorum
    .question = Apakah kuorum tercapai?
    .formula = Anggota berhak hadir yang hadir, dibandingkan dengan bagian dari anggota yang berhak hadir yang disyaratkan dalam pengaturan, dibulatkan ke atas.
    .edges = Hanya ditampilkan untuk seri yang memiliki kuorum dalam pengaturannya. Jika daftar hadir tidak lengkap, anggota yang tercantum mungkin sudah cukup; jika tidak cukup, jawabannya tidak tersedia.
participation-quorum-series = Kuorum: { $series }
participation-reach = Banyaknya anggota yang pernah berpartisipasi
    .question = Berapa banyak anggota yang pernah berpartisipasi?
    .formula = Anggota yang hadir sekurang-kurangnya sekali, dibagi anggota yang berhak hadir sekurang-kurangnya sekali, atas pertemuan yang dapat dihitung.
    .edges = Suatu anggota dihitung satu kali, berapa kali pun hadir.
participation-reach-series = Banyaknya anggota yang pernah berpartisipasi: { $series }
participation-first-time = Yang hadir untuk pertama kali
    .question = Siapa yang hadir untuk pertama kali?
    .formula = Anggota yang delegasi pertamanya dalam seluruh data hadir pada pertemuan terselenggara dalam periode.
    .edges = Dalam kapasitas apa pun. Delegasi pada daftar yang tidak lengkap dihitung; delegasi yang tidak dimuat dalam daftar semacam itu tidak diketahui. Tidak tersedia jika tidak ada pertemuan terselenggara sebelum periode. Tidak tersedia pula jika tidak ada delegasi yang tercatat sebelum periode.
participation-returning = Yang hadir kembali
    .question = Siapa yang hadir kembali?
    .formula = Anggota yang hadir dalam periode dan dalam periode sebelumnya, dibagi anggota yang hadir dalam periode sebelumnya.
    .edges = Hadir: pada pertemuan terselenggara mana pun, dalam kapasitas apa pun. Tidak tersedia jika periode sebelumnya tidak ada dalam catatan; tidak berlaku jika tidak ada yang hadir dalam periode itu.
participation-lapsed = Yang tidak lagi hadir
    .question = Siapa yang tidak lagi hadir?
    .formula = Anggota yang hadir dalam periode sebelumnya, berhak hadir pada suatu pertemuan yang dapat dihitung dalam periode, dan tidak hadir pada satu pun pertemuan terselenggara dalam periode.
    .edges = Tidak tersedia jika periode sebelumnya tidak ada dalam catatan; tidak berlaku jika tidak ada yang berhak hadir.
participation-apologies = Berhalangan dengan pemberitahuan dan ketidakhadiran tanpa pemberitahuan
    .question = Siapa yang memberitahukan berhalangan?
    .formula = Pertemuan yang berhak dihadiri anggota tetapi tidak dihadirinya: dengan pemberitahuan berhalangan yang tercatat, dan tanpa pemberitahuan.
    .edges = Pemberitahuan berhalangan dihitung pada setiap pertemuan terselenggara dalam seri; ketidakhadiran tanpa pemberitahuan hanya jika daftar hadir lengkap. Yang mendaftar tetapi tidak datang dihitung tidak hadir.
participation-apologies-series = Berhalangan dengan pemberitahuan dan ketidakhadiran tanpa pemberitahuan: { $series }
participation-delegation-size = Besarnya delegasi
    .question = Seberapa besar delegasi?
    .formula = Rata-rata dan median banyaknya delegat per delegasi, atas delegasi dalam periode yang besarnya diketahui.
    .edges = Jika banyaknya data genap, median adalah rata-rata dua nilai di tengah. Delegasi yang besarnya tidak diketahui tidak disertakan; banyaknya delegasi yang dihitung dicantumkan di sampingnya.
participation-largest-delegations = Delegasi terbesar
    .question = Siapa yang mengirim banyak delegat?
    .formula = Banyaknya delegat dari setiap delegasi dalam periode yang besarnya diketahui, mulai dari yang terbesar.
    .edges = Delegasi tuan rumah diberi tanda; tabel kedua tidak menyertakannya.
participation-largest-delegations-without-host = Delegasi terbesar, tanpa delegasi tuan rumah
participation-concentration = Konsentrasi delegat
    .question = Apakah ruang sidang didominasi oleh segelintir anggota?
    .formula = Indeks Herfindahl–Hirschman: jumlah kuadrat proporsi setiap anggota dalam seluruh delegat; jumlah efektif anggota: 1 dibagi indeks tersebut. Koefisien Gini dari kehadiran di antara anggota yang berhak hadir pada pertemuan yang dapat dihitung.
    .edges = Tidak berlaku jika kurang dari dua anggota, atau tanpa kehadiran. Angka ini dihitung oleh program, bukan oleh rumus dalam buku kerja.
participation-concentration-presences = Konsentrasi kehadiran
participation-concentration-presences-series = Konsentrasi kehadiran: { $series }
participation-gender-share = Perempuan di antara delegat, menurut pertemuan
    .question = Berapa proporsi perempuan di antara delegat?
    .formula = Perempuan dibagi delegat yang gendernya tercatat; proporsi yang tidak tercatat dicantumkan di sampingnya.
    .edges = Tidak tersedia jika yang tercatat kurang dari setengah. Angka kecil tidak ditampilkan, demikian pula angka lain yang dapat mengungkapkannya.
participation-gender-share-by-region = Perempuan di antara delegat, menurut kawasan
participation-gender-share-by-kind = Perempuan di antara delegat, menurut jenis anggota
participation-heads = Ketua delegasi
    .question = Siapa yang memimpin delegasi?
    .formula = Delegasi dalam periode yang ketuanya tercatat; perempuan di antara ketua delegasi yang gendernya tercatat; menurut kawasan.
    .edges = Satu ketua untuk setiap delegasi. Tidak tersedia jika sama sekali tidak ada ketua delegasi yang tercatat. Angka kecil tidak ditampilkan, demikian pula angka lain yang dapat mengungkapkannya.
participation-mode-share = Tatap muka atau daring
    .question = Tatap muka atau daring?
    .formula = Delegat yang hadir secara daring, dibagi delegat yang modanya tercatat dalam barisnya.
    .edges = Moda pertemuan tidak dianggap sebagai moda delegatnya.
participation-experience = Pengalaman peserta
    .question = Seberapa berpengalaman para peserta?
    .formula = Untuk setiap orang yang tercantum pada suatu pertemuan dalam periode, banyaknya pertemuan terselenggara yang sebelumnya dihadiri orang yang sama untuk anggota yang sama: rata-ratanya, dan proporsi orang yang belum pernah menghadirinya.
    .edges = Tidak tersedia jika tidak ada orang yang tercantum pada dua pertemuan: dalam hal itu nama-nama tidak sama dari pertemuan ke pertemuan. Pertemuan pertama yang tercatat dengan nama orang tidak memiliki masa lalu: pendatang barunya tidak tersedia.
participation-co-chair-rotation = Rotasi ketua
    .question = Apakah ketua bergilir?
    .formula = Ketua bersama yang berbeda, dibagi seluruh kursi ketua bersama pada pertemuan terselenggara dalam seri.
    .edges = Satu kursi adalah satu ketua bersama pada satu pertemuan, sebagaimana disebut oleh data pertemuan atau data kehadirannya.
participation-co-chair-rotation-series = Rotasi ketua: { $series }
participation-co-chair-rotation-by-member = Siapa menjadi ketua bersama dan kapan
participation-co-chair-rotation-by-member-series = Siapa menjadi ketua bersama dan kapan: { $series }
themes-trend = Tema tahun demi tahun
    .question = Tema mana yang naik dan turun?
    .formula = Proporsi fraksional setiap tema dalam pertemuan terselenggara pada suatu tahun yang menyebut tema.
    .edges = Tidak tersedia jika kurang dari dua tahun memiliki pertemuan semacam itu; tidak berlaku pada tahun tanpa pertemuan semacam itu.
themes-diversity = Sebaran pekerjaan
    .question = Seberapa tersebar pekerjaan yang dilakukan?
    .formula = Entropi Shannon dari proporsi fraksional tema; kemerataan: entropi dibagi logaritma banyaknya tema yang disebut; jumlah efektif: banyaknya tema dengan proporsi sama besar yang entropinya sama.
    .edges = Tidak berlaku jika kurang dari dua tema yang disebut. Dihitung oleh program, bukan oleh rumus dalam buku kerja.
themes-coverage = Siapa menangani tema mana
    .question = Anggota mana yang menangani tema mana?
    .formula = Inisiatif dari tema tersebut yang dipimpin anggota, dan yang didukungnya.
    .edges = Inisiatif dengan beberapa tema dihitung pada setiap tema.
themes-coverage-gaps = Tema yang di dalamnya anggota tidak berperan
initiatives-overdue = Yang terlambat
    .question = Apa yang terlambat?
    .formula = Inisiatif dengan tenggat paling lambat akhir periode yang tidak tuntas dan tidak pula dihentikan; hari dari tenggat sampai akhir periode.
    .edges = Status adalah yang tercatat saat ini. Inisiatif tanpa tenggat didaftar terpisah. Tidak tersedia jika tidak ada yang memiliki tenggat.
initiatives-overdue-no-due-date = Masih terbuka, tanpa tenggat
initiatives-on-time = Ketepatan waktu penuntasan
    .question = Dari yang tuntas, berapa banyak yang tepat waktu?
    .formula = Inisiatif yang selesai paling lambat pada hari tenggatnya, dibagi inisiatif tuntas yang memiliki kedua tanggal, yang selesai paling lambat pada akhir periode.
    .edges = Inisiatif tanpa salah satu tanggal tersebut tidak termasuk dalam keduanya.
initiatives-time-to-deliver = Lamanya penuntasan
    .question = Berapa lama penuntasan berlangsung?
    .formula = Hari dari awal pertemuan yang menyepakati inisiatif, atau jika tidak ada dari awal inisiatif itu sendiri, sampai selesainya, untuk inisiatif yang selesai paling lambat pada akhir periode: median dan kuartil, dengan interpolasi linear.
    .edges = [low n] menandai kuartil dari kurang dari lima inisiatif. Inisiatif tanpa hari awal atau tanpa hari selesai tidak disertakan.
initiatives-leadership = Siapa memimpin dan siapa mendukung
    .question = Siapa memimpin dan siapa mendukung?
    .formula = Inisiatif yang dipimpin suatu anggota, dan yang didukungnya; pasangan anggota yang berperan dalam inisiatif yang sama.
    .edges = Anggota yang mengemban kedua peran dalam satu inisiatif dihitung pada masing-masing peran.
initiatives-leadership-pairs = Siapa bekerja dengan siapa
initiatives-unled = Inisiatif tanpa pemimpin
    .question = Apa yang tidak memiliki penanggung jawab?
    .formula = Inisiatif yang tidak menyebut pemimpin; tema tanpa inisiatif yang disepakati atau sedang berjalan.
    .edges = Sebagaimana tercatat dalam daftar saat ini.
initiatives-unled-themes = Tema tanpa inisiatif aktif
initiatives-frameworks = Kontribusi pekerjaan pada kerangka kerja
    .question = Pada kerangka kerja mana pekerjaan ini berkontribusi?
    .formula = Inisiatif yang berkontribusi pada kerangka kerja tersebut, dan berapa banyak di antaranya yang tuntas.
    .edges = Inisiatif yang berkontribusi pada beberapa kerangka kerja dihitung pada setiap kerangka kerja.
change = Perubahan
    .question = Apa yang berubah?
    .formula = Setiap angka, angka yang sama untuk periode sebelumnya, selisih keduanya, dan rata-rata lima periode terakhir dengan panjang yang sama.
    .edges = Perubahan proporsi dinyatakan dalam poin persentase, tidak pernah dalam persen dari persen. Perubahan disebut membaik atau memburuk hanya jika definisinya menyatakan arah mana yang lebih baik. Tidak ada nilai jika salah satu dari keduanya tidak memiliki nilai.
themes-meetings = Yang dibahas
    .question = Seberapa banyak setiap tema dibahas?
    .formula = Pertemuan terselenggara yang menyebut tema tersebut; dalam kolom fraksional, pertemuan dengan k tema dihitung 1/k pada masing-masing tema.
    .edges = Baris terakhir menghitung setiap pertemuan satu kali.
themes-initiatives = Yang dikerjakan
    .question = Seberapa banyak yang dikerjakan pada setiap tema?
    .formula = Inisiatif yang menyebut tema tersebut; dalam kolom fraksional, inisiatif dengan k tema dihitung 1/k pada masing-masing tema.
    .edges = Baris terakhir menghitung setiap inisiatif satu kali.
themes-gap = Yang dibahas dan yang dikerjakan
    .question = Tema mana yang dibicarakan tetapi tidak ditindaklanjuti, dan sebaliknya?
    .formula = Proporsi fraksional tema dalam pertemuan selama lima tahun yang berakhir bersama periode ini, dikurangi proporsi fraksionalnya dalam seluruh inisiatif.
    .edges = Dalam poin persentase. Tidak berlaku jika tidak ada pertemuan atau tidak ada inisiatif yang bertema.
initiatives-status = Status inisiatif
    .question = Bagaimana status inisiatif?
    .formula = Banyaknya menurut status.
    .edges = Status sebagaimana tercatat dalam daftar saat ini, untuk setiap periode; tidak ada yang diduga dari tanggal.
initiatives-delivery-rate = Banyaknya inisiatif yang tuntas
    .question = Berapa banyak yang tuntas?
    .formula = Tuntas, dibagi jumlah yang disepakati, sedang berjalan, tuntas, dan dihentikan.
    .edges = Yang baru diusulkan belum wajib dituntaskan.
initiatives-traceability = Dari kesepakatan sampai peluncuran
    .question = Apakah yang disepakati juga diluncurkan?
    .formula = Pertemuan yang menyepakatinya, pertemuan yang meluncurkannya, hari antara awal kedua pertemuan itu, dan pertemuan dari seri yang sama di antaranya.
    .edges = Banyaknya hari tidak diberikan jika salah satu pertemuan tidak bertanggal. Pertemuan di antaranya tidak berlaku jika keduanya dari seri yang berbeda.
initiatives-traceability-open = Disepakati, tanpa peluncuran dalam catatan
data-members = Data: anggota
data-themes = Data: tema
data-meetings = Data: pertemuan
data-memberships = Data: keanggotaan
data-attendance = Data: daftar hadir
data-initiatives = Data: inisiatif
data-delegations = Data: delegasi
data-presence = Data: siapa hadir di mana
data-expected = Data: siapa yang diharapkan hadir
data-note = Baris yang menjadi dasar penghitungan angka. “line” adalah nomor baris dalam berkas masukan.

## Main points
point-attendance-lead = { $present } dari { $eligible } anggota hadir pada { $meeting }.
point-attendance-all = Semua yang diharapkan hadir telah hadir.
point-attendance-absent = Tidak hadir: { $absent }.
point-attendance-many = { $n } anggota tidak hadir; tabel siapa hadir di mana menyebutkannya.
point-incomplete-lead = { $reported } anggota berpartisipasi, { $named } tercantum.
point-incomplete = { $meeting }: catatan melaporkan { $reported } anggota, di antaranya { $organisations } organisasi; daftar hadirnya tidak lengkap dan tidak masuk dalam tingkat partisipasi mana pun.
point-launched-lead = { $initiative } diluncurkan.
point-launched = Disepakati pada { $agreed } dan diluncurkan pada { $launched }{ $between ->
    [none] .
    [1] , dengan satu pertemuan dari seri tersebut di antaranya.
   *[other] , dengan { $between } pertemuan dari seri tersebut di antaranya.
}{ $serves ->
    [none] { "" }
   *[other] {" "}Inisiatif ini berkontribusi pada { $serves }.
}
point-quorum-lead = { $n } pertemuan dari { $series } tidak mencapai kuorum.
point-quorum = { $meetings }.
point-overdue-lead = { $n } inisiatif terlambat{ $high ->
    [0] { "" }
   *[other] , { $high } di antaranya berprioritas tinggi
}.
point-overdue = Dari yang paling terlambat: { $initiatives }{ $more ->
    [0] .
   *[other] {" "}dan { $more } lainnya.
}
point-overdue-one = { $initiative } ({ $n } hari)
point-change-lead = { $direction ->
    [better] Tingkat partisipasi seluruh keanggotaan pada { $series } membaik: naik { $points } poin persentase.
    [worse] Tingkat partisipasi seluruh keanggotaan pada { $series } memburuk: turun { $points } poin persentase.
   *[other] Partisipasi pada { $series }: berselisih { $points } poin persentase dari periode sebelumnya.
}
point-change = { $now } ({ $now-of }), setelah { $before } ({ $before-of }) dalam periode sebelumnya.
point-first-time-lead = { $n } delegasi hadir untuk pertama kali.
point-first-time = { $members }{ $more ->
    [0] .
   *[other] {" "}dan { $more } lainnya.
} Sejauh daftar hadir menyebutkan siapa yang hadir sebelumnya.
point-absence-lead = { $n ->
   *[other] { $members } tidak hadir pada { $missed } pertemuan terakhir.
}
point-absence-lead-many = { $n } anggota tidak hadir pada { $missed } pertemuan terakhir.
point-absence = Terakhir hadir pada { $last } ({ $series }).
point-absence-never = Tidak ada kehadiran yang tercatat; tahun pertama yang tercatat adalah { $first } ({ $series }).
point-absence-several = Dihitung dari { $series } yang daftar hadirnya lengkap.
point-gap-more-lead = { $theme }: lebih banyak dibahas daripada ditindaklanjuti.
point-gap-less-lead = { $theme }: lebih banyak ditindaklanjuti daripada dibahas.
point-gap = { $meetings }% agenda sejak { $since }, { $initiatives }% inisiatif.
point-lists-lead = { $incomplete } dari { $held } daftar hadir tidak lengkap.
point-lists-many = Daftar tersebut tidak masuk dalam tingkat partisipasi mana pun. Tabel pertemuan menyebutkannya.
point-lists = { $meetings }. { $incomplete ->
   *[other] Daftar tersebut tidak masuk
} dalam tingkat partisipasi mana pun.

## Alternative texts of charts
alt-columns = Diagram kolom dengan { $n } kolom, { $first } sampai { $last }: { $value }. Terbanyak { $most } ({ $most-at }), paling sedikit { $least } ({ $least-at }); { $start } pada yang pertama, { $end } pada yang terakhir.{ $whole ->
    [none] {""}
   *[other] {" "}Garis menandai { $whole } pada masing-masing.
} Angkanya ada dalam buku kerja, lembar { $sheet }.
alt-stacked = Kolom bertumpuk yang terdiri atas bagian-bagian, sebanyak { $n }, { $first } sampai { $last }: { $others }. { $value }: terbanyak { $most } ({ $most-at }), paling sedikit { $least } ({ $least-at }), { $start } pada yang pertama dan { $end } pada yang terakhir. Angkanya ada dalam buku kerja, lembar { $sheet }.
alt-line = Diagram garis dengan { $n } titik, { $first } sampai { $last }: { $others }. { $value }: { $start } pada yang pertama dan { $end } pada yang terakhir; tertinggi { $most } ({ $most-at }), terendah { $least } ({ $least-at }). Celah berarti tidak ada nilai. Angkanya ada dalam buku kerja, lembar { $sheet }.
alt-timeline = Garis waktu dengan { $n } baris dan satu tanda untuk masing-masing: { $others }. Menurut { $value }: paling awal { $least } ({ $least-at }), paling akhir { $most } ({ $most-at }). Tanggalnya ada dalam buku kerja, lembar { $sheet }.
alt-multiples = { $n } diagram kecil kehadiran, satu untuk setiap anggota. Paling sering hadir: { $most-at } ({ $most }); paling jarang: { $least-at } ({ $least }). Angkanya ada dalam buku kerja, lembar { $sheet }.
alt-ranking = Diagram batang { $n } anggota menurut proporsi pertemuan yang dihadiri, dari { $most-at } ({ $most }) sampai { $least-at } ({ $least }). Angkanya ada dalam buku kerja, lembar { $sheet }.
alt-dumbbell = Diagram { $n } tema dengan masing-masing dua tanda, proporsi pertemuan dan proporsi inisiatif. Selisih terbesar: { $most-at } ({ $most } poin persentase). Angkanya ada dalam buku kerja, lembar { $sheet }.
axis-share = Proporsi pertemuan yang dihadiri (%)
axis-count = { $what } (banyaknya)
axis-percent = Proporsi (%)

## Workbook
sheet-one-table = Lembar kerja ini memuat satu tabel. Nilai yang tidak ada: [x] tidak tersedia, [z] tidak berlaku, [c] dirahasiakan.
sheet-live = Angka merupakan rumus atas lembar yang diawali Data; lembar Notes menyebutkan mana yang berupa nilai, dan alasannya.
sheet-values = Angka merupakan nilai, bukan rumus; lembar Notes menyebutkan alasannya.
key-figures-note = Angka periode sebelumnya, perubahan, dan rata-rata merupakan nilai: semuanya dihitung untuk periode lain.
all-live = Semua angkanya merupakan rumus atas lembar yang diawali Data.
column-live = Rumus dan nilai
value-others = Nilai, bukan rumus, karena baris yang menjadi dasar penghitungannya milik anggota lain: { $headers }.
value-worked = Nilai, bukan rumus, dihitung menurut aturan dalam lembar Notes: { $headers }.
value-hidden = Nilai, bukan rumus, dihitung dari kolom yang tidak ada dalam berkas ini: { $headers }.
value-large = Nilai, bukan rumus, karena barisnya terlalu banyak untuk dihitung dalam waktu yang wajar: { $headers }.
value-misread = Nilai, bukan rumus, karena program lembar kerja akan salah membaca kunci atau hari yang menjadi dasar penghitungannya: { $headers }.
sheet-source = Sumber: { $files }.
cover-publisher = Diterbitkan oleh { $publisher }
cover-handling = Penanganan: { $handling }
cover-period = Periode: { $first } sampai { $last }
cover-contact = Kontak: { $contact }
cover-inputs = Dibuat dari { $files }{ $prints ->
    [yes] {"; "}sidik digitalnya (SHA-256) ada dalam manifest.json
   *[no] {""}
}.
cover-how-without = Setiap lembar berisi satu tabel yang dapat disaring dan diurutkan. Lembar Notes menjelaskan cara setiap angka dihitung. Baris di balik angka-angka tidak disertakan dalam buku kerja ini: angkanya adalah nilai.
cover-how = Setiap lembar memuat satu tabel yang dapat disaring dan diurutkan. Lembar Notes menyebutkan cara setiap angka dihitung; lembar yang diawali Data memuat baris yang mendasari angka.
cover-missing = Nilai yang tidak ada tidak pernah berarti nol: [x] tidak tersedia, [z] tidak berlaku, [c] dirahasiakan.
link-to-contents = Ke daftar isi

## Texts of the templates
tile-meetings = { $n ->
   *[other] pertemuan terselenggara
}
tile-meetings-events = dalam { $n } acara
tile-meetings-before = { $events }; { $meetings } dalam { $n } acara pada { $year }
tile-rate = partisipasi, { $series }
tile-rate-against = { $of } hak hadir sejak { $first }, tahun pertama yang tercatat
tile-few = hadir dari yang berhak, { $series }
tile-few-against = { $countable ->
   *[other] pada { $countable } pertemuan dengan daftar hadir lengkap, dari { $held } yang terselenggara sejak { $first }
}
tile-delivered = inisiatif tuntas
tile-delivered-against = { $running } sedang berjalan, { $agreed } disepakati, sebagaimana tercatat saat ini
no-meeting-in-period = Dalam catatan tidak ada pertemuan yang terselenggara dari { $first } sampai { $last }. Uraian berikut mengenai tahun-tahun sebelumnya.
participation = Partisipasi
states-present = Negara yang hadir pada { $series }
members-note = Kolom: anggota yang hadir dalam kapasitas apa pun. Pertemuan yang jumlahnya tidak tercatat atau dirahasiakan tidak ditampilkan.
columns-note = Kolom: hadir dalam kapasitas apa pun. Garis: negara yang berhak hadir. Pertemuan yang catatannya tidak menyebutkan berapa banyak yang hadir tidak ditampilkan.
whole-by-year = Partisipasi seluruh keanggotaan, tahun demi tahun
whole-by-year-note = Yang hadir dari yang berhak hadir pada pertemuan yang dapat dihitung setiap tahun. Tahun tanpa pertemuan semacam itu, atau yang tingkatnya tidak ditampilkan, tidak memiliki tanda.
rate-note = Pertemuan yang dihadiri dalam kapasitas apa pun, dari pertemuan dengan daftar hadir lengkap yang berhak dihadiri anggota, dari { $first }, tahun pertama yang tercatat, sampai { $last }.
rate-too-few = { $series }: kurang dari tiga pertemuan memiliki daftar hadir lengkap, sehingga tingkat partisipasi setiap anggota hanya ada dalam buku kerja.
meetings-of-period = Pertemuan dalam periode
themes-and-initiatives = Tema dan inisiatif
gap-note = Proporsi menurut penghitungan fraksional: pertemuan { $first } sampai { $last }, seluruh inisiatif. Poin: poin persentase, yaitu proporsi pertemuan dikurangi proporsi inisiatif.
status-note = Sebagaimana tercatat dalam daftar inisiatif saat ini; daftar itu tidak menyimpan status pada tanggal terdahulu.
traceability-note = Peluncuran terbaru didahulukan. Hari dari awal pertemuan yang menyepakatinya sampai awal pertemuan yang meluncurkannya. Semuanya ada dalam buku kerja.
how-to-read = Cara membaca angka-angka ini
how-countable = Tingkat partisipasi hanya dinyatakan dari pertemuan yang terselenggara dan yang daftar hadirnya mencantumkan semua yang hadir; setiap tabel tingkat partisipasi menyebutkan dari berapa pertemuan. Pengamat, tamu, dan sekretariat tidak masuk dalam tingkat partisipasi mana pun.
    .lead = Pertemuan yang dapat dihitung.
how-missing = [x] tidak tersedia: catatan tidak menyebutkannya. [z] tidak berlaku: tidak ada yang dihitung. [c] dirahasiakan. Nilai yang tidak ada tidak pernah dihitung sebagai nol.
    .lead = Nilai yang tidak ada.
how-data = Dibuat dari { $files }{ $prints ->
    [yes] {", "}yang sidik digitalnya ada dalam manifest.json
   *[no] {""}
}: { $rows }; { $out ->
    [0] tidak ada baris yang dikeluarkan
   *[other] { $out } baris dengan kesalahan dikeluarkan, sebagaimana disebutkan pada halaman pertama
}.
    .lead = Data.
rows-meetings = { $n } pertemuan
rows-attendance = { $n } baris daftar hadir
rows-initiatives = { $n } inisiatif
how-quality = Sekretariat memiliki daftar semua temuan mengenai data, beserta berkas dan barisnya.
    .lead = Mutu data.
    .one-list = { $complete ->
        [0] Daftar hadir satu-satunya pertemuan dalam periode tidak lengkap.
       *[other] Daftar hadir satu-satunya pertemuan dalam periode lengkap.
    }
    .lists = { $complete } dari { $held } pertemuan dalam periode memiliki daftar hadir lengkap.
    .undated = { $n } pertemuan yang terselenggara tidak memiliki tanggal dalam catatan dan tidak masuk dalam angka periode mana pun.
how-check = Setiap tabel merupakan satu lembar dalam statistics.xlsx, dengan baris yang menjadi dasar penghitungannya dalam lembar yang diawali Data.
    .lead = Periksa angka mana pun.
definitions = Definisi
definitions-note = Nama di akhir setiap definisi adalah nama statistiknya; semua definisi ada dalam lembar Notes di buku kerja.

## Factsheet of a meeting
tile-present = anggota hadir
tile-present-against = dihitung dari daftar hadir jika lengkap; jika tidak, menurut catatan
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
no-place = tempat tidak ada dalam catatan
who-came = Siapa yang hadir
list-is-complete = Daftar hadir lengkap.
list-is-partial = Daftar hadir tidak lengkap: yang tidak tercantum mungkin saja hadir.
list-is-none = Tidak ada daftar hadir.
label-members = Anggota ({ $n }):
label-observers = Pengamat ({ $n }):
label-guests = Tamu ({ $n }):
label-secretariat = Sekretariat ({ $n }):
label-apologies = Berhalangan dengan pemberitahuan ({ $n }):
label-absent = Berhak hadir dan tidak hadir ({ $n }):
what-it-agreed = Yang disepakati dan diluncurkan
label-agreed = Disepakati:
label-launched = Diluncurkan:
source-of-record = Sumber catatan:
factsheet-note = Kunci pertemuan ini dalam data adalah { $id }. Nilai yang tidak ada: [x] catatan tidak menyebutkannya; [z] tidak ada yang dihitung.

## Agenda brief of a planned meeting
agenda-running = Taklimat agenda { $id }
agenda-planned = Pertemuan yang direncanakan
expected = Siapa yang diharapkan hadir
expected-n = { $n } anggota termasuk dalam badan tersebut pada hari itu.
expected-unknown = Siapa yang diharapkan hadir tidak diketahui.
label-expected = Diharapkan hadir ({ $n }):
missed-the-last = Siapa yang tidak menghadiri pertemuan-pertemuan terakhir
missed-none = Tidak ada anggota yang diharapkan hadir yang melewatkan pertemuan terakhir dengan daftar hadir lengkap.
missed-unknown = Tidak ada pertemuan terdahulu dari seri ini yang memiliki daftar hadir lengkap.
missed-note = Pertemuan dengan daftar hadir lengkap yang berturut-turut tidak dihadiri anggota, sampai akhir periode laporan ini.
due-by-then = Yang jatuh tenggat sampai saat itu
due-none = Tidak ada inisiatif terbuka yang jatuh tenggat sampai saat itu.
due-unknown = Tanggal pertemuan tidak ada dalam catatan: semua inisiatif terbuka didaftar.
agenda-note = Kunci pertemuan ini dalam data adalah { $id }. Dibuat dari catatan sampai { $last }.

## Pack of a member
tile-own-period = dalam periode, { $series }
tile-own-period-against = pertemuan yang dihadiri dari yang dapat dihitung
tile-own-to-date = sejak tahun pertama yang tercatat, { $series }
tile-own-to-date-against = seluruh keanggotaan: { $rate }
presence-over-time = Kehadiran dari waktu ke waktu
presence-at = Kehadiran pada { $series }
missed-in-a-row = Pertemuan yang tidak dihadiri berturut-turut: { $series }
never-eligible = Tidak ada pertemuan dengan daftar hadir lengkap yang berhak dihadiri { $member }.
roles = Peran
roles-of-period = Peran pada pertemuan dalam periode
initiatives = Inisiatif
label-leads = Memimpin:
label-supports = Mendukung:
what-comes-next = Yang akan datang
label-owed = Masih wajib dituntaskan:
label-meeting = Pertemuan:
the-whole = Seluruh keanggotaan
unnamed-note = Anggota lain tidak disebut namanya: tabel ini menunjukkan berapa banyak dari mereka yang menghadiri bagian mana dari pertemuan. Anggota dengan kurang dari empat pertemuan tidak termasuk.
how-own = Buku kerja yang menyertai dokumen ini memuat baris milik { $member }, dan rumus atasnya. Yang dinyatakan tentang seluruh keanggotaan dimuat di sana sebagai nilai, karena baris yang menjadi dasar penghitungannya milik anggota lain.
    .lead = Baris milik siapa.

## Who a document is for
audience-secretariat = Hanya untuk sekretariat
audience-members = Untuk negara anggota
audience-member = Untuk { $member }
audience-public = Untuk umum

## Web page
html-skip = Langsung ke teks
html-contents = Daftar isi
html-figures = Angka diagram ini
html-workbook = Angka-angka ini dapat diperiksa dalam buku kerja yang menyertai halaman ini: { $file }.
chart-of = Diagram { $sheet }

## Titles of findings: why rows were left out
title-R001 = Berkas wajib tidak ada
title-R002 = Folder atau perangkat di tempat berkas
title-R003 = Berkas kosong
title-R004 = Berkas wajib tanpa baris
title-R005 = Bita yang bukan karakter
title-R006 = Bita NUL
title-R007 = Tanda kutip yang tidak ditutup
title-R008 = Pengodean selain UTF-8
title-R009 = Berkas yang dianjurkan tidak ada
title-R010 = Kolom wajib tidak ada
title-R011 = Kolom yang tidak digunakan
title-R012 = Baris dengan sel lebih banyak atau lebih sedikit daripada kepala tabel
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
title-R033 = Baris yang saling bertentangan tentang satu hal
title-R034 = Kata yang hanya berbeda huruf besar, spasi, atau tanda
title-R035 = Kunci yang tidak dapat dibedakan program lembar kerja dari yang lain
title-R036 = Nama yang mewakili dua baris
title-R037 = Baris yang bergantung pada baris yang dikeluarkan
title-R038 = Tema yang saling merujuk melingkar
title-R039 = Rumus tanpa nilai
title-R040 = Tanggal dalam urutan yang salah
title-R041 = Anggota tercantum lebih banyak daripada yang dilaporkan catatan
title-R042 = Daftar lengkap yang tidak lengkap
title-R043 = Daftar yang tidak lengkap
title-R044 = Orang atau baris yang muncul dua kali
title-R045 = Baris yang saling bertentangan tentang siapa yang hadir
title-R046 = Kehadiran pada pertemuan yang tidak terselenggara
title-R047 = Hadir sebelum bergabung atau setelah keluar
title-R048 = Pertemuan terselenggara tanpa data kehadiran
title-R049 = Diluncurkan atau selesai sebelum disepakati
title-R050 = Daftar yang tidak dinyatakan lengkap atau tidaknya
title-R051 = Tema yang tidak digunakan
title-R052 = Inisiatif yang merujuk ke pertemuan tanpa tanggal
title-R053 = Satu nama dengan dua ejaan
title-R054 = Keanggotaan pada badan tanpa pertemuan
title-R055 = Dua keanggotaan pada waktu yang sama
title-R056 = Daftar yang sebagian barisnya dikeluarkan
title-R057 = Tahun dari abad lain
title-R058 = Baris kosong
title-R059 = Baris yang dikeluarkan yang mungkin milik pertemuan mana pun
title-R060 = Seri tanpa pertemuan
title-R061 = Berkas yang dianjurkan tanpa baris
title-R062 = Tidak ada anggota yang berupa negara
title-R063 = Pertemuan terselenggara tanpa tanggal
title-R064 = Kolom yang mungkin menyatakan lain tentang baris
title-R065 = Daftar dalam folder yang tidak dibaca
title-R066 = Dua pertemuan pada satu hari dengan judul yang hampir sama
title-R067 = Pertemuan tanpa badan
title-R068 = Baris yang dikeluarkan yang menyatakan siapa anggota suatu badan
title-R069 = Tanda kutip yang menelan baris
title-R070 = Status yang kosong pada sebagian baris
title-R071 = Jumlah di antara baris
title-R072 = Judul kolom yang berulang
title-R073 = Judul atau catatan di antara baris
title-R074 = Baris yang hanya berisi kunci
title-R075 = Tabel lain di bawah daftar
title-R076 = Tanggal dan teks dalam satu kolom
title-R077 = Waktu dari zona lain
title-R078 = Kata untuk “tidak diketahui” yang juga merupakan kunci
title-R079 = Entri yang mungkin terdiri atas beberapa
title-R080 = Lembar serupa yang tidak dibaca
title-R081 = Lembar tersembunyi yang dibaca
title-R082 = Baris atau kolom tersembunyi yang dibaca
title-R083 = Pertemuan setelah hari program dijalankan
title-R084 = Sekretariat di antara para anggota
title-R085 = Dua orang bernama sama
title-R086 = Tanggal dengan tahun singkat atau tanpa hari
title-R087 = Berkas yang sama dua kali
title-R088 = Status atau kapasitas yang kosong pada sebagian baris
title-R089 = Satu kunci dengan beberapa ejaan
title-R090 = Karakter yang tidak dimiliki fon mana pun
title-R091 = Baris lebih banyak daripada yang dapat dimuat satu lembar
title-R092 = Bahasa yang tidak dimiliki program
title-R093 = Berkas anggota yang tidak dapat dibuat
title-R094 = Berkas pihak lain di folder hasil
title-R095 = Periode tanpa pertemuan
title-R096 = Daftar yang dipakai untuk edisi terakhir
title-R097 = Berkas anggota tanpa daftar anggota
title-R098 = Huruf yang rusak
title-R099 = Tabel kehadiran yang tidak muat pada halaman mana pun
title-R100 = Terlalu banyak seri atau tempat dalam rapat
title-R101 = Keluaran yang dibuat oleh root
title-R102 = Sesuatu yang tidak dapat dirapikan
title-R103 = Negara yang dikenal tanpa daftar
