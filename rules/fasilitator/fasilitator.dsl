// Perilaku hanya dinilai bila fasilitatornya memang sudah bertugas.
[condition][]fasilitator klaster tidak disebut sudah ditunjuk=fasilitatorDitunjuk == null || fasilitatorDitunjuk == false
[condition][]perilaku fasilitator yang sudah bertugas memuat {k}=fasilitatorDitunjuk == true && perilakuFasilitator contains {k}
