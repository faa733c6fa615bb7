package org.verka.dsl.drafting;

/**
 * An answer.
 *
 * @param answer what was answered, one line; empty when it is left for later
 */
public record Given(Question question, String answer) {

    public Given {
        answer = answer.strip();
    }

    /** Whether it is left for later, or there are no more of its sort. */
    public boolean isEmpty() {
        return answer.isEmpty();
    }
}
