package org.verka.dsl.drafting;

/**
 * What is asked of somebody who begins a programme theory: the eight questions of the five
 * municipalities' work (seed 003), each in as many parts as it takes to write the answers down.
 */
public enum Question {
    /** What the programme is called. */
    TITLE(0, Form.TEXT),
    /** Who it is for. */
    TARGET_GROUP(0, Form.TEXT),
    /** What is to be done: an activity; none ends the activities. */
    WHAT(1, Form.TEXT),
    /** How it is done. */
    HOW(2, Form.TEXT),
    /** When it is done. */
    WHEN(3, Form.TIME),
    /** Why it should help. */
    WHY(4, Form.TEXT),
    /** Who does it: roles, with commas between. */
    WHO(5, Form.TEXT),
    /** Who answers for it. */
    RESPONSIBLE(5, Form.TEXT),
    /** A result on short term; none ends them. */
    SHORT_TERM(6, Form.TEXT),
    /** Which activities lead to it. */
    FROM_ACTIVITIES(6, Form.CHOICE),
    /** A result on long term; none ends them. */
    LONG_TERM(7, Form.TEXT),
    /** Which results on short term lead to it. */
    FROM_SHORT_TERM(7, Form.CHOICE),
    /** A step of the implementation; none ends them. */
    STEP(8, Form.TEXT),
    /** When it is to be done. */
    STEP_BY(8, Form.TIME),
    /** Who answers for it. */
    STEP_RESPONSIBLE(8, Form.TEXT),
    /** What is measured or counted in the follow-up; none ends them. */
    MEASURE(8, Form.TEXT),
    /** Which results it tells of. */
    MEASURE_OF(8, Form.CHOICE),
    /** When it is measured. */
    MEASURE_WHEN(8, Form.TIME),
    /** Who answers for it. */
    MEASURE_RESPONSIBLE(8, Form.TEXT),
    /** Who gets to know: roles, with commas between. */
    FEEDBACK(8, Form.TEXT);

    /** What an answer must look like. */
    public enum Form {
        /** Any words. */
        TEXT,
        /** A day, month, half-year or the like, or two of them with a dash between. */
        TIME,
        /** Numbers of what was answered before, with commas between. */
        CHOICE
    }

    private final int number;
    private final Form form;

    Question(int number, Form form) {
        this.number = number;
        this.form = form;
    }

    /** Which of the eight it belongs to, 1 to 8; 0 for what is asked before them. */
    public int number() {
        return number;
    }

    /** What an answer must look like. */
    public Form form() {
        return form;
    }
}
