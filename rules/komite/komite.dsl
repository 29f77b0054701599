// Siapa yang berurusan dengan komite tingkat mana; Bappeda ada di kedua tingkat.
[condition][]pengguna mengurus CEDC tingkat provinsi=peranPengguna == DINAS_PROVINSI || (peranPengguna == BAPPEDA && tingkatCedc == PROVINSI)
[condition][]pengguna mengurus CEDC tingkat kabupaten atau kota=peranPengguna == DINAS_KABKOTA || (peranPengguna == BAPPEDA && tingkatCedc == KABKOTA)
// Sampai mana persiapan komite.
[condition][]persiapan CEDC baru selesai sampai langkah {n} Annex 3=statusCedc == PERSIAPAN && stepCedcSelesai == {n}
[condition][]persiapan CEDC sudah selesai sampai langkah {n} Annex 3=statusCedc == PERSIAPAN && stepCedcSelesai >= {n}
