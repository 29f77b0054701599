// Kalimat tentang kemajuan inisiasi. Organisasi didirikan di step 6 Annex 2, yaitu di dalam step 4 Bagian II.
[condition][]step yang dinyatakan mendahului kemajuan inisiasi=(stepBerjalan >= 5 && stepInisiasiSelesai <= 5) || (stepBerjalan == 4 && stepInisiasiSelesai <= 4)
[condition][]survei belum menilai jaringan cukup=penilaianJaringan == null || penilaianJaringan == "TIDAK_ADA" || penilaianJaringan == "LEMAH"
[condition][]perusahaan tidak disebut aktif=partisipasiPerusahaan == null || partisipasiPerusahaan != "AKTIF"
[condition][]kegiatan klaster tidak disebut sudah ada pemrakarsanya=pemrakarsaKegiatan == null || pemrakarsaKegiatan == "BELUM_ADA"
