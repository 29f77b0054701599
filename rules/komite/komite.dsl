// Siapa yang berurusan dengan komite tingkat mana; Bappeda ada di kedua tingkat, jadi tanpa tingkat komite dibaca wilayah klasternya.
[condition][]pengguna mengurus CEDC tingkat provinsi=peranPengguna == DINAS_PROVINSI || (peranPengguna == BAPPEDA && (tingkatCedc == PROVINSI || (tingkatCedc == null && cakupanWilayah == LINTAS_KABKOTA)))
[condition][]pengguna mengurus CEDC tingkat kabupaten atau kota=peranPengguna == DINAS_KABKOTA || (peranPengguna == BAPPEDA && (tingkatCedc == KABKOTA || (tingkatCedc == null && cakupanWilayah == SATU_KABKOTA)))
// Sampai mana persiapan komite.
[condition][]persiapan CEDC baru selesai sampai langkah {n} Annex 3=statusCedc == PERSIAPAN && stepCedcSelesai == {n}
[condition][]persiapan CEDC sudah selesai sampai langkah {n} Annex 3=statusCedc == PERSIAPAN && stepCedcSelesai >= {n}
// Saat merintis komite, dilihat dari kemajuan klaster.
[condition][]klaster masih di step 1 sampai 3 Bagian II dan FGD-1 belum selesai=stepSekarang <= 3 && (stepInisiasiSelesai == null || stepInisiasiSelesai <= 4)
[condition][]FGD-2 sudah selesai atau hasil step 3 Bagian II sudah lengkap=stepInisiasiSelesai >= 6 || (stepInisiasiSelesai == null && hasilStep3 == "LENGKAP")
// Pengesahan dan kerja komite urusan pemerintah daerah; pelaku lain cukup tahu kedudukan komitenya.
[condition][]pengguna mungkin mengurus CEDC=peranPengguna == null || peranPengguna == DINAS_PROVINSI || peranPengguna == DINAS_KABKOTA || peranPengguna == BAPPEDA
