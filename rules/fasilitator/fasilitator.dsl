// Perilaku hanya dinilai bila fasilitatornya memang sudah bertugas.
[condition][]perilaku fasilitator yang sudah bertugas memuat {k}=fasilitatorDitunjuk == true && perilakuFasilitator contains {k}
