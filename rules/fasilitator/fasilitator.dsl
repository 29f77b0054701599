// Perilaku hanya dinilai bila fasilitatornya memang sudah bertugas.
[condition][]fasilitator klaster tidak disebut sudah ditunjuk=fasilitatorDitunjuk == null || fasilitatorDitunjuk == false
[condition][]inisiasi tidak dilewati=jalur == null || jalur == "INISIASI"
[condition][]calon fasilitator belum tergolong tidak layak=kelayakanCalon == null || kelayakanCalon != "TIDAK_LAYAK"
[condition][]calon fasilitator layak atau layak sebagian selagi belum ada yang layak=kelayakanCalon == "LAYAK" || (kelayakanCalon == "LAYAK_SEBAGIAN" && (adaCalonLayak == null || adaCalonLayak == false))
[condition][]perilaku fasilitator yang sudah bertugas memuat {k}=fasilitatorDitunjuk == true && perilakuFasilitator contains {k}
