// Kalimat yang membandingkan dua jumlah.
[condition][]jumlah ketua grup kecil terpilih melebihi jumlah grup kecil=leaderKelompokTerpilih > jumlahKelompokKecil
[condition][]tema di daftar pendek lebih banyak daripada tema di daftar panjang=jumlahShortlist > jumlahLonglist
[condition][]wadah klaster tidak disebut dipegang pemerintah=pengendaliOrganisasi == null || pengendaliOrganisasi == "SWASTA" || pengendaliOrganisasi == "BERSAMA"
[condition][]inisiasi dipilih atau sudah dimulai dan step terakhir Annex 2 yang selesai kurang dari {n}=(jalur == "INISIASI" || stepInisiasiSelesai >= 1) && stepInisiasiSelesai < {n}
[condition][]perusahaan inti lebih banyak daripada tenaga kerja=jumlahPerusahaanInti > jumlahTenagaKerja
[condition][]klaster sasaran lebih banyak daripada klaster calon=jumlahKlasterDirencanakan > jumlahKlasterKandidat
