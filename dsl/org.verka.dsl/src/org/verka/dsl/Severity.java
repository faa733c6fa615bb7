package org.verka.dsl;

/** How much a finding matters. */
public enum Severity {
    /** The theory cannot be used as it is. */
    ERROR,
    /** The theory can be used, but something in it should be mended. */
    WARNING,
    /** Something worth knowing. */
    INFORMATION
}
