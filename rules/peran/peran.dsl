// Saat penyedia jasa usaha boleh didatangkan, dan saat bantuan lanjutan provinsi sudah masuk akal.
[condition][]penyedia jasa usaha boleh didatangkan mulai step {n} Bagian II=(statusOrganisasi != null && statusOrganisasi == "TERBENTUK") || (stepSekarang != null && stepSekarang >= {n}) || (stepSekarang == null && statusOrganisasi == null)
[condition][]penyedia jasa usaha belum waktunya didatangkan=(statusOrganisasi == null || statusOrganisasi != "TERBENTUK") && ((stepSekarang != null && stepSekarang <= 4) || (stepSekarang == null && statusOrganisasi != null))
[condition][]posisi klaster belum diketahui atau sudah mencapai step {n} Bagian II=stepSekarang == null || stepSekarang >= {n}
