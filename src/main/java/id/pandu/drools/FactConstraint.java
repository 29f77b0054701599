package id.pandu.drools;
