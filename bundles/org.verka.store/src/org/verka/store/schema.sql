-- The tables of a store, the same in Derby and PostgreSQL. Nothing in them is ever changed but the one row of "store":
-- a correction is a new fact and a row in "superseded", an undone import gets a row in "undo".
-- What there is much of has the site first in its key, so that an engine that spreads tables can spread them by site;
-- "store", "file_import", "import_programme", "undo", "removal", "log_entry", "site", "series" and "question" are small and belong
-- on every node. Numbers are given out by the one writer, import by import, and by no sequence.
-- {numbers} is a column of many whole numbers: BLOB in Derby (see PackedNumbers), INTEGER[] in PostgreSQL.
-- The tables of small facts and their views are made from their descriptions in SmallFacts.

CREATE TABLE store (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL,
    changes BIGINT NOT NULL,
    imports INTEGER NOT NULL
);

CREATE TABLE file_import (
    id INTEGER NOT NULL PRIMARY KEY,
    path VARCHAR(1000) NOT NULL,
    sha256 CHAR(64) NOT NULL,
    taken_in TIMESTAMP NOT NULL,
    taken_in_by VARCHAR(1000) NOT NULL,
    correction VARCHAR(1000),
    facts INTEGER NOT NULL
);

-- The versions of the programmes that were in force when a file was taken in.
CREATE TABLE import_programme (
    import_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    programme VARCHAR(1000) NOT NULL,
    version VARCHAR(1000) NOT NULL,
    from_day DATE,
    to_day DATE,
    PRIMARY KEY (import_id, number)
);

CREATE TABLE undo (
    import_id INTEGER NOT NULL PRIMARY KEY,
    undone TIMESTAMP NOT NULL,
    undone_by VARCHAR(1000) NOT NULL,
    reason VARCHAR(1000) NOT NULL
);

-- An import whose facts were removed for good, when they were due to be; its row in file_import is what is left.
CREATE TABLE removal (
    import_id INTEGER NOT NULL PRIMARY KEY,
    removed TIMESTAMP NOT NULL,
    removed_by VARCHAR(1000) NOT NULL,
    reason VARCHAR(1000) NOT NULL
);

CREATE TABLE log_entry (
    change BIGINT NOT NULL PRIMARY KEY,
    happened TIMESTAMP NOT NULL,
    done_by VARCHAR(1000) NOT NULL,
    event VARCHAR(20) NOT NULL,
    what VARCHAR(1000) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    amount BIGINT NOT NULL
);

CREATE TABLE site (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(1000) NOT NULL);

-- A client; its number is its own within its site.
CREATE TABLE subject (
    site INTEGER NOT NULL,
    id INTEGER NOT NULL,
    pseudonym VARCHAR(1000) NOT NULL,
    PRIMARY KEY (site, id)
);

-- Forms of one instrument, answered by one informant on one occasion: 1 before, 2 after, 3 follow-up.
CREATE TABLE series (
    id INTEGER NOT NULL PRIMARY KEY,
    instrument VARCHAR(1000) NOT NULL,
    informant VARCHAR(1000) NOT NULL,
    occasion INTEGER NOT NULL CHECK (occasion BETWEEN 1 AND 3)
);

-- kind: 1 an item, 2 a scale, 3 an open question.
CREATE TABLE question (
    id INTEGER NOT NULL PRIMARY KEY,
    instrument VARCHAR(1000) NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    name VARCHAR(1000) NOT NULL
);

-- Up to 65,536 answers of one import and site in columns, see Segment.
CREATE TABLE segment (
    site INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    first_form INTEGER NOT NULL,
    forms INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    subject {numbers} NOT NULL,
    series {numbers} NOT NULL,
    answered_on {numbers} NOT NULL,
    source_row {numbers} NOT NULL,
    form {numbers} NOT NULL,
    question {numbers} NOT NULL,
    decimals {numbers} NOT NULL,
    digits {numbers} NOT NULL,
    PRIMARY KEY (site, import_id, number)
);

-- Open answers, and numbers too long for a segment.
CREATE TABLE answer_text (
    site INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    text VARCHAR(32672) NOT NULL,
    PRIMARY KEY (site, import_id, id)
);

-- A fact that an import corrects. kind: 0 a form, otherwise the kind of small fact, see SmallFacts; number: the fact's
-- place among those of its kind that its import brought from its site.
CREATE TABLE superseded (
    site INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    number INTEGER NOT NULL,
    by_import INTEGER NOT NULL,
    PRIMARY KEY (site, import_id, kind, number, by_import)
);

INSERT INTO store (one, version, changes, imports) VALUES (1, 3, 0, 0);
