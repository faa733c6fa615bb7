# Measurements of the same people as R computes them, for FormComparisonsTest.
# Rscript courses.R > courses.csv   (made with R 4.2.2)
# One line a set: for each person the days and the values of all measurements, parted by |; then
# the figures of those who have as many as asked for. A month is 30.4375 days.
f <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
course <- function(name, days, values, k) {
  m <- do.call(rbind, values)
  t <- friedman.test(m)
  slopes <- mapply(function(d, v) unname(coef(lm(v ~ I((d - d[1]) / 30.4375)))[2]), days, values)
  s <- t.test(slopes)
  e <- c(n = nrow(m), first = mean(m[, 1]), last = mean(m[, k]), sd_last = sd(m[, k]),
         chi = unname(t$statistic), df = unname(t$parameter), friedman_p = t$p.value,
         slope = mean(slopes), lower = s$conf.int[1], upper = s$conf.int[2], slope_p = s$p.value)
  people <- mapply(function(d, v) paste(paste(d, collapse = " "), paste(v, collapse = " "), sep = ":"),
                   days, values)
  cat(name, k, paste(people, collapse = "|"), paste(names(e), f(e), sep = "=", collapse = " "),
      sep = ";")
  cat("\n")
}
cat("name;measurements;people;expected\n")
set.seed(20131001)
for (i in 1:30) {
  n <- c(5, 6, 8, 12, 25)[1 + i %% 5]; k <- c(3, 4, 6)[1 + i %% 3]
  days <- lapply(1:n, function(j) c(0, cumsum(sample(5:60, k - 1, replace = TRUE))))
  values <- lapply(1:n, function(j) if (i %% 2) sample(0:12, k, replace = TRUE)
                   else round(runif(1, 5, 25) + (1:k) * runif(1, -1, 3) + rnorm(k), 1))
  course(paste("course", i), days, values, k)
}
