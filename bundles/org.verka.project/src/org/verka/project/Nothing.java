package org.verka.project;

/** Skeleton, replaced before the first commit. */
final class Nothing {}
