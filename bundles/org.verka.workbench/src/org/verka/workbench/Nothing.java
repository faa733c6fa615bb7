package org.verka.workbench;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
