// Membandingkan jawaban Base 1 dengan ukuran jarak dan waktu tempuh.
[condition][]jawaban Base 1 tanpa ukuran jarak dan waktu adalah {k}=tingkatBatasGeografis == {k} && tingkatBatasTerhitung == null
[condition][]jawaban Base 1 berbeda dari hitungan jarak dan waktu tempuh=tingkatBatasGeografis != tingkatBatasTerhitung
