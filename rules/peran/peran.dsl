// Saat penyedia jasa usaha boleh didatangkan: sesudah organisasi berdiri, atau mulai sebuah step.
[condition][]penyedia jasa usaha boleh didatangkan mulai step {n} Bagian II=statusOrganisasi == "TERBENTUK" || stepSekarang >= {n}
[condition][]penyedia jasa usaha belum pasti boleh didatangkan=(statusOrganisasi == null || statusOrganisasi != "TERBENTUK") && (stepSekarang == null || stepSekarang <= 4)
// Bantuan lanjutan provinsi baru berguna sesudah persiapan; selama stepnya belum diketahui bantuan itu tetap diberitahukan.
[condition][]klaster sudah sampai step {n} Bagian II atau stepnya belum diketahui=stepSekarang == null || stepSekarang >= {n}
// Landasan hukum dari pusat tidak bersyarat di naskah; peraturan yang sudah ada menghentikan anjurannya.
[condition][]peraturan klaster belum ada atau belum diketahui=regulasiKlasterDaerah == null || regulasiKlasterDaerah == false
[condition][]koalisi antardaerah belum ada atau belum diketahui=kerjaSamaAntarDaerah == null || kerjaSamaAntarDaerah == "BELUM"
[condition][]CEDC belum berdiri atau belum diketahui=statusCedc == null || statusCedc == "TIDAK_ADA" || statusCedc == "PERSIAPAN"
// Kesulitan industri dipetakan lewat survei awal atau lokakarya diagnosis.
[condition][]kesulitan industri sedang dipetakan=((stepSekarang == null || stepSekarang <= 2) && (statusSurveiAwal == "BELUM" || statusSurveiAwal == "BERJALAN")) || (stepSekarang == 5 && !(kegiatanSelesai contains "JICA.S5.K1"))
