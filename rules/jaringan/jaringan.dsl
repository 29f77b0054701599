// Pihak yang ada di daerah dibandingkan dengan pihak yang sungguh ikut.
[condition][]{k} tersedia tetapi belum ikut=stakeholderTersedia contains {k} && !(pihakYangIkut contains any {k})
// Kunjungan awal termasuk masa awal; sesudah grup kecil berketua atau organisasi berdiri masa itu lewat.
[condition][]masa kunjungan awal belum lewat=(stepSekarang == null || stepSekarang <= 3) && (stepInisiasiSelesai == null || stepInisiasiSelesai <= 2) && (statusOrganisasi == null || statusOrganisasi != "TERBENTUK")
// Kelompok kerja resmi terlalu dini selama rapat besar pertama para pihak (FGD-1, step 5 Annex 2) belum selesai.
[condition][]inisiasi belum sampai FGD-1=(stepInisiasiSelesai <= 4 && (stepSekarang == null || stepSekarang <= 4)) || (stepInisiasiSelesai == null && stepSekarang <= 2)
// Menolak bekerja sama, atau belum paham manfaatnya tanpa disebut terbuka.
[condition][]perusahaan tampak belum peduli pada manfaat kerja sama=sikapKolaborasi == "MENOLAK" || (pemahamanManfaat == "RENDAH" && (sikapKolaborasi == null || sikapKolaborasi == "RAGU"))
// Keberhasilan kecil belum ada, atau belum diketahui padahal perusahaan ragu.
[condition][]keberhasilan kecil masih perlu dikejar=keberhasilanKecil == false || (keberhasilanKecil == null && (sikapKolaborasi == "MENOLAK" || sikapKolaborasi == "RAGU"))
[condition][]kunjungan belajar belum diadakan atau belum diketahui=kegiatanPerluasan == null || !(kegiatanPerluasan contains any "STUDI_TUR")
// Yang berbicara tentang pekerjaan fasilitator hanya gugur bila fasilitatornya memang belum ada.
[condition][]fasilitator klaster sudah ditunjuk atau belum diketahui=fasilitatorDitunjuk == null || fasilitatorDitunjuk == true
