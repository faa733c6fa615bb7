package org.verka.dsl.tests;

/** How an editor and its server reach each other. */
enum Talk {
    IN_PROCESS,
    OVER_STREAMS
}
