package org.verka.project;

/**
 * Forms that were scored again by new rules.
 *
 * @param instrument the name of their instrument
 * @param forms how many of them are stored item by item
 * @param changed how many of them have other scores now
 */
public record ScoredAgain(String instrument, int forms, int changed) {}
