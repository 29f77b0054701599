// Calon hanya dibicarakan selama fasilitatornya belum disebut sudah ditunjuk.
[condition][]fasilitator klaster tidak disebut sudah ditunjuk=fasilitatorDitunjuk == null || fasilitatorDitunjuk == false
[condition][]inisiasi tidak dilewati=jalur == null || jalur == "INISIASI"
[condition][]calon fasilitator belum tergolong tidak layak=kelayakanCalon == null || kelayakanCalon != "TIDAK_LAYAK"
// Yang kelayakannya belum diketahui pun masih dipertimbangkan, selama belum ada calon lain yang layak.
[condition][]calon fasilitator masih dipertimbangkan=kelayakanCalon == "LAYAK" || ((kelayakanCalon == null || kelayakanCalon == "LAYAK_SEBAGIAN") && (adaCalonLayak == null || adaCalonLayak == false))
// Perilaku yang teramati menunjukkan bahwa fasilitatornya ada, kecuali bila disebut belum ditunjuk.
[condition][]perilaku fasilitator yang bertugas memuat {k}=(fasilitatorDitunjuk == null || fasilitatorDitunjuk == true) && perilakuFasilitator contains {k}
[condition][]fasilitator memang diperlukan=jalur != null || jaringanCukup == "TIDAK"
[condition][]klaster tidak menjalani transformasi=jalur == null || jalur != "TRANSFORMASI"
// Fasilitator yang menjalankan inisiasi menumbuhkan pemahaman, kecuali bila kebanyakan perusahaan sudah paham.
[condition][]manfaat jejaring masih perlu dijelaskan=pemahamanManfaat == "RENDAH" || pemahamanManfaat == "SEBAGIAN" || (pemahamanManfaat == null && jalur == "INISIASI")
[condition][]pentingnya visi dan misi masih perlu dijelaskan=statusVisiMisi == "BELUM" || (statusVisiMisi == null && jalur == "INISIASI")
[condition][]survei awal tidak disebut selesai=statusSurveiAwal == null || statusSurveiAwal == "BELUM" || statusSurveiAwal == "BERJALAN"
[condition][]pelaku survei tidak disebut belum ditunjuk=surveyorDitunjuk == null || surveyorDitunjuk == true
