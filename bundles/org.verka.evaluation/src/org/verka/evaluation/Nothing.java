package org.verka.evaluation;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
