// Unsur klaster dicatat saat petanya dibuat; selama stepnya belum diketahui pencatatan itu tetap berguna.
[condition][]peta klaster dibuat pada step {n} Bagian II atau stepnya belum diketahui=stepSekarang == null || stepSekarang in {n}
[condition][]lembaga pendukung tidak dinilai kuat pada Base 7=tingkatLembagaPendukung == null || (tingkatLembagaPendukung != "L1" && tingkatLembagaPendukung != "L2")
