// Unsur klaster dicatat saat petanya dibuat; selama stepnya belum diketahui pencatatan itu tetap berguna.
[condition][]peta klaster dibuat pada step {n} Bagian II atau stepnya belum diketahui=stepSekarang == null || stepSekarang in {n}
[condition][]lembaga pendukung tidak dinilai kuat pada Base 7=tingkatLembagaPendukung == null || (tingkatLembagaPendukung != "L1" && tingkatLembagaPendukung != "L2")
// Faktor sukses masuk rencana kegiatan; klaster yang jaringannya dinilai lemah masih perlu inisiasi lebih dulu.
[condition][]klaster sudah sampai step {n} Bagian II atau tidak terbukti masih perlu inisiasi=stepSekarang >= {n} || (stepSekarang == null && (penilaianJaringan == null || penilaianJaringan == "CUKUP" || penilaianJaringan == "KUAT"))
