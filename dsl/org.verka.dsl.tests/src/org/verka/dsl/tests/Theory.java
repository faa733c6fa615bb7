package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.model.Programme;

/**
 * A theory given as text. The marks « and » around a part of it say where a finding is expected;
 * they are taken out before it is read.
 */
public final class Theory {

    /** A small theory that keeps all rules, to be broken in one place at a time. */
    public static final String SOUND =
            """
            programteori P version "1" {
                varför "behov"
                rättslig grund "lagen"
                målgrupp G "gruppen", förväntat 40 per år { behöriga N  nådda N }
                roll R "rollen"
                aktivitet A "aktiviteten" {
                    hur "så"  när 2020  vem R
                    sätt "grupp"  var "här"  material "bok"  planerat 10 träffar
                    varför "nytta"
                    programtrohet {
                        innehåll "allt"  frekvens varje vecka  varaktighet 1 år  täckning 80 %
                    }
                    leder till K
                        som bidragande, därför att "skäl" om X grund praktik
                }
                resultat på kort sikt K "kortare" för G {
                    mäts med N  baslinje 10 2020-03  mål minst 12
                    leder till L
                        som bidragande, därför att "skäl" grund praktik
                }
                resultat på lång sikt L "längre" för G {
                    mäts med SDQ.Total enligt Barn  baslinje 18 2020-03  mål högst 14 senast 2021
                }
                antagande X "de kommer" { prövas "lista"  ansvarig R  senast 2020 }
                implementering { "steg"  senast 2020  ansvarig R }
                uppföljning {
                    VT 2020 N, SDQ  av G  med "formulär"  ansvarig R
                        återkopplas till R
                    HT 2021 SDQ  av G  med "formulär"  ansvarig R  återkopplas till R
                }
                utvärderingsfråga "Blev något sämre?" biverkningar
            }
            räkning N "räkningen" { källa "k"  täljare "t"  nämnare "n"  enhet %  bör öka }
            """;

    private static final TheoryLoader SWEDISH = new TheoryLoader(Locale.of("sv"));
    private static final TheoryLoader ENGLISH = new TheoryLoader(Locale.ENGLISH);

    private final String text;
    private final int start;
    private final int end;
    private final LoadedTheories swedish;
    private final LoadedTheories english;

    private Theory(String marked) {
        start = marked.indexOf('«');
        end = marked.indexOf('»') - 1;
        text = marked.replace("«", "").replace("»", "");
        try {
            Path file = Files.createTempFile("theory", ".verka");
            try {
                Files.writeString(file, text);
                swedish = SWEDISH.load(List.of(file));
                english = ENGLISH.load(List.of(file));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Theory of(String marked) {
        return new Theory(marked);
    }

    /** The sound theory with one part of it replaced. */
    public static Theory soundBut(String part, String marked) {
        assertTrue(SOUND.contains(part), "the sound theory has no " + part);
        return new Theory(SOUND.replace(part, marked));
    }

    /** Exactly one finding has the code; it is at the marks and says {@code words} in Swedish. */
    public Theory breaks(String code, String words) {
        List<Finding> found =
                swedish.findings().stream().filter(f -> f.code().equals(code)).toList();
        assertEquals(1, found.size(), swedish.findings().toString());
        Finding finding = found.get(0);
        String at = text.substring(finding.offset(), finding.offset() + finding.length());
        assertEquals(text.substring(start, end), at, finding.toString());
        assertEquals(start, finding.offset(), finding.toString());
        long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        assertEquals(line, finding.line());
        assertTrue(finding.message().contains(words), finding.message());
        return this;
    }

    /** Exactly one finding has the code; it is at {@code place}, which follows {@code before}. */
    public Theory breaksAt(String code, String before, String place) {
        List<Finding> found =
                swedish.findings().stream().filter(f -> f.code().equals(code)).toList();
        assertEquals(1, found.size(), swedish.findings().toString());
        assertEquals(text.indexOf(before + place) + before.length(), found.get(0).offset());
        assertEquals(place.length(), found.get(0).length());
        return this;
    }

    /** The one finding with that code says {@code words} in English. */
    public Theory inEnglish(String code, String words) {
        assertTrue(
                english.findings().stream()
                        .anyMatch(f -> f.code().equals(code) && f.message().contains(words)),
                english.findings().toString());
        return this;
    }

    public Theory keeps(String code) {
        assertTrue(
                swedish.findings().stream().noneMatch(f -> f.code().equals(code)),
                swedish.findings().toString());
        return this;
    }

    public Theory isSound() {
        assertEquals(List.of(), swedish.findings());
        return this;
    }

    public List<Finding> findings() {
        return swedish.findings();
    }

    public LoadedTheories loaded() {
        return swedish;
    }

    public Programme programme() {
        return swedish.programmes().get(0);
    }
}
