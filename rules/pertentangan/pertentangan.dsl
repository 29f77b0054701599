// Kalimat yang membandingkan dua jumlah.
[condition][]jumlah ketua grup kecil terpilih melebihi jumlah grup kecil=leaderKelompokTerpilih > jumlahKelompokKecil
[condition][]tema di daftar pendek lebih banyak daripada tema di daftar panjang=jumlahShortlist > jumlahLonglist
