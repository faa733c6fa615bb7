package org.verka.dsl.ide;

/** Use this class to register ide components. */
public class VerkaIdeModule extends AbstractVerkaIdeModule {}
