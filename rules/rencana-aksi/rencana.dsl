// Kalimat yang membandingkan dua fakta daftar tema.
[condition][]daftar pendek sama panjang dengan daftar panjang=jumlahShortlist == jumlahLonglist
// Rencana diperiksa selama kegiatannya tidak dinyatakan selesai.
[condition][]kegiatan belum selesai dijalankan atau belum diketahui=statusPelaksanaan == null || statusPelaksanaan != "SELESAI"
// Anjuran mendahulukan program pendek tidak bersyarat di naskah; keberhasilan yang tercatat menghentikannya.
[condition][]keberhasilan kecil belum ada atau belum tercatat=keberhasilanKecil == null || keberhasilanKecil == false
