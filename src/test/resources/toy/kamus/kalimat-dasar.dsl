// Kalimat yang dibawa setiap fakta menurut jenisnya. {sebutan}, {id}, {ya}, {tidak} diisi dari kamus fakta.

// pilihan: satu kode
[condition][pilihan]{sebutan} adalah {k}={id} == {k}
[condition][pilihan]{sebutan} bukan {k}={id} != {k}
[condition][pilihan]{sebutan} sudah diketahui={id} != null
[condition][pilihan]{sebutan} belum diketahui={id} == null

// daftar: beberapa kode
[condition][daftar]{sebutan} memuat {k}={id} contains {k}
[condition][daftar]{sebutan} tidak memuat {k}=!({id} contains any {k})
[condition][daftar]{sebutan} memuat salah satu dari {k}={id} contains any {k}
[condition][daftar]{sebutan} memuat sedikitnya {n} dari {k}={id} contains {n} of {k}
[condition][daftar]{sebutan} belum memuat semua dari {k}=!({id} contains {k})
[condition][daftar]banyaknya {sebutan} sedikitnya {n}=size({id}) >= {n}
[condition][daftar]banyaknya {sebutan} paling banyak {n}=size({id}) <= {n}
[condition][daftar]{sebutan} sudah diketahui={id} != null
[condition][daftar]{sebutan} belum diketahui={id} == null

// bilangan bulat dan desimal
[condition][bulat]{sebutan} adalah {n}={id} == {n}
[condition][bulat]{sebutan} bukan {n}={id} != {n}
[condition][bulat]{sebutan} sedikitnya {n}={id} >= {n}
[condition][bulat]{sebutan} paling banyak {n}={id} <= {n}
[condition][bulat]{sebutan} lebih dari {n}={id} > {n}
[condition][bulat]{sebutan} kurang dari {n}={id} < {n}
[condition][bulat]{sebutan} sudah diketahui={id} != null
[condition][bulat]{sebutan} belum diketahui={id} == null
[condition][desimal]{sebutan} sedikitnya {n}={id} >= {n}
[condition][desimal]{sebutan} paling banyak {n}={id} <= {n}
[condition][desimal]{sebutan} lebih dari {n}={id} > {n}
[condition][desimal]{sebutan} kurang dari {n}={id} < {n}
[condition][desimal]{sebutan} sudah diketahui={id} != null
[condition][desimal]{sebutan} belum diketahui={id} == null

// ya atau tidak
[condition][ya-tidak]{ya}={id} == true
[condition][ya-tidak]{tidak}={id} == false
[condition][ya-tidak]belum diketahui apakah {ya}={id} == null

// teks dan tanggal
[condition][teks]{sebutan} sudah diketahui={id} != null
[condition][teks]{sebutan} belum diketahui={id} == null
[condition][tanggal]{sebutan} sudah diketahui={id} != null
[condition][tanggal]{sebutan} belum diketahui={id} == null

// kelompok kalimat: baris di bawahnya diawali tanda -
[condition][]salah satu syarat berikut terpenuhi:=atleast 1
[condition][]sedikitnya {n} dari syarat berikut terpenuhi:=atleast {n}
[condition][entitas]untuk tiap {sebutan}:=each {id}
[condition][entitas]ada {sebutan} yang memenuhi:=some {id} 1
[condition][entitas]ada sedikitnya {n} {sebutan} yang memenuhi:=some {id} {n}
[condition][entitas]tidak ada {sebutan} yang memenuhi:=none {id}
[condition][entitas]setiap {sebutan} memenuhi:=every {id}

// akibat
[consequence][pilihan]simpulkan {sebutan} adalah {k}=conclude {id} {k}
[consequence][bulat]simpulkan {sebutan} adalah {n}=conclude {id} {n}
[consequence][teks]simpulkan {sebutan} adalah {t}=conclude {id} {t}
[consequence][ya-tidak]simpulkan bahwa {ya}=conclude {id} true
[consequence][ya-tidak]simpulkan bahwa {tidak}=conclude {id} false
[consequence][]sarankan {t}=card action {t}
[consequence][]peringatkan {t}=card warning {t}
[consequence][]jelaskan {t}=card information {t}
[consequence][]nyatakan bertentangan {t}=card contradiction {t}
[consequence][]rincian {t}=detail {t}
[consequence][]undang {siapa} ke {pertemuan}=invite {siapa} {pertemuan}
[consequence][]usulkan undang {siapa} ke {pertemuan}=suggest {siapa} {pertemuan}
[consequence][]tugaskan {siapa} sebagai penanggung jawab=assign responsible {siapa}
[consequence][]tugaskan {siapa} sebagai anggota kunci=assign key {siapa}
[consequence][]tugaskan {siapa} sebagai anggota pendukung=assign supporting {siapa}
[consequence][]tugaskan {siapa} sebagai penanggung jawab {urusan}=assign responsible {siapa} {urusan}
[consequence][]tugaskan {siapa} sebagai anggota kunci {urusan}=assign key {siapa} {urusan}
[consequence][]tugaskan {siapa} sebagai anggota pendukung {urusan}=assign supporting {siapa} {urusan}
