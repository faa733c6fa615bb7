package org.verka.store;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
