// Kalimat yang membandingkan dua fakta.
[condition][]pinjaman sudah mencapai batas kartu=jumlahPinjaman >= batasPinjaman
[condition][]usia minimal pembaca buku melebihi umur anggota=usiaMinimal > umur
[condition][]anggota muda atau pelajar=umur < 18 || jenisAnggota in PELAJAR
