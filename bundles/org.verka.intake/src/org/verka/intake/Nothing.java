package org.verka.intake;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
