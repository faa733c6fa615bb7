package org.verka.diagram;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
