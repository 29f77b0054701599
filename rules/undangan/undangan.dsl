// Pertemuan yang dituju: rencana yang disebut pengguna didahulukan, selebihnya diturunkan dari posisi klaster.
[condition][]rencana pertemuan belum disebut dan step Bagian II sekarang adalah {n}=jenisPertemuan == null && stepSekarang in {n}
// Kelengkapan ketua grup kecil.
[condition][]setiap grup kecil sudah punya ketua=jumlahKelompokKecil >= 1 && leaderKelompokTerpilih >= jumlahKelompokKecil
[condition][]ketua grup kecil belum terpilih di semua grup=leaderKelompokTerpilih < jumlahKelompokKecil
