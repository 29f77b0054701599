// Daftar peserta diperlukan begitu rapat pertama diadakan dan peta klaster belum ada.
[condition][]peserta rapat masih perlu didaftar=(stepInisiasiSelesai >= 1 && statusPetaKlaster == "BELUM") || (statusPetaKlaster == null && stepInisiasiSelesai >= 1 && stepInisiasiSelesai <= 2)
[condition][]rapat awal inisiasi sudah diadakan atau belum diketahui=stepInisiasiSelesai == null || stepInisiasiSelesai >= 1
[condition][]koperasi atau asosiasi ada di daerah atau belum diketahui=stakeholderTersedia == null || stakeholderTersedia contains "KOPERASI" || stakeholderTersedia contains "ASOSIASI"
[condition][]organisasi perwakilan sudah terbentuk atau belum diketahui=statusOrganisasi == null || statusOrganisasi == "TERBENTUK"
// Batas wilayah, peta, dan basis data adalah acara rapat organisasi mulai yang ketiga.
[condition][]rapat organisasi sudah yang ketiga ke atas atau belum diketahui=nomorRapatOrganisasi == null || nomorRapatOrganisasi >= 3
[condition][]peta pihak perlu ditinjau=statusPetaKlaster == "USANG" || (statusPetaKlaster == "AWAL" && nomorRapatOrganisasi >= 3)
// Forum lintas klaster dibahas dalam rapat rencana aksi organisasi (step 8 Annex 2), yang sejalan dengan step 5 Bagian II.
[condition][]organisasi sudah sampai rapat rencana aksi=stepInisiasiSelesai >= 7 || (stepInisiasiSelesai == null && stepSekarang >= 5)
[condition][]CEDC belum berdiri atau belum diketahui=statusCedc == null || statusCedc == "TIDAK_ADA" || statusCedc == "PERSIAPAN"
[condition][]subsidi direncanakan atau belum diketahui=rencanaPemanfaatanStatus == null || rencanaPemanfaatanStatus contains "SUBSIDI"
