* How pspp.sav was made: pspp make.sps, with PSPP 1.6.2 of Debian 12.
DATA LIST LIST /id (A8) dag (DATE11) varde (F8.2) kon (F1) svar (A4).
BEGIN DATA.
B1 01-APR-2019 2.5 1 ja
B2 02-OCT-2019 -99 2 nej
B3 03-OCT-2019 . 1 vet
END DATA.
VARIABLE LABELS varde 'Värde av mätningen' kon 'Kön'.
VALUE LABELS kon 1 'Flicka' 2 'Pojke' /svar 'ja' 'Ja, absolut' 'nej' 'Nej'.
MISSING VALUES varde (-99) /svar ('vet').
SAVE OUTFILE='pspp.sav'.
SAVE OUTFILE='pspp.zsav' /ZCOMPRESSED.
SAVE OUTFILE='pspp-none.sav' /UNCOMPRESSED.
