// Saat penyedia jasa usaha boleh didatangkan: sesudah organisasi berdiri, atau mulai sebuah step.
[condition][]penyedia jasa usaha boleh didatangkan mulai step {n} Bagian II=statusOrganisasi == "TERBENTUK" || stepSekarang >= {n}
[condition][]penyedia jasa usaha belum pasti boleh didatangkan=(statusOrganisasi == null || statusOrganisasi != "TERBENTUK") && (stepSekarang == null || stepSekarang <= 4)
// Kesulitan industri dipetakan lewat survei awal atau lokakarya diagnosis.
[condition][]kesulitan industri sedang dipetakan=(stepSekarang == 2 && statusSurveiAwal != "SELESAI") || (stepSekarang == 5 && !(kegiatanSelesai contains "JICA.S5.K1"))
