// Perbandingan antara dua fakta tentang anggaran, biaya, dan petugas.
[condition][]anggaran pendampingan kurang dari taksiran biaya satu klaster=anggaranPendampingan < biayaPerKlaster
[condition][]anggaran pendampingan menutup taksiran biaya sedikitnya satu klaster=anggaranPendampingan >= biayaPerKlaster
[condition][]petugas lebih sedikit daripada klaster calon=jumlahPetugas < jumlahKlasterKandidat
[condition][]petugas tidak lebih sedikit daripada klaster calon=jumlahPetugas >= jumlahKlasterKandidat
[condition][]anggaran lebih membatasi daripada petugas dan calon=jumlahKlasterTertutupAnggaran < jumlahPetugas && jumlahKlasterTertutupAnggaran < jumlahKlasterKandidat
[condition][]petugas lebih membatasi daripada anggaran dan calon=jumlahPetugas < jumlahKlasterTertutupAnggaran && jumlahPetugas < jumlahKlasterKandidat
[condition][]anggaran dan petugas sama-sama membatasi=jumlahKlasterTertutupAnggaran == jumlahPetugas && jumlahPetugas < jumlahKlasterKandidat
[condition][]anggaran dan petugas cukup untuk semua calon=jumlahKlasterTertutupAnggaran >= jumlahKlasterKandidat && jumlahPetugas >= jumlahKlasterKandidat
[condition][]rencana melebihi klaster yang tertutup anggaran=jumlahKlasterDirencanakan > jumlahKlasterTertutupAnggaran
[condition][]rencana melebihi jumlah petugas=jumlahKlasterDirencanakan > jumlahPetugas
[condition][]rencana tertutup anggaran dan petugas=jumlahKlasterDirencanakan <= jumlahKlasterTertutupAnggaran && jumlahKlasterDirencanakan <= jumlahPetugas
// Banyaknya klaster sasaran termasuk hasil step 1 Bagian II; selama tidak tercatat sudah diputuskan, batasnya masih perlu dihitung.
[condition][]jumlah klaster sasaran belum tercatat ditetapkan=(outputTersedia == null || !(outputTersedia contains "JICA.S1.O2")) && (kegiatanSelesai == null || !(kegiatanSelesai contains "JICA.S1.K3"))
[condition][]rencana melebihi anggaran dan juga petugas=jumlahKlasterDirencanakan > jumlahKlasterTertutupAnggaran && jumlahKlasterDirencanakan > jumlahPetugas
// Calon yang banyaknya belum disebut tetap perlu dibandingkan; hanya satu-satunya calon yang tidak.
[condition][]calonnya lebih dari satu atau banyaknya belum disebut=jumlahKlasterKandidat == null || jumlahKlasterKandidat >= 2
// Pada step 1 pemilihan dianggap masih harus dikerjakan selama tidak disebut selesai; tanpa step, urutannya sendiri harus disebut belum ada.
[condition][]klaster sasaran masih harus dipilih=(stepSekarang <= 1 && (urutanPrioritasAda == false || (urutanPrioritasAda == null && (kegiatanSelesai == null || !(kegiatanSelesai contains "JICA.S1.K2"))))) || (stepSekarang == null && urutanPrioritasAda == false)
[condition][]pengguna bukan dari provinsi atau perannya belum disebut=peranPengguna == null || peranPengguna != "DINAS_PROVINSI"
