// Daftar peserta diperlukan begitu rapat pertama diadakan dan peta klaster belum ada.
[condition][]peserta rapat masih perlu didaftar=(stepInisiasiSelesai >= 1 && statusPetaKlaster == "BELUM") || (statusPetaKlaster == null && stepInisiasiSelesai >= 1 && stepInisiasiSelesai <= 2)
[condition][]rapat awal inisiasi tidak disebut belum diadakan=stepInisiasiSelesai == null || stepInisiasiSelesai >= 1
[condition][]koperasi dan asosiasi tidak disebut tidak ada=stakeholderTersedia == null || stakeholderTersedia contains "KOPERASI" || stakeholderTersedia contains "ASOSIASI"
[condition][]organisasi perwakilan tidak disebut belum terbentuk=statusOrganisasi == null || statusOrganisasi == "TERBENTUK"
// Batas wilayah, peta, dan basis data adalah acara rapat organisasi mulai yang ketiga.
[condition][]rapat organisasi tidak disebut sebelum yang ketiga=nomorRapatOrganisasi == null || nomorRapatOrganisasi >= 3
[condition][]peta pihak perlu ditinjau=statusPetaKlaster == "USANG" || (statusPetaKlaster == "AWAL" && nomorRapatOrganisasi >= 3)
// Forum lintas klaster dibahas dalam rapat rencana aksi organisasi (step 8 Annex 2), yang sejalan dengan step 5 Bagian II.
[condition][]organisasi sudah sampai rapat rencana aksi=stepInisiasiSelesai >= 7 || (stepInisiasiSelesai == null && stepSekarang >= 5)
[condition][]CEDC tidak disebut sudah berdiri=statusCedc == null || statusCedc == "TIDAK_ADA" || statusCedc == "PERSIAPAN"
[condition][]subsidi direncanakan atau belum diketahui=rencanaPemanfaatanStatus == null || rencanaPemanfaatanStatus contains "SUBSIDI"
