// Perbandingan antara dua fakta tentang anggaran, biaya, dan petugas.
[condition][]anggaran pendampingan kurang dari taksiran biaya satu klaster=anggaranPendampingan < biayaPerKlaster
[condition][]anggaran pendampingan menutup taksiran biaya sedikitnya satu klaster=anggaranPendampingan >= biayaPerKlaster
[condition][]petugas lebih sedikit daripada klaster calon=jumlahPetugas < jumlahKlasterKandidat
[condition][]petugas tidak lebih sedikit daripada klaster calon=jumlahPetugas >= jumlahKlasterKandidat
