package org.verka.report;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
