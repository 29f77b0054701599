// Pertemuan yang dituju: rencana yang disebut pengguna didahulukan, selebihnya diturunkan dari posisi klaster.
[condition][]rencana pertemuan belum disebut dan step Bagian II sekarang adalah {n}=jenisPertemuan == null && stepSekarang in {n}
// Kelengkapan ketua grup kecil.
[condition][]setiap grup kecil sudah punya ketua=jumlahKelompokKecil >= 1 && leaderKelompokTerpilih >= jumlahKelompokKecil
[condition][]ketua grup kecil belum terpilih di semua grup=leaderKelompokTerpilih < jumlahKelompokKecil
[condition][]inisiasi berjalan dan step terakhir Annex 2 yang selesai adalah {n}=stepInisiasiSelesai == {n} && (jalur == null || jalur == "INISIASI")
[condition][]rencana pertemuan belum disebut sedangkan inisiasi belum disebut atau baru tuntas dan klaster belum di step 7 Bagian II=jenisPertemuan == null && (stepInisiasiSelesai == null || stepInisiasiSelesai == 6) && (stepSekarang == null || (stepSekarang >= 4 && stepSekarang <= 6))
// Menyatukan persiapan FGD dengan FGD-1 hanya berguna selama persiapannya belum selesai dan tak ada grup yang disebut tanpa ketua.
[condition][]persiapan FGD belum selesai atau belum diketahui=stepInisiasiSelesai == null || stepInisiasiSelesai <= 3
[condition][]tidak disebut ada grup kecil yang belum berketua=jumlahKelompokKecil == null || leaderKelompokTerpilih == null || leaderKelompokTerpilih >= jumlahKelompokKecil
