package org.verka.dsl.serializer;

public class VerkaSyntacticSequencer extends AbstractVerkaSyntacticSequencer {}
