package org.verka.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.verka.evidence.Evidence;
import org.verka.evidence.Occasion;
import org.verka.examples.Examples;
import org.verka.model.Instrument;

/** The example's forms, read the shortest way, and a theory that knows their instruments. */
final class SamordnatStod {

    private static final String ROOT = "samordnat-stod/";
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final List<String> ASI =
            List.of(
                    "Alkoholproblem, antal dagar",
                    "Narkotikaproblem, antal dagar",
                    "Relationsproblem, antal dagar");
    private static final String[] SITES = {
        "Tyresö", "Sandviken", "Umeå", "Majorna-Linné", "Borlänge"
    };

    final Theory theory = new Theory(SITES).period("2013-09-01 – 2014-10-16");
    private final Facts facts = new Facts();

    SamordnatStod() throws IOException {
        theory.instrument("Familjeklimat", List.of(), "Närhet", "Distans", "Spontanitet", "Kaos");
        Instrument sdq =
                theory.instrument(
                        "SDQ",
                        List.of("Barn", "Mamma om barn", "Pappa om barn"),
                        "Emotionell",
                        "Uppförande",
                        "Hyperaktivitet",
                        "Kamratrelationer",
                        "Prosocial");
        Theory.total(
                sdq, "Total", "Emotionell", "Uppförande", "Hyperaktivitet", "Kamratrelationer");
        theory.instrument("ASI", List.of("Klient"), ASI.toArray(String[]::new));
        theory.count("AktivSamverkan");
        familjeklimat();
        sdq("Tyresö", "tyreso", StandardCharsets.UTF_8);
        sdq("Sandviken", "sandviken", ANSI);
        asi("Tyresö", "tyreso");
        asi("Sandviken", "sandviken");
        for (String[] row : rows("formular/arenderakning.csv", ANSI, ";")) {
            String period = row[1].replaceFirst("sept (\\d{4})", "$1-09");
            long part = Long.parseLong(row[4]);
            facts.count("AktivSamverkan", row[0], row[2], period, part, Long.parseLong(row[3]));
        }
    }

    Evidence evidence() {
        return facts.evidence();
    }

    /** The lines of expected.csv without its header. */
    static List<String[]> expected() throws IOException {
        return rows("expected.csv", StandardCharsets.UTF_8, ",");
    }

    private void familjeklimat() throws IOException {
        for (String[] r : rows("formular/tyreso/familjeklimat.csv", StandardCharsets.UTF_8, ";")) {
            Occasion occasion = r[1].startsWith("Före") ? Occasion.BEFORE : Occasion.AFTER;
            String[] scores = {
                "Närhet",
                dot(r[3]),
                "Distans",
                dot(r[4]),
                "Spontanitet",
                dot(r[5]),
                "Kaos",
                dot(r[6])
            };
            facts.form("Tyresö", r[0], "Familjeklimat", "", occasion, r[2], scores);
        }
        for (String[] r : rows("formular/sandviken/familjeklimat.txt", ANSI, "\t")) {
            form("Sandviken", r[0], Occasion.BEFORE, "2013-11-03", r[1], r[2]);
            form("Sandviken", r[0], Occasion.AFTER, "2014-06-02", r[1], r[3]);
        }
    }

    private void form(
            String site, String subject, Occasion occasion, String date, String scale, String v) {
        facts.form(site, subject, "Familjeklimat", "", occasion, date, scale, dot(v));
    }

    private void sdq(String site, String folder, Charset charset) throws IOException {
        for (String[] r : rows("formular/" + folder + "/sdq.csv", charset, ";")) {
            Occasion occasion = r[2].equals("före") ? Occasion.BEFORE : Occasion.AFTER;
            String[] scores = {
                "Emotionell",
                r[4],
                "Uppförande",
                r[5],
                "Hyperaktivitet",
                r[6],
                "Kamratrelationer",
                r[7],
                "Prosocial",
                r[8]
            };
            facts.form(site, r[0], "SDQ", r[1], occasion, r[3], scores);
        }
    }

    private void asi(String site, String folder) throws IOException {
        for (String[] r : rows("formular/" + folder + "/asi.csv", StandardCharsets.UTF_8, ";")) {
            Occasion occasion = r[1].equals("ASI Grund") ? Occasion.BEFORE : Occasion.FOLLOW_UP;
            String[] scores = {ASI.get(0), r[3], ASI.get(1), r[4], ASI.get(2), r[5]};
            facts.form(site, r[0], "ASI", "", occasion, r[2], scores);
        }
    }

    private static String dot(String number) {
        return number.replace(',', '.');
    }

    private static List<String[]> rows(String path, Charset charset, String separator)
            throws IOException {
        try (InputStream in = Examples.open(ROOT + path)) {
            String text = new String(in.readAllBytes(), charset);
            List<String[]> rows = new ArrayList<>();
            text.lines()
                    .filter(l -> !l.isBlank())
                    .map(l -> l.split(separator, -1))
                    .forEach(rows::add);
            return rows.subList(1, rows.size());
        }
    }
}
