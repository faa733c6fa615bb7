-- For anybody who knows SQL. "stored_answer" is the engine's own way of giving one row for each answer in a segment.

CREATE VIEW standing_superseded AS
    SELECT s.site, s.import_id, s.kind, s.number, s.by_import
    FROM superseded s
    LEFT JOIN undo u ON u.import_id = s.by_import
    WHERE u.import_id IS NULL;

-- Every answer there is, also those that were corrected or undone since (1 in the last two columns).
CREATE VIEW answer AS
    SELECT place.name AS site,
        client.pseudonym,
        form.instrument,
        item.name AS item,
        CASE item.kind WHEN 1 THEN 'item' WHEN 2 THEN 'scale' ELSE 'text' END AS kind,
        form.informant,
        CASE form.occasion WHEN 1 THEN 'before' WHEN 2 THEN 'after' ELSE 'follow-up' END AS occasion,
        a.answered_on,
        a.value AS value,
        words.text AS text,
        a.import_id,
        file.path AS file,
        a.source_row,
        CASE WHEN later.by_import IS NULL THEN 0 ELSE 1 END AS superseded,
        CASE WHEN gone.import_id IS NULL THEN 0 ELSE 1 END AS undone
    FROM stored_answer a
    JOIN site place ON place.id = a.site
    JOIN subject client ON client.site = a.site AND client.id = a.subject
    JOIN series form ON form.id = a.series
    JOIN question item ON item.id = a.question
    JOIN file_import file ON file.id = a.import_id
    LEFT JOIN answer_text words ON words.site = a.site AND words.import_id = a.import_id AND words.id = a.text_id
    LEFT JOIN undo gone ON gone.import_id = a.import_id
    LEFT JOIN standing_superseded later
        ON later.site = a.site AND later.import_id = a.import_id AND later.kind = 0 AND later.number = a.form;

-- The answers that count.
CREATE VIEW standing_answer AS
    SELECT site, pseudonym, instrument, item, kind, informant, occasion, answered_on, value, text, import_id, file,
        source_row
    FROM answer
    WHERE superseded = 0 AND undone = 0;
