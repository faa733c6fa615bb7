package org.verka.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An example grown to fifteen activities, twelve outcomes and eight sites, with long names. */
final class LargerTheory {

    private static final int MORE = 7;

    private static final String ACTIVITY =
            """

                aktivitet Extra%1$d "Samverkansöverenskommelser mellan socialtjänstens myndighetsutövning och föräldrastödsverksamheten, del %1$d" {
                    fas insats    nivå individ    målgrupp Familjer
                    hur     "Handläggarna går igenom överenskommelsen och skriver ner vem som gör vad"
                    när     2013-10 – 2014-09, planerat %2$d överenskommelser
                    varför  "Ingen vet annars vem som gör vad" grund praktik
                    sätt    "möte"    var "på enheten"    material "Överenskommelsen"
                    vem     Vuxenhandlaggare, Barnhandlaggare, ansvarig Enhetschefer
                    leder till Utfall%1$d därför att "den som vet vem som gör vad slipper vänta på besked"
                }
            """;

    private static final String OUTCOME =
            """

                resultat på kort sikt Utfall%1$d "Föräldrarna upplever att barnomsorgssamordningen fungerar och att överenskommelserna hålls, del %1$d" för Foraldrar {
                    kräver någon
                    mäts med Familjeklimat.Narhet som Narhet%1$d "Närhet mellan föräldrar och barn i uppföljda familjer, del %1$d"
                        baslinje 2,4 2013-10, mål minst 2,5 senast 2014-06
                    leder till BarnMarBattre därför att "barn mår bättre när de vet vad som väntar"
                }
            """;

    private static final String SITES =
            "Borlange \"Borlänge\", Ornskoldsvik \"Örnsköldsviks kommun, Individ- och"
                    + " familjeomsorgen\", Ostersund \"Östersunds kommun, Socialförvaltningen\","
                    + " Malmo \"Malmö stad, Hyllie stadsområde\"";

    private LargerTheory() {}

    /** Makes the first example, copied into a folder, larger. */
    static void grow(Path project) throws IOException {
        Path theory = project.resolve("samordnat-stod.verka");
        String before = "    // Vad ska det leda till på kort och på lång sikt?";
        replace(theory, "Borlange \"Borlänge\"", SITES);
        replace(theory, before, each(ACTIVITY) + each(OUTCOME) + "\n" + before);
        Path intake = project.resolve("intag.verka");
        String named =
                IntStream.rangeClosed(1, MORE)
                        .mapToObj(i -> "\"Extra" + i + "\" är Extra" + i)
                        .collect(Collectors.joining(", ", "", ", "));
        replace(intake, "där \"Utbildning\" är", "där " + named + "\"Utbildning\" är");
        Path log = project.resolve("formular/aktiviteter.csv");
        String rows =
                IntStream.rangeClosed(1, MORE)
                        .mapToObj(i ->
                                "2014-0%d-15;Tyresö;Extra%d;%d;%d;Enhetschef;"
                                        .formatted(i, i, 20 + 3 * i, 10 + i))
                        .collect(Collectors.joining("\n"));
        Files.writeString(log, Files.readString(log).strip() + "\n" + rows + "\n");
    }

    private static String each(String element) {
        return IntStream.rangeClosed(1, MORE)
                .mapToObj(i -> element.formatted(i, 40 + i))
                .collect(Collectors.joining());
    }

    private static void replace(Path file, String text, String by) throws IOException {
        String whole = Files.readString(file, StandardCharsets.UTF_8);
        if (!whole.contains(text) || whole.indexOf(text) != whole.lastIndexOf(text)) {
            throw new IllegalStateException(text + " does not stand once in " + file);
        }
        Files.writeString(file, whole.replace(text, by));
    }
}
