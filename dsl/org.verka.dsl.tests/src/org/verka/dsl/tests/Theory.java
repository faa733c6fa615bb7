package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.verka.dsl.Collected;
import org.verka.dsl.Finding;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.Severity;
import org.verka.dsl.TheoryLoader;
import org.verka.model.Programme;

/**
 * Theories given as texts, each in a file of its own. The marks « and » around a part of one of
 * them say where a finding is expected; they are taken out before the texts are read.
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

    /** Why and on what grounds K leads to L in the sound theory. */
    public static final String LINK =
            "leder till L\n            som bidragande, därför att \"skäl\" grund praktik";

    /** A small instrument that keeps all rules, with the wording of two of its items. */
    public static final String INSTRUMENT =
            """
            instrument Prov "Provet" {
                licens "egen"
                uppgiftslämnare Barn "Barn" i ålder 11–16, Mor "Mor"
                frågor 1–5 svar 0–2, 9 saknas omvända 2, 4–5
                fråga Fritt "Fritt" svar text
                skala Ett "Ett" {
                    omfång 0–10  räknas summa(1–5) om minst 3 besvarade, uppräknat
                    band "lågt" 0–4 av Barn
                    band "högt" 5–10 av Barn
                    gränsvärde 6 för "pojkar"
                }
                skala Tva "Två" omfång 0–4 räknas fråga 1 * 2
                prov "ettor" av Barn { 1–5 = 1 ger Ett 5 "högt", Tva 2 }
                prov "saknas" { 1–3 = saknas ger Ett saknas }
            }
            frågetexter till Prov { licens "egen" 1 "Ett?" Fritt "Vad?" }
            """;

    private static final TheoryLoader SWEDISH = new TheoryLoader(Locale.of("sv"));
    private static final TheoryLoader ENGLISH = new TheoryLoader(Locale.ENGLISH);

    private final List<Text> texts;
    private final LoadedTheories swedish;
    private final LoadedTheories english;

    /** A text, the file that it was read from, and where its marks were; -1 when it had none. */
    private record Text(Path file, String text, int start, int end) {

        static Text in(Path file, String marked) throws IOException {
            String text = marked.replace("«", "").replace("»", "");
            Files.writeString(file, text);
            return new Text(file, text, marked.indexOf('«'), marked.indexOf('»') - 1);
        }

        Place place(int offset, int length) {
            int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
            return new Place(file, line, offset, text.substring(offset, offset + length));
        }
    }

    private record Place(Path file, int line, int offset, String text) {}

    private Theory(List<Text> texts, LoadedTheories swedish, LoadedTheories english) {
        this.texts = texts;
        this.swedish = swedish;
        this.english = english;
    }

    public static Theory of(String... marked) {
        try {
            Path folder = Files.createTempDirectory("theories");
            List<Text> texts = new ArrayList<>();
            try {
                for (int i = 0; i < marked.length; i++) {
                    texts.add(Text.in(folder.resolve("theory" + (i + 1) + ".verka"), marked[i]));
                }
                List<Path> files = texts.stream().map(Text::file).toList();
                return new Theory(texts, SWEDISH.load(files), ENGLISH.load(files));
            } finally {
                for (Text text : texts) {
                    Files.delete(text.file);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sound theory with one part of it replaced. */
    public static Theory soundBut(String part, String marked) {
        return of(but(part, marked));
    }

    /** The sound instrument with one part of it replaced. */
    public static Theory instrumentBut(String part, String marked) {
        assertTrue(INSTRUMENT.contains(part), "the instrument has no " + part);
        return of(INSTRUMENT.replace(part, marked));
    }

    /** The text of the sound theory with one part of it replaced. */
    public static String but(String part, String instead) {
        assertTrue(SOUND.contains(part), "the sound theory has no " + part);
        return SOUND.replace(part, instead);
    }

    /** The same with what is found when it is held against what was collected. */
    public Theory heldAgainst(Collected collected) {
        return new Theory(
                texts,
                SWEDISH.heldAgainst(swedish, collected),
                ENGLISH.heldAgainst(english, collected));
    }

    /** Exactly one finding has the code; it is at the marks and says {@code words} in Swedish. */
    public Theory breaks(String code, String words) {
        Finding finding = only(code);
        Text marked = texts.stream().filter(text -> text.start >= 0).findFirst().orElseThrow();
        assertEquals(
                marked.place(marked.start, marked.end - marked.start),
                text(finding).place(finding.offset(), finding.length()),
                finding.toString());
        assertEquals(text(finding).place(finding.offset(), 0).line, finding.line());
        assertTrue(finding.message().contains(words), finding.message());
        assertTrue(code.equals("S01") || found("S01").isEmpty(), () -> found("S01").toString());
        return this;
    }

    /** As above; it matters as much as {@code severity} says, and is worded in both languages. */
    public Theory breaks(String code, Severity severity, String words, String inEnglish) {
        breaks(code, words);
        assertEquals(severity, only(code).severity());
        return inEnglish(code, inEnglish);
    }

    /** Exactly one finding has the code; it is at {@code place}, which follows {@code before}. */
    public Theory breaksAt(String code, String before, String place) {
        Finding finding = only(code);
        assertEquals(
                text(finding).text.indexOf(before + place) + before.length(), finding.offset());
        assertEquals(place.length(), finding.length());
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

    /** No finding has the code, and the texts can be read. */
    public Theory keeps(String code) {
        assertEquals(List.of(), found(code));
        assertEquals(List.of(), found("S01"));
        return this;
    }

    public Theory isSound() {
        assertEquals(List.of(), swedish.findings());
        return this;
    }

    /** What was found with that code. */
    public List<Finding> found(String code) {
        return swedish.findings().stream().filter(f -> f.code().equals(code)).toList();
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

    private Finding only(String code) {
        List<Finding> found = found(code);
        assertEquals(1, found.size(), swedish.findings().toString());
        return found.get(0);
    }

    private Text text(Finding finding) {
        return texts.stream()
                .filter(text -> text.file.equals(finding.file()))
                .findFirst()
                .orElseThrow();
    }
}
