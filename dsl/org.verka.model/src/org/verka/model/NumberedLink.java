package org.verka.model;

/**
 * A link with the number that a figure and a list of links know it by.
 *
 * @param number from 1, in the order of the theory
 * @param from where it begins
 * @param link the link; its target is null or a proxy while the theory is half written
 */
public record NumberedLink(int number, Cause from, Link link) {}
