// Calon hanya dibicarakan selama fasilitatornya belum disebut sudah ditunjuk.
[condition][]fasilitator klaster belum ditunjuk atau belum diketahui=fasilitatorDitunjuk == null || fasilitatorDitunjuk == false
[condition][]inisiasi tidak dilewati=jalur == null || jalur == "INISIASI"
[condition][]calon fasilitator belum tergolong tidak layak=kelayakanCalon == null || kelayakanCalon != "TIDAK_LAYAK"
// Yang kelayakannya belum diketahui pun masih dipertimbangkan, selama belum ada calon lain yang layak.
[condition][]calon fasilitator masih dipertimbangkan=kelayakanCalon == "LAYAK" || ((kelayakanCalon == null || kelayakanCalon == "LAYAK_SEBAGIAN") && (adaCalonLayak == null || adaCalonLayak == false))
// Perilaku yang teramati menunjukkan bahwa fasilitatornya ada, kecuali bila disebut belum ditunjuk.
[condition][]perilaku fasilitator yang bertugas memuat {k}=(fasilitatorDitunjuk == null || fasilitatorDitunjuk == true) && perilakuFasilitator contains {k}
// Bila ada masalah rapat atau keluhan, saran untuk masalah itu yang lebih dulu berguna.
[condition][]tidak ada masalah rapat atau keluhan tentang fasilitator yang disebut=(masalahRapat == null || size(masalahRapat) <= 0) && (perilakuFasilitator == null || size(perilakuFasilitator) <= 0)
[condition][]fasilitator memang diperlukan=jalur != null || jaringanCukup == "TIDAK"
[condition][]jalur klaster bukan transformasi atau belum diketahui=jalur == null || jalur != "TRANSFORMASI"
// Fasilitator yang menjalankan inisiasi menumbuhkan pemahaman, kecuali bila kebanyakan perusahaan sudah paham.
[condition][]manfaat jejaring masih perlu dijelaskan=pemahamanManfaat == "RENDAH" || pemahamanManfaat == "SEBAGIAN" || (pemahamanManfaat == null && jalur == "INISIASI")
[condition][]pentingnya visi dan misi masih perlu dijelaskan=statusVisiMisi == "BELUM" || (statusVisiMisi == null && jalur == "INISIASI")
[condition][]survei awal belum selesai atau belum diketahui=statusSurveiAwal == null || statusSurveiAwal == "BELUM" || statusSurveiAwal == "BERJALAN"
[condition][]pelaku survei sudah ditunjuk atau belum diketahui=surveyorDitunjuk == null || surveyorDitunjuk == true
