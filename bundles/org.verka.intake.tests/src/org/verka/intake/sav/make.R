# How the files beside this one were made: Rscript make.R, with haven 2.5.1 of Debian 12.
library(haven)
svar <- data.frame(
  id = c("B1", "B2", "B3", "B4"),
  tillfälle = labelled(c(1, 2, 1, 2), c("Före insats" = 1, "Efter insats" = 2), label = "Mättillfälle"),
  dag = as.Date(c("2019-04-01", "2019-10-02", "2019-04-03", "2019-10-04")),
  stund = as.POSIXct(c("2019-04-01 10:30:00", "2019-10-02 08:00:00", NA, "1999-12-31 23:59:59"), tz = "UTC"),
  närhet = labelled_spss(c(2.7, 5, 9, NA), c("Inte besvarad" = 9), na_values = 9, label = "Närhet i familjen"),
  kaos = labelled_spss(c(0, 3, 97, 1.25), na_range = c(90, 99), label = "Kaos"),
  kort = c("å", "", "ö;\"x\"", "d"),
  mycket_långt_namn_på_en_fråga = c("kort", strrep("å1", 100), "", strrep("ö", 150))
)
attr(svar$kort, "label") <- "En kort text"
write_sav(svar, "haven.sav", compress = "byte")
write_sav(svar, "haven-none.sav", compress = "none")
write_sav(svar, "haven.zsav", compress = "zsav")
lång <- data.frame(id = c("B1", "B2"), text = c(strrep("abcdefghij", 70), "kort"), sist = c(1, 2))
write_sav(lång, "long.sav", compress = "byte")
