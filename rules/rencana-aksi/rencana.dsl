// Kalimat yang membandingkan dua fakta daftar tema.
[condition][]daftar pendek sama panjang dengan daftar panjang=jumlahShortlist == jumlahLonglist
