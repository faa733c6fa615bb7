package org.verka.evidence;

import java.time.LocalDate;

/**
 * A document that is a source, such as minutes or a decision; the document itself stays where it
 * lies.
 *
 * @param site the site's name
 * @param title its title
 * @param date its date
 * @param place where it lies: a path within the project, or an address
 * @param sha256 the hash of its bytes in lower-case hexadecimal, or empty when it is elsewhere
 * @param about what it is a source of, or empty
 * @param origin where it was listed
 */
public record Document(
        String site,
        String title,
        LocalDate date,
        String place,
        String sha256,
        String about,
        Origin origin)
        implements Fact {

    /** Identifies a document: the same site, title and date. */
    public record Key(String site, String title, LocalDate date) {}

    @Override
    public Key key() {
        return new Key(site, title, date);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof Document that
                && key().equals(that.key())
                && place.equals(that.place)
                && sha256.equals(that.sha256)
                && about.equals(that.about);
    }
}
