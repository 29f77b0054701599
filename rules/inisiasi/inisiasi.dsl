// Kalimat tentang kemajuan inisiasi. Organisasi didirikan di step 6 Annex 2, yaitu di dalam step 4 Bagian II.
[condition][]step yang dinyatakan mendahului kemajuan inisiasi=(stepBerjalan >= 5 && stepInisiasiSelesai <= 5) || (stepBerjalan == 4 && stepInisiasiSelesai <= 4)
[condition][]survei belum menilai jaringan cukup=penilaianJaringan == null || penilaianJaringan == "TIDAK_ADA" || penilaianJaringan == "LEMAH"
[condition][]perusahaan belum aktif atau belum diketahui keaktifannya=partisipasiPerusahaan == null || partisipasiPerusahaan != "AKTIF"
[condition][]kegiatan klaster belum ada pemrakarsanya atau belum diketahui=pemrakarsaKegiatan == null || pemrakarsaKegiatan == "BELUM_ADA"
