package org.verka.bench.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Forms as 290 municipalities would send them, in one file for each instrument, a row a form: SDQ
 * (25 items, 0–2) before and after by two informants, ORS (four lines, 0–10 with one decimal) at
 * eight sessions, a background form of eight items. The same seed gives the same files.
 *
 * @param folder where the files lie
 */
record Material(Path folder) {

    static final int SITES = 290;
    static final int ANSWERS_OF_A_CLIENT = 4 * 25 + 8 * 4 + 8;

    private static final List<String> INFORMANTS = List.of("Förälder om barn", "Lärare om barn");
    private static final List<String> OCCASIONS = List.of("BEFORE", "AFTER");
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 1600;

    Path sdq() {
        return folder.resolve("SDQ.csv");
    }

    List<Path> files() {
        return List.of(sdq(), folder.resolve("ORS.csv"), folder.resolve("Bakgrund.csv"));
    }

    /** Writes the files, of about so many answers. */
    void write(long answers) throws IOException {
        Files.createDirectories(folder);
        int clients = Math.toIntExact(answers / ANSWERS_OF_A_CLIENT);
        try (BufferedWriter sdq = file(0, 25, "p");
                BufferedWriter ors = file(1, 4, "linje");
                BufferedWriter background = file(2, 8, "b")) {
            Random random = new Random(7);
            for (int client = 0; client < clients; client++) {
                String who = "Kommun %03d;K%07d;".formatted(client % SITES, client);
                LocalDate start = FIRST.plusDays(random.nextInt(DAYS));
                sdq(sdq, who, start, random);
                for (int session = 0; session < 8; session++) {
                    ors.write(who + ";BEFORE;" + start.plusDays(14L * session));
                    for (int line = 0; line < 4; line++) {
                        int tenths = Math.min(100, random.nextInt(60) + 5 * session);
                        ors.write(";" + tenths / 10 + "." + tenths % 10);
                    }
                    ors.write('\n');
                }
                background.write(who + ";BEFORE;" + start);
                for (int item = 0; item < 8; item++) {
                    background.write(";" + random.nextInt(item == 0 ? 80 : 6));
                }
                background.write('\n');
            }
        }
    }

    private static void sdq(BufferedWriter sdq, String who, LocalDate start, Random random)
            throws IOException {
        for (int occasion = 0; occasion < 2; occasion++) {
            for (String informant : INFORMANTS) {
                sdq.write(who + informant + ";" + OCCASIONS.get(occasion) + ";");
                sdq.write(start.plusDays(180L * occasion).toString());
                for (int item = 0; item < 25; item++) {
                    sdq.write(";" + Math.max(0, random.nextInt(3) - (occasion & item & 1)));
                }
                sdq.write('\n');
            }
        }
    }

    private BufferedWriter file(int number, int items, String prefix) throws IOException {
        BufferedWriter writer = Files.newBufferedWriter(files().get(number));
        writer.write("plats;klient;uppgiftslämnare;tillfälle;datum");
        for (int item = 1; item <= items; item++) {
            writer.write(";" + prefix + item);
        }
        writer.write('\n');
        return writer;
    }
}
