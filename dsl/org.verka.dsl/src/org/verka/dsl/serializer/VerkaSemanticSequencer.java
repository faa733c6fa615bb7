package org.verka.dsl.serializer;

public class VerkaSemanticSequencer extends AbstractVerkaSemanticSequencer {}
