# Figures of paired samples as R computes them, for ReferenceFiguresTest.
# Rscript reference.R > reference.csv   (made with R 4.2.2)
# The first sample is R's data set "sleep": Student (1908), The probable error of a mean,
# Biometrika 6, whose t-test is printed in the help page of t.test.
# One line a set: name;before;after;expected. A person is the same place in both series, a missing
# value is written -; expected figures are name=value, and what R has no figure for is left out.
# The means are those of all who answered on the occasion, the rest of those who answered on both.
f <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
w <- function(x)
  paste(ifelse(is.na(x), "-", format(x, digits = 15, trim = TRUE, drop0trailing = TRUE)), collapse = " ")
spread <- function(x) if (length(x) > 1) sd(x) else NA
row <- function(name, before, after) {
  both <- !is.na(before) & !is.na(after)
  d <- round((after - before)[both], 6)
  b <- before[!is.na(before)]; a <- after[!is.na(after)]
  t <- tryCatch(t.test(after, before, paired = TRUE), error = function(e) NULL)
  e <- c(n = length(d), n_before = length(b), n_after = length(a), mean_before = mean(b),
         sd_before = spread(b), mean_after = mean(a), sd_after = spread(a), mean_difference = mean(d))
  if (!is.null(t) && !is.na(t$p.value)) {
    e <- c(e, lower = t$conf.int[1], upper = t$conf.int[2], t = unname(t$statistic),
           df = unname(t$parameter), p = t$p.value, dz = mean(d) / sd(d))
  }
  e <- e[!is.na(e)]
  cat(name, w(before), w(after), paste(names(e), f(e), sep = "=", collapse = " "), sep = ";")
  cat("\n")
}
cat("name;before;after;expected\n")
row("sleep", sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2])
set.seed(20131001)
for (n in c(2, 3, 4, 5, 8, 19, 40, 250)) {
  before <- round(runif(n, 0, 5), 1)
  row(paste("tenths", n), before, round(before + rnorm(n, 0.3, 1), 1))
  before <- sample(0:10, n, replace = TRUE)
  row(paste("whole", n), before, pmax(0, before + sample(-4:3, n, replace = TRUE)))
}
row("far from zero", c(1e6 + 1, 1e6 + 2, 1e6 + 4), c(1e6 + 2, 1e6 + 2, 1e6 + 7))
row("one person", 3, 5)
row("nobody twice", c(3, NA, 4), c(NA, 5, NA))
row("one person twice", c(3, 6, 4), c(NA, 5, NA))
row("nobody changed", c(3, 4, 5, 9), c(3, 4, 5, 9))
row("everybody by as much", c(0.1, 0.2, 0.7, 1.3), c(0.4, 0.5, 1, 1.6))
row("all the same", rep(4, 6), rep(4, 6))
row("the mean did not change", c(3, 4, 5, 6), c(4, 3, 6, 5))
# Ties, zeros, missing and constant values, at random.
set.seed(1908)
for (i in 1:180) {
  n <- c(2, 3, 4, 6, 9, 15, 30, 80)[1 + i %% 8]
  top <- c(1, 3, 10, 40)[1 + i %% 4]
  before <- sample(0:top, n, replace = TRUE)
  after <- pmin(top, pmax(0, before + sample(-2:2, n, replace = TRUE)))
  if (i %% 6 == 0) before <- rep(before[1], n)
  if (i %% 3 == 0) after <- round(after + rnorm(n, 0, 0.4), 1 + i %% 2)
  if (i %% 5 == 0 && n > 3) { before[1] <- NA; after[sample(2:n, n %/% 4)] <- NA }
  row(paste("many", i), before, after)
}
# Changes far beyond chance, whose p is as small as 1e-300, and far from it.
for (i in 1:60) {
  n <- c(2, 3, 5, 12, 60, 400)[1 + i %% 6]
  before <- round(runif(n, 0, 40), 1)
  row(paste("far from chance", i), before, round(before - 2 - i %/% 6 + rnorm(n, 0, 0.5), 2))
}
