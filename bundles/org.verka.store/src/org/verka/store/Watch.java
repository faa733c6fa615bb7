package org.verka.store;

/** Is told how far work on a whole store has come, and can stop it. */
public interface Watch {

    /** A step begins. */
    void step(String what);

    /** Whether the work is to stop; nothing of it is then left. */
    boolean cancelled();

    /** Tells nobody and never stops. */
    static Watch none() {
        return new Watch() {
            @Override
            public void step(String what) {
                // nobody asked
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
