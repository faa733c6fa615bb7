package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is changed in whatever order, what the server has found in the end is what is found when
 * the same files are read for the first time.
 */
class IncrementalFindingsTest {

    private static final String PROGRAMME =
            Theory.SOUND.substring(0, Theory.SOUND.indexOf("räkning N"));

    static final Map<String, String> FILES =
            Map.of(
                    "matt.verka",
                    """
                    räkning N "räkningen" { källa "k"  täljare "t"  nämnare "n"  enhet %  bör öka }
                    räkning M "den andra" { källa "k"  enhet "st"  bör minska }
                    """,
                    "instrument.verka",
                    """
                    instrument Form "formuläret" {
                        källa "k"  licens "fri"
                        uppgiftslämnare Barn "barnet", Vuxen "den vuxne"
                        skala Del "delen" { omfång 0–10  enhet "poäng"  bör öka }
                        skala Allt "allt" { omfång 0–20  enhet "poäng"  bör öka  summa av Del }
                    }
                    """,
                    "ett.verka",
                    PROGRAMME.replace("roll R", "plats Umea \"Umeå\"\n roll R"),
                    "tva.verka",
                    PROGRAMME
                            .replace("programteori P", "programteori Q")
                            .replace("SDQ.Total", "Form.Allt")
                            .replace("roll R", "plats Lund \"Lund\"\n roll R"),
                    "tre.verka",
                    """
                    programteori T utgår från Q {
                        aktivitet Egen "egen" {
                            hur "så"  när 2020  vem R  målgrupp G
                            leder till K
                        }
                    }
                    programteori U utgår från T { plats Boden "Boden"  ägare R }
                    """,
                    "intag.verka",
                    """
                    intag I från "i.csv" {
                        formulär Form  plats Umea
                        kolumn "vem" är uppgiftslämnare där "b" är Barn, "v" är Vuxen
                        kolumn "del" är Del
                        kolumn "allt" är Allt
                    }
                    intag J från "j.csv" {
                        räkning N
                        kolumn "ort" är plats där "umeå" är Umea, "lund" är Lund
                        kolumn "gjort" är aktivitet där "a" är A
                    }
                    """);

    /** Words and what they are changed to. */
    private static final List<List<String>> SWAPS =
            List.of(
                    List.of("räkning N ", "räkning M "),
                    List.of("räkning N ", "räkning Nn "),
                    List.of("bör öka", "bör minska"),
                    List.of("räkning M ", "räkning K "),
                    List.of("enhet %", "enhet \"st\""),
                    List.of("bör öka", "bör minska"),
                    List.of("Umea", "Lund"),
                    List.of("Lund", "Malmo"),
                    List.of("skala Del", "skala Bit"),
                    List.of("Barn", "Barnet"),
                    List.of("från Q", "från P"),
                    List.of("från T", "från V"),
                    List.of("instrument Form", "instrument Frm"),
                    List.of("programteori Q", "programteori P"),
                    List.of("leder till L", "leder till LL"),
                    List.of("källa \"k\"", ""),
                    List.of("licens \"fri\"", "// licens"),
                    List.of("räkning", "räkning Ny \"ny\" { bör öka }\nräkning"),
                    List.of(" {", " "),
                    List.of("aktivitet A", "aktivitet B"),
                    List.of("roll R", "roll S"),
                    List.of("\"", "\n\""));

    @TempDir Path folder;
    @TempDir Path other;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theFindingsAfterManyChangesAreThoseOfAFreshLook(long seed) throws Exception {
        try (ServedFolder served = new ServedFolder(folder, Locale.of("sv"))) {
            for (var file : FILES.entrySet()) {
                served.write(file.getKey(), file.getValue());
            }
            served.start();
            Random random = new Random(seed);
            Set<String> open = new TreeSet<>();
            List<String> done = new ArrayList<>();
            for (int step = 0; step < 40; step++) {
                done.add(change(served, open, random));
                if (random.nextInt(3) > 0) {
                    served.settle();
                    assertEquals(
                            FreshLook.at(served.texts(), other),
                            FreshLook.foundBy(served),
                            String.join("\n", done));
                }
            }
        }
    }

    private String change(ServedFolder served, Set<String> open, Random random) throws Exception {
        String file = one(List.copyOf(new TreeSet<>(FILES.keySet())), random);
        Map<String, String> texts = served.texts();
        if (!texts.containsKey(file)) {
            served.write(file, FILES.get(file));
            served.announce(file, FileChangeType.Created);
            return "new " + file;
        }
        int what = random.nextInt(12);
        if (what == 0 && !open.contains(file)) {
            Files.delete(folder.resolve(file));
            served.announce(file, FileChangeType.Deleted);
            return "delete " + file;
        }
        if (what == 1 && open.remove(file)) {
            served.close(file);
            return "close " + file;
        }
        if (what < 5 && open.add(file)) {
            served.open(file);
            return "open " + file;
        }
        return swap(served, file, texts.get(file), open.contains(file), random);
    }

    private static String swap(
            ServedFolder served, String file, String text, boolean open, Random random)
            throws Exception {
        List<List<String>> possible =
                SWAPS.stream().filter(words -> text.contains(words.get(0))).toList();
        List<String> words = possible.isEmpty() ? List.of("", "") : one(possible, random);
        boolean back = random.nextInt(3) > 0 && !text.equals(FILES.get(file));
        String changed = back ? FILES.get(file) : once(text, words.get(0), words.get(1), random);
        if (open) {
            served.changeAndGoOn(file, changed);
        } else {
            served.write(file, changed);
            served.announce(file, FileChangeType.Changed);
        }
        return (back ? "back to the first " : words + " in ") + file;
    }

    /** The text with the word replaced in one of the places where it stands. */
    private static String once(String text, String word, String other, Random random) {
        int at = text.indexOf(word, random.nextInt(text.length() + 1));
        int place = at < 0 ? text.indexOf(word) : at;
        return text.substring(0, place) + other + text.substring(place + word.length());
    }

    private static <T> T one(List<T> choice, Random random) {
        return choice.get(random.nextInt(choice.size()));
    }
}
