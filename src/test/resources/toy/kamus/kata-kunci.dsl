// Kata-kata pembuka dan penutup bagian sebuah aturan.
[keyword]aturan=rule
[keyword]apabila=when
[keyword]^maka=then
[keyword]selesai=end
