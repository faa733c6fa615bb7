# Figures as R computes them, for StatisticsAgainstRTest.
# Rscript statistics.R > statistics.csv   (made with R 4.2.2)
# One line a set: name;kind;input;expected. Series are parted by |, values by blanks, a missing
# value is written -; expected figures are name=value. Sets with ties, zeros, two or three people,
# missing and constant values are made on purpose, the rest at random.
f <- function(x) format(x, digits = 17, scientific = TRUE, trim = TRUE)
w <- function(x) paste(ifelse(is.na(x), "-", format(x, trim = TRUE, drop0trailing = TRUE)), collapse = " ")
line <- function(name, kind, input, ...) {
  e <- c(...)
  cat(name, kind, input, paste(names(e), f(e), sep = "=", collapse = " "), sep = ";")
  cat("\n")
}
quiet <- function(x) suppressWarnings(x)

pairs <- function(name, before, after) {
  both <- !is.na(before) & !is.na(after)
  b <- before[both]; a <- after[both]
  d <- round(a - b, 6)
  e <- c(n = length(d), median_before = median(b), median_after = median(a),
         lower_quartile = unname(quantile(b, 0.25)), upper_quartile = unname(quantile(b, 0.75)))
  e <- c(e, up = sum(d > 0), down = sum(d < 0),
         sign_p = if (any(d != 0)) binom.test(sum(d > 0), sum(d != 0))$p.value else 1)
  if (any(d != 0)) {
    t <- quiet(wilcox.test(d))
    e <- c(e, v = unname(t$statistic), wilcoxon_p = t$p.value)
  }
  if (length(d) > 1) {
    if (sd(d) > 1e-12) e <- c(e, dz = mean(d) / sd(d))
    s <- (sd(b) + sd(a)) / 2
    if (s > 1e-12) {
      df <- length(d) - 1
      e <- c(e, dav = mean(d) / s)
      j <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
      if (df > 1) e <- c(e, gav = j * mean(d) / s)
    }
  }
  line(name, "pairs", paste(w(before), w(after), sep = "|"), e)
}
friedman <- function(name, m) {
  t <- friedman.test(m)
  line(name, "friedman", paste(apply(m, 1, w), collapse = "|"),
       chi = unname(t$statistic), df = unname(t$parameter), p = t$p.value)
}
share <- function(k, n) {
  i <- quiet(prop.test(k, n, correct = FALSE))$conf.int
  line(paste(k, "of", n), "share", paste(k, n), lower = i[1], upper = i[2])
}
fisher <- function(a, n, b, m) {
  line(paste(a, "of", n, "and", b, "of", m), "fisher", paste(a, n, b, m),
       p = fisher.test(matrix(c(a, n - a, b, m - b), 2))$p.value)
}
holm <- function(name, p) {
  h <- p.adjust(p, "holm"); names(h) <- seq_along(h)
  line(name, "holm", paste(f(p), collapse = " "), h)
}
# Cohen (1960, 1968), by its definition; base R has none.
kappa <- function(name, m) {
  n <- sum(m); k <- nrow(m); d <- abs(outer(1:k, 1:k, "-"))
  chance <- outer(rowSums(m), colSums(m)) / n
  line(name, "kappa", paste(apply(m, 1, w), collapse = "|"),
       equal = 1 - sum((d > 0) * m) / sum((d > 0) * chance),
       linear = 1 - sum(d * m) / sum(d * chance), quadratic = 1 - sum(d^2 * m) / sum(d^2 * chance))
}
trend <- function(name, x, y) {
  l <- lm(y ~ x); i <- quiet(confint(l)); s <- quiet(summary(l)$coefficients)
  line(name, "trend", paste(w(x), w(y), sep = "|"), slope = unname(coef(l)[2]),
       intercept = unname(coef(l)[1]), lower = i[2, 1], upper = i[2, 2], p = s[2, 4])
}

cat("name;kind;input;expected\n")
set.seed(20131001)
pairs("nobody changed", c(3, 4, 5), c(3, 4, 5))
pairs("everybody by one", c(3, 4, 5, 7), c(4, 5, 6, 8))
pairs("one person", 3, 5)
pairs("two people", c(3, 8), c(5, 7))
pairs("constant before", c(4, 4, 4, 4, 4), c(5, 3, 6, 8, 4))
pairs("all the same", c(4, 4, 4), c(4, 4, 4))
for (i in 1:40) {
  n <- c(2, 3, 4, 5, 6, 8, 12, 19, 30, 49, 50, 51, 75, 120, 400)[1 + i %% 15]
  before <- sample(0:(if (i %% 3 == 0) 3 else 40), n, replace = TRUE)
  after <- pmin(40, pmax(0, before + sample(-3:5, n, replace = TRUE)))
  pairs(paste("whole", i), before, after)
}
for (i in 1:30) {
  n <- c(2, 3, 5, 9, 17, 33, 48, 49, 64, 90)[1 + i %% 10]
  before <- round(runif(n, 0, 10), 1)
  pairs(paste("tenths", i), before, round(before + rnorm(n, 0.4, 2), 1))
}
for (i in 1:15) {
  n <- c(7, 20, 45)[1 + i %% 3]
  before <- round(rnorm(n, 20, 6), 3)
  pairs(paste("no ties", i), before, round(before + rnorm(n, -1, 3), 3))
}
for (i in 1:15) {
  n <- 4 + 3 * i
  before <- sample(0:24, n, replace = TRUE); after <- sample(0:24, n, replace = TRUE)
  before[sample(n, i %/% 3)] <- NA; after[sample(n, 1 + i %/% 2)] <- NA
  pairs(paste("missing", i), before, after)
}
for (i in 1:25) {
  n <- c(2, 3, 5, 8, 20)[1 + i %% 5]; k <- c(3, 4, 6)[1 + i %% 3]
  m <- if (i %% 2) matrix(sample(0:10, n * k, replace = TRUE), n) else matrix(round(runif(n * k, 0, 40), 1), n)
  m[1, ] <- seq_len(k)
  friedman(paste("occasions", i), m)
}
for (x in list(c(0, 1), c(1, 1), c(0, 7), c(7, 7), c(1, 20), c(6, 21), c(15, 21), c(203, 240), c(3, 1e6),
               c(5, 10), c(99, 100), c(12, 5000))) share(x[1], x[2])
for (i in 1:13) { n <- sample(1:300, 1); share(sample(0:n, 1), n) }
for (i in 1:30) { n <- sample(1:120, 1); m <- sample(1:120, 1); fisher(sample(0:n, 1), n, sample(0:m, 1), m) }
fisher(0, 5, 0, 9); fisher(3, 3, 0, 3); fisher(1, 1, 1, 1); fisher(150, 2000, 170, 1900)
for (i in 1:12) holm(paste("tests", i), round(runif(i)^3, 4))
for (i in 1:16) {
  k <- c(2, 3, 4, 5)[1 + i %% 4]
  kappa(paste("raters", i), matrix(sample(0:(3 * i), k * k, replace = TRUE), k) + diag(i, k))
}
for (i in 1:20) {
  n <- c(3, 4, 6, 10, 24)[1 + i %% 5]
  trend(paste("line", i), seq_len(n) - 1, round(rnorm(n, 20, 3) + i * seq_len(n) / 10, 2))
}
# Newcombe's method 10; the score intervals are those of prop.test.
difference <- function(k, n, l, m) {
  a <- quiet(prop.test(k, n, correct = FALSE))$conf.int
  b <- quiet(prop.test(l, m, correct = FALSE))$conf.int
  d <- k / n - l / m
  line(paste(k, "of", n, "less", l, "of", m), "difference", paste(k, n, l, m), value = d,
       lower = d - sqrt((k / n - a[1])^2 + (b[2] - l / m)^2),
       upper = d + sqrt((a[2] - k / n)^2 + (l / m - b[1])^2))
}
for (x in list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20),
               c(0, 10, 0, 10), c(10, 10, 0, 20), c(10, 10, 0, 10)))
  difference(x[1], x[2], x[3], x[4])
for (i in 1:12) {
  n <- sample(1:400, 1); m <- sample(1:400, 1)
  difference(sample(0:n, 1), n, sample(0:m, 1), m)
}
# Control limits of a funnel plot: exact, interpolated (Spiegelhalter 2005, appendix A.1.1).
funnel <- function(p, n) {
  limit <- function(q) {
    r <- qbinom(q, n, p)
    min(1, max(0, (r - (pbinom(r, n, p) - q) / dbinom(r, n, p)) / n))
  }
  line(paste("funnel of", p, "at", n), "funnel", paste(p, n),
       lower95 = limit(0.025), upper95 = limit(0.975),
       lower998 = limit(0.001), upper998 = limit(0.999))
}
for (p in c(0.014, 0.07, 0.25, 0.5, 0.883)) for (n in c(1, 2, 5, 12, 40, 101, 333, 2500)) funnel(p, n)
# A mean of a group or of the differences of pairs with its interval.
for (i in 1:20) {
  n <- c(2, 3, 5, 9, 30)[1 + i %% 5]
  x <- round(rnorm(n, i - 10, 4), 2)
  k <- t.test(x)$conf.int
  line(paste("mean", i), "mean", w(x), mean = mean(x), lower = k[1], upper = k[2])
}
# Two questions held against each other; nothing is tested by chi-squared where few are expected.
association <- function(name, m) {
  held <- m[rowSums(m) > 0, colSums(m) > 0, drop = FALSE]
  e <- c(n = sum(m))
  if (min(dim(held)) > 1) {
    t <- quiet(chisq.test(held, correct = FALSE))
    e <- c(e, v = sqrt(unname(t$statistic) / (sum(held) * (min(dim(held)) - 1))))
    if (all(dim(held) == 2)) e <- c(e, p = fisher.test(held)$p.value)
    else if (min(t$expected) >= 5) e <- c(e, p = t$p.value)
  }
  line(name, "association", paste(apply(m, 1, w), collapse = "|"), e)
}
set.seed(31)
for (i in 1:12) association(paste("two by two", i), matrix(rpois(4, c(2, 9, 30)[1 + i %% 3]), 2))
for (i in 1:20) {
  r <- sample(2:5, 1); k <- sample(3:6, 1)
  association(paste("crossed", i), matrix(rpois(r * k, c(2, 12, 40)[1 + i %% 3]), r))
}
association("crossed, a row of nobody", matrix(c(9, 0, 12, 14, 0, 8, 11, 0, 19), 3))
association("crossed, all alike", matrix(c(9, 0, 0, 0), 2))
association("crossed, wholly", matrix(c(20, 0, 0, 0, 20, 0, 0, 0, 20), 3))
association("crossed, far from chance", matrix(c(400, 3, 2, 5, 380, 9, 8, 1, 390), 3))
# Shares over time: the Cochran-Armitage test, its z squared being R's X-squared.
over_time <- function(name, x, n, time) {
  e <- c(n = sum(n))
  if (sum(x) > 0 && sum(x) < sum(n)) {
    t <- quiet(prop.trend.test(x, n, score = time))
    way <- sign(sum(x * (time - sum(n * time) / sum(n))))
    e <- c(e, z = way * sqrt(unname(t$statistic)), p = t$p.value)
  }
  line(name, "shares", paste(w(x), w(n), w(time), sep = "|"), e)
}
set.seed(1955)
for (i in 1:30) {
  k <- c(3, 4, 6, 12)[1 + i %% 4]
  n <- rpois(k, c(12, 60, 400)[1 + i %% 3]) + 1
  over_time(paste("shares", i), rbinom(k, n, plogis(-1 + (1:k) * runif(1, -0.6, 0.6))), n,
            if (i %% 2) 1:k else cumsum(sample(1:40, k, replace = TRUE)) + 0.5)
}
over_time("shares, none", c(0, 0, 0), c(10, 12, 9), 1:3)
over_time("shares, all", c(10, 12, 9), c(10, 12, 9), 1:3)
over_time("shares, far from chance", c(1, 50, 99), c(100, 100, 100), 1:3)
over_time("shares, the same", c(5, 10, 20), c(10, 20, 40), 1:3)
# A share of the same people before and after: Agresti and Min (2005), by its definition.
same <- function(gained, lost, n) {
  b <- gained + 0.5; c <- lost + 0.5; m <- n + 2
  se <- sqrt((b + c) - (b - c)^2 / m) / m
  line(paste(gained, "gained and", lost, "lost of", n), "same", paste(gained, lost, n),
       value = (gained - lost) / n, lower = max(-1, (b - c) / m - qnorm(0.975) * se),
       upper = min(1, (b - c) / m + qnorm(0.975) * se))
}
for (x in list(c(150, 86, 1600), c(0, 0, 1), c(0, 0, 25), c(1, 0, 1), c(0, 3, 3), c(12, 2, 44)))
  same(x[1], x[2], x[3])
for (i in 1:12) {
  n <- sample(1:300, 1); gained <- sample(0:n, 1)
  same(gained, sample(0:(n - gained), 1), n)
}
# At least two hundred sets of every figure: tiny and larger ones, with ties, zeros, missing and
# constant values.
set.seed(200)
for (i in 1:96) {
  n <- c(1, 2, 3, 4, 6, 10, 15, 24)[1 + i %% 8]
  top <- c(1, 3, 10, 40)[1 + i %% 4]
  before <- sample(0:top, n, replace = TRUE)
  after <- pmin(top, pmax(0, before + sample(-2:2, n, replace = TRUE)))
  if (i %% 6 == 0) before <- rep(before[1], n)
  if (i %% 7 == 0) before <- before + round(runif(n), 2)
  if (i %% 5 == 0 && n > 3) { before[1] <- NA; after[n] <- NA }
  pairs(paste("many", i), before, after)
}
for (i in 1:175) {
  n <- c(2, 3, 4, 7, 12)[1 + i %% 5]; k <- c(3, 4, 5)[1 + i %% 3]
  m <- matrix(sample(0:c(1, 3, 10, 100)[1 + i %% 4], n * k, replace = TRUE), n)
  m[1, ] <- sample(seq_len(k))
  friedman(paste("many occasions", i), m)
}
for (i in 1:200) {
  n <- sample(c(1, 2, 3, 5, 10, 50, 1000), 1)
  share(sample(c(0, n, sample(0:n, 1)), 1), n)
  m <- sample(c(1, 2, 4, 9, 30, 300), 1)
  fisher(sample(c(0, n, sample(0:n, 1)), 1), n, sample(0:m, 1), m)
  difference(sample(c(0, n, sample(0:n, 1)), 1), n, sample(c(0, m, sample(0:m, 1)), 1), m)
  gained <- sample(0:n, 1)
  same(gained, sample(c(0, sample(0:(n - gained), 1)), 1), n)
  holm(paste("many tests", i), round(sample(runif(sample(1:9, 1))^3, sample(1:12, 1), replace = TRUE), 4))
  k <- sample(2:5, 1)
  kappa(paste("many raters", i), matrix(rpois(k * k, sample(c(0.5, 2, 20), 1)), k) + diag(1, k))
  n <- sample(3:9, 1)
  trend(paste("many lines", i), sort(sample(0:30, n)), round(rnorm(n, 20, 3) + i * seq_len(n) / 100, 2))
  funnel(round(runif(1, 0.01, 0.99), 3), sample(c(1:12, 60, 700), 1))
  x <- round(rnorm(sample(2:12, 1), i %% 9, 4), sample(0:2, 1))
  if (sd(x) > 0) {
    t <- t.test(x)$conf.int
    line(paste("many means", i), "mean", w(x), mean = mean(x), lower = t[1], upper = t[2])
  }
  r <- sample(2:4, 1); k <- sample(2:5, 1)
  association(paste("many crossed", i), matrix(rpois(r * k, sample(c(0.7, 4, 20), 1)), r))
  k <- sample(3:8, 1); n <- rpois(k, sample(c(1, 12, 200), 1)) + 1
  over_time(paste("many shares", i), rbinom(k, n, runif(1)), n, cumsum(sample(1:9, k, replace = TRUE)))
}
# The same of the figures that some of the sets above lack.
set.seed(1935)
for (i in 1:40) {
  n <- c(2, 3, 5, 9, 14)[1 + i %% 5]
  before <- sample(0:c(3, 10, 40)[1 + i %% 3], n, replace = TRUE)
  before[1:2] <- c(1, 3)
  pairs(paste("more", i), before, before + c(2, sample(-3:0, n - 1, replace = TRUE)))
}
for (i in 1:60) association(paste("more two by two", i), matrix(rpois(4, c(1, 4, 15, 60)[1 + i %% 4]) + 1, 2))
for (i in 1:60) {
  r <- sample(2:4, 1); k <- sample(3:5, 1)
  association(paste("more crossed", i), matrix(rpois(r * k, sample(c(18, 60, 300), 1)), r))
}
