package org.verka.cli;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
