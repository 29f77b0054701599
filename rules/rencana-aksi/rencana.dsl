// Kalimat yang membandingkan dua fakta daftar tema.
[condition][]daftar pendek sama panjang dengan daftar panjang=jumlahShortlist == jumlahLonglist
// Rencana diperiksa selama kegiatannya tidak dinyatakan selesai.
[condition][]kegiatan belum selesai dijalankan atau belum diketahui=statusPelaksanaan == null || statusPelaksanaan != "SELESAI"
// Anjuran mendahulukan program pendek tidak bersyarat di naskah; keberhasilan yang tercatat menghentikannya.
[condition][]keberhasilan kecil belum ada atau belum tercatat=keberhasilanKecil == null || keberhasilanKecil == false
// Pada penguatan, kegiatan step 7 boleh berjalan sejajar begitu organisasinya berdiri.
[condition][]klaster sedang menggarap perluasan=stepSekarang == 7 || (jalur == "PENGUATAN" && statusOrganisasi == "TERBENTUK")
