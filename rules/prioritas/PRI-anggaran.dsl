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
