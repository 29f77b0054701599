// Rapat yang belum beraturan, atau belum diketahui beraturan padahal ada suara yang menguasai atau diabaikan.
[condition][]aturan rapat masih perlu ditetapkan=aturanRapatAda == false || (aturanRapatAda == null && (masalahRapat contains "SATU_ORANG_DOMINAN" || masalahRapat contains "PENDAPAT_DIABAIKAN"))
