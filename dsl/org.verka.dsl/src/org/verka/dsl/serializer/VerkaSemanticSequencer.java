package org.verka.dsl.serializer;

/** Writes the elements of a model back as text; all of it is made from the grammar. */
public class VerkaSemanticSequencer extends AbstractVerkaSemanticSequencer {}
