// Pihak yang ada di daerah dibandingkan dengan pihak yang sungguh ikut.
[condition][]{k} tersedia tetapi belum ikut=stakeholderTersedia contains {k} && !(pihakYangIkut contains any {k})
