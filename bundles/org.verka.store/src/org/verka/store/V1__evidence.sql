-- One row for each completed form; everything else is looked up from it.
-- Names (of sites, instruments, informants, scales, counts, activities, files) are written once, in "name".
-- Derby compares texts as if they ended in spaces, so a text's length is part of what makes it unique.
-- There is one writer at a time and it writes whole files, so the big tables carry no foreign keys:
-- each would cost an index of its own.

CREATE TABLE name (
    id INTEGER NOT NULL PRIMARY KEY,
    text VARCHAR(1000) NOT NULL,
    characters INTEGER NOT NULL,
    UNIQUE (text, characters)
);

CREATE TABLE source_file (
    id INTEGER NOT NULL PRIMARY KEY,
    path INTEGER NOT NULL,
    sha256 CHAR(64) NOT NULL,
    taken_in TIMESTAMP NOT NULL,
    taken_in_by VARCHAR(1000) NOT NULL,
    facts INTEGER NOT NULL CHECK (facts >= 0),
    UNIQUE (sha256, path)
);

CREATE TABLE subject (
    id INTEGER NOT NULL PRIMARY KEY,
    site INTEGER NOT NULL,
    pseudonym VARCHAR(1000) NOT NULL,
    characters INTEGER NOT NULL,
    UNIQUE (pseudonym, characters, site)
);

-- occasion: 1 before, 2 after, 3 follow-up. scores: see PackedScores.
CREATE TABLE form_answer (
    subject INTEGER NOT NULL,
    instrument INTEGER NOT NULL,
    informant INTEGER NOT NULL,
    occasion SMALLINT NOT NULL CHECK (occasion BETWEEN 1 AND 3),
    answered_on DATE NOT NULL,
    scores VARCHAR(32672) FOR BIT DATA NOT NULL,
    source_file INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    PRIMARY KEY (subject, instrument, answered_on, occasion, informant)
);

CREATE TABLE case_count (
    count_name INTEGER NOT NULL,
    site INTEGER NOT NULL,
    unit INTEGER NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    source_file INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    PRIMARY KEY (count_name, site, unit, from_day, to_day),
    CHECK (numerator BETWEEN 0 AND denominator)
);

-- digest: SHA-256 of done_by and note, which are too long to be part of a key themselves.
CREATE TABLE activity_record (
    activity INTEGER NOT NULL,
    site INTEGER NOT NULL,
    done_on DATE NOT NULL,
    digest CHAR(32) FOR BIT DATA NOT NULL,
    amount INTEGER NOT NULL,
    participants INTEGER,
    done_by VARCHAR(32672) NOT NULL,
    note VARCHAR(32672) NOT NULL,
    source_file INTEGER NOT NULL,
    source_row INTEGER NOT NULL,
    PRIMARY KEY (activity, site, done_on, digest)
);

CREATE VIEW forms_by_name AS
    SELECT place.text AS site, s.pseudonym AS subject, i.text AS instrument, r.text AS informant,
        CASE f.occasion WHEN 1 THEN 'BEFORE' WHEN 2 THEN 'AFTER' ELSE 'FOLLOW_UP' END AS occasion,
        f.answered_on, p.text AS file, f.source_row
    FROM form_answer f
    JOIN subject s ON s.id = f.subject
    JOIN name place ON place.id = s.site
    JOIN name i ON i.id = f.instrument
    JOIN name r ON r.id = f.informant
    JOIN source_file o ON o.id = f.source_file
    JOIN name p ON p.id = o.path;
