# Figures of paired samples as R computes them, for ReferenceFiguresTest.
# Rscript reference.R > reference.csv   (made with R 4.2.2)
# The first sample is R's data set "sleep": Student (1908), The probable error of a mean,
# Biometrika 6, whose t-test is printed in the help page of t.test.
row <- function(name, before, after) {
  d <- after - before
  t <- t.test(after, before, paired = TRUE)
  f <- function(x) format(x, digits = 15, scientific = TRUE)
  cat(name, paste(before, collapse = " "), paste(after, collapse = " "), length(d),
      f(mean(before)), f(sd(before)), f(mean(after)), f(sd(after)), f(mean(d)),
      f(t$conf.int[1]), f(t$conf.int[2]), f(t$statistic), t$parameter, f(t$p.value),
      f(mean(d) / sd(d)), sep = ";")
  cat("\n")
}
cat("name;before;after;n;mean_before;sd_before;mean_after;sd_after;mean_difference;lower;upper;",
    "t;df;p;dz\n", sep = "")
row("sleep", sleep$extra[sleep$group == 1], sleep$extra[sleep$group == 2])
set.seed(20131001)
for (n in c(2, 3, 4, 5, 8, 19, 40, 250)) {
  before <- round(runif(n, 0, 5), 1)
  row(paste("tenths", n), before, round(before + rnorm(n, 0.3, 1), 1))
  before <- sample(0:10, n, replace = TRUE)
  row(paste("whole", n), before, pmax(0, before + sample(-4:3, n, replace = TRUE)))
}
row("far from zero", c(1e6 + 1, 1e6 + 2, 1e6 + 4), c(1e6 + 2, 1e6 + 2, 1e6 + 7))
