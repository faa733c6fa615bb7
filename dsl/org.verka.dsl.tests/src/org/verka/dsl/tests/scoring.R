# Scores of made-up forms by the official rules, written down here without any of Verka's code.
#   Rscript scoring.R > scoring.csv
# SDQ: the scoring syntax for SPSS and Stata on sdqinfo.org: reverse items 7, 11, 14, 21 and 25; a
#   subscale has a score when fewer than three of its five items are missing: the mean times five,
#   floor(0.5 + x); the total is the sum of four, missing when one of them is.
# AUDIT (Babor et al. 2001) and DUDIT (Berman et al. 2003): the sum of all items.
# ORS and SRS (Miller and Duncan 2004): the sum of four lines in centimetres.
# CANSAS (Slade and Thornicroft 2020): the number of needs rated 1 (met), 2 (unmet), and both; 9 is
#   not known. A form without a known need has no score.
# A form is one line: instrument;answers by item, separated by spaces, NA where missing;scores.
set.seed(20261122)
forms <- 240

missing.share <- function(i) c(0, 0.02, 0.1, 0.3, 0.6)[1 + i %% 5]
holes <- function(x, i) { x[runif(length(x)) < missing.share(i)] <- NA; x }
line <- function(name, answers, scores)
  cat(name, paste(answers, collapse = " "), paste(names(scores), scores, sep = "=", collapse = " "),
      sep = ";", fill = FALSE, append = TRUE)
emit <- function(...) { line(...); cat("\n") }

sdq <- function(a) {
  r <- a
  r[c(7, 11, 14, 21, 25)] <- 2 - r[c(7, 11, 14, 21, 25)]
  sub <- function(items) {
    x <- r[items]
    if (sum(is.na(x)) < 3) floor(0.5 + 5 * mean(x, na.rm = TRUE)) else NA
  }
  s <- c(Emotionell = sub(c(3, 8, 13, 16, 24)), Uppforande = sub(c(5, 7, 12, 18, 22)),
         Hyperaktivitet = sub(c(2, 10, 15, 21, 25)), Kamratrelationer = sub(c(6, 11, 14, 19, 23)),
         Prosocial = sub(c(1, 4, 9, 17, 20)))
  c(s, Total = sum(s[1:4]))
}
audit <- function(a)
  c(Total = sum(a), Konsumtion = sum(a[1:3]), Beroende = sum(a[4:6]), Skada = sum(a[7:10]))
dudit <- function(a) c(Total = sum(a))
lines4 <- function(a) c(Total = sum(a))
can <- function(a) {
  known <- a[!is.na(a) & a != 9]
  if (length(known) == 0) return(c(Tillgodosedda = NA, Otillgodosedda = NA, Behov = NA))
  c(Tillgodosedda = sum(known == 1), Otillgodosedda = sum(known == 2), Behov = sum(known %in% 1:2))
}

for (i in seq_len(forms)) {
  a <- holes(sample(0:2, 25, replace = TRUE), i);                         emit("SDQ", a, sdq(a))
  a <- holes(c(sample(0:4, 8, TRUE), sample(c(0, 2, 4), 2, TRUE)), i %% 3); emit("AUDIT", a, audit(a))
  a <- holes(c(sample(0:4, 9, TRUE), sample(c(0, 2, 4), 2, TRUE)), i %% 3); emit("DUDIT", a, dudit(a))
  a <- holes(round(runif(4, 0, 10), 1), i);                               emit("ORS", a, lines4(a))
  a <- holes(round(runif(4, 0, 10), 1), i);                               emit("SRS", a, lines4(a))
  a <- holes(sample(c(0, 1, 2, 9), 22, TRUE, if (i %% 40 == 0) c(0, 0, 0, 1) else rep(1, 4)), i)
  emit("CAN", a, can(a))
}
