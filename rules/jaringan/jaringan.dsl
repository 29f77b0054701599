// Pihak yang ada di daerah dibandingkan dengan pihak yang sungguh ikut.
[condition][]{k} tersedia tetapi belum ikut=stakeholderTersedia contains {k} && !(pihakYangIkut contains any {k})
// Kunjungan awal termasuk masa awal; sesudah grup kecil berketua atau organisasi berdiri masa itu lewat.
[condition][]masa kunjungan awal belum lewat=(stepSekarang == null || stepSekarang <= 3) && (stepInisiasiSelesai == null || stepInisiasiSelesai <= 2) && (statusOrganisasi == null || statusOrganisasi != "TERBENTUK")
