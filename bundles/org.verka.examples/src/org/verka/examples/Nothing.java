package org.verka.examples;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
