// Kalimat tentang posisi klaster yang menggabungkan beberapa fakta.
[condition][]organisasi perwakilan sudah berdiri dan dipegang pelaku usaha=statusOrganisasi == "TERBENTUK" && (pengendaliOrganisasi == "SWASTA" || pengendaliOrganisasi == "BERSAMA")
[condition][]organisasi perwakilan belum berdiri atau belum dipegang pelaku usaha=statusOrganisasi != "TERBENTUK" || pengendaliOrganisasi == "PEMERINTAH" || pengendaliOrganisasi == "TIDAK_ADA"
[condition][]belum jelas apakah organisasi perwakilan dipegang pelaku usaha=(statusOrganisasi == null && (pengendaliOrganisasi == null || pengendaliOrganisasi == "SWASTA" || pengendaliOrganisasi == "BERSAMA")) || (statusOrganisasi == "TERBENTUK" && pengendaliOrganisasi == null)
[condition][]berdirinya organisasi perwakilan tercatat sebagai hasil dan tidak disangkal=outputTersedia contains "JICA.S4.O1" && statusOrganisasi == null
[condition][]step yang dinyatakan melampaui hasil yang baru sampai step {n}=stepSekarang == {n} && stepBerjalan > stepSekarang
[condition][]step yang dinyatakan lebih awal daripada step menurut hasilnya=stepBerjalan < stepSekarang
[condition][]daftar hasil belum diisi dan urutan prioritas disebut belum ditetapkan=outputTersedia == null && urutanPrioritasAda == false
[condition][]daftar hasil belum diisi dan survei awal atau anggaran inisiasi disebut belum selesai=outputTersedia == null && (statusSurveiAwal == "BELUM" || statusSurveiAwal == "BERJALAN" || anggaranInisiasiDisusun == false)
[condition][]daftar hasil belum diisi dan visi atau pengurus atau aturan disebut belum ada=outputTersedia == null && (statusVisiMisi == "BELUM" || statusVisiMisi == "DRAF" || size(jabatanTerisi) <= 0 || statusAturanOrganisasi == "BELUM")
[condition][]daftar hasil belum diisi dan daftar pendek atau penyedia BDS atau peta disebut belum ada=outputTersedia == null && (jumlahShortlist == 0 || size(penyediaBdsDikenal) <= 0 || statusPetaKlaster == "BELUM")
[condition][]klaster belum melewati step {n} Bagian II=stepSekarang == null || stepSekarang <= {n}
[condition][]inisiasi belum dimulai atau belum diketahui=stepInisiasiSelesai == null || stepInisiasiSelesai == 0
[condition][]inisiasi dipilih atau sudah dimulai=jalur == "INISIASI" || stepInisiasiSelesai >= 1
[condition][]menurut tanda lain step 1 Bagian II tampak sudah lewat=stepBerjalan == null && outputTersedia == null && ((statusSurveiAwal != "BELUM") || (urutanPrioritasAda == true) || (stepInisiasiSelesai >= 1) || (statusOrganisasi == "TERBENTUK" && (pengendaliOrganisasi == "SWASTA" || pengendaliOrganisasi == "BERSAMA")))
[condition][]menurut tanda lain step 2 Bagian II tampak sudah lewat=stepBerjalan == null && outputTersedia == null && ((statusSurveiAwal == "SELESAI" && fasilitatorDitunjuk == true) || (stepInisiasiSelesai >= 1) || (statusOrganisasi == "TERBENTUK" && (pengendaliOrganisasi == "SWASTA" || pengendaliOrganisasi == "BERSAMA")))
[condition][]menurut tanda lain step 3 Bagian II tampak sudah lewat=stepBerjalan == null && outputTersedia == null && ((stepInisiasiSelesai >= 5) || (statusOrganisasi == "TERBENTUK" && (pengendaliOrganisasi == "SWASTA" || pengendaliOrganisasi == "BERSAMA")))
[condition][]menurut tanda lain inisiasi belum sampai FGD-1=stepBerjalan == null && outputTersedia == null && stepInisiasiSelesai <= 4 && (statusOrganisasi == null || statusOrganisasi != "TERBENTUK" || pengendaliOrganisasi == null || pengendaliOrganisasi == "PEMERINTAH" || pengendaliOrganisasi == "TIDAK_ADA")
[condition][]menurut tanda lain FGD-2 belum diadakan=stepBerjalan == null && outputTersedia == null && statusOrganisasi == null && stepInisiasiSelesai <= 5
[condition][]menurut tanda lain FGD-2 sudah selesai=stepBerjalan == null && outputTersedia == null && statusOrganisasi == null && stepInisiasiSelesai >= 6
