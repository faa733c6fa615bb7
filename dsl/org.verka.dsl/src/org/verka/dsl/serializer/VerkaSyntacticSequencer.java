package org.verka.dsl.serializer;

/** Writes the words and signs that no element holds; all of it is made from the grammar. */
public class VerkaSyntacticSequencer extends AbstractVerkaSyntacticSequencer {}
