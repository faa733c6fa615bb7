# Measurements of the same people as R computes them, for CoursesAgainstRTest.
# Rscript courses.R > courses.csv   (made with R 4.2.2)
# One line a set: for each person the days and the values of all measurements, parted by |; then
# the figures of those who have as many as asked for. A month is 30.4375 days. Expected figures are
# name=value, and what R has no figure for is left out.
f <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
course <- function(name, days, values, k) {
  whole <- lengths(values) >= k
  m <- do.call(rbind, values[whole])
  t <- if (nrow(m) > 1) friedman.test(m)
  slope <- function(d, v)   # lm leaves 1e-16 of a constant
    if (all(v == v[1])) 0 else unname(coef(lm(v ~ I((d - d[1]) / 30.4375)))[2])
  slopes <- mapply(slope, days[whole], values[whole])
  s <- tryCatch(t.test(slopes), error = function(e) NULL)
  e <- c(n = nrow(m), measured = sum(lengths(values) > 1), first = mean(m[, 1]), last = mean(m[, k]),
         sd_last = sd(m[, k]))
  if (!is.null(t) && !is.nan(t$p.value)) {
    e <- c(e, chi = unname(t$statistic), df = unname(t$parameter), friedman_p = t$p.value)
  }
  if (length(slopes) > 1) e <- c(e, slope = mean(slopes))
  if (!is.null(s) && !is.nan(s$p.value)) {
    e <- c(e, lower = s$conf.int[1], upper = s$conf.int[2], slope_p = s$p.value)
  }
  e <- e[!is.na(e)]
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
# Few people, ties, constant values, those who lack some measurement, and a slope of everybody's.
one <- function(name, days, ...) course(name, rep(list(days), ...length()), list(...), length(days))
one("nobody changed", c(0, 30, 60), c(4, 4, 4), c(5, 5, 5), c(6, 6, 6))
one("all the same", c(0, 30, 60), c(4, 4, 4), c(4, 4, 4), c(4, 4, 4))
one("everybody by as much", c(0, 31, 59), c(0.1, 0.2, 0.3), c(1.1, 1.2, 1.3), c(2.4, 2.5, 2.6))
one("one person", c(0, 30, 60), c(4, 6, 9))
set.seed(1937)
for (i in 1:230) {
  n <- c(2, 3, 4, 5, 7, 11, 20)[1 + i %% 7]; k <- c(3, 4, 5, 10)[1 + i %% 4]
  days <- lapply(1:n, function(j) c(0, cumsum(sample(1:90, k - 1, replace = TRUE))))
  values <- lapply(1:n, function(j) switch(1 + i %% 5,
    sample(0:1, k, replace = TRUE),
    sample(0:40, k, replace = TRUE),
    if (j %% 2) rep(sample(0:9, 1), k) else sample(0:9, k, replace = TRUE),
    round(runif(1, 5, 25) + (1:k) * 4 + rnorm(k), 2),
    round(rnorm(k, 20, 6), 1)))
  if (i %% 3 == 0 && n > 3) for (j in sample(n, n %/% 4)) {
    last <- sample(1:(k - 1), 1)
    days[[j]] <- days[[j]][1:last]; values[[j]] <- values[[j]][1:last]
  }
  course(paste("many", i), days, values, k)
}
