package org.verka.bench.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workspace as a county could have it: every municipality has a folder with ten programmes, one
 * file each, a file of its own counts and instrument, and one that says how its forms are read; all
 * use the instruments of one common file. A programme is some forty lines, a municipality five
 * hundred.
 *
 * @param folder where the files lie
 * @param programmes how many programmes there are
 */
record Theories(Path folder, int programmes) {

    private static final int PER_MUNICIPALITY = 10;

    /** Writes the files of {@code programmes} programmes, a multiple of ten, into a new folder. */
    static Theories write(Path folder, int programmes) throws IOException {
        Theories theories = new Theories(folder, programmes);
        save(theories.common(), COMMON);
        for (int m = 0; m < programmes / PER_MUNICIPALITY; m++) {
            StringBuilder intakes = new StringBuilder();
            for (int p = m * PER_MUNICIPALITY; p < (m + 1) * PER_MUNICIPALITY; p++) {
                save(theories.programme(p), fill(PROGRAMME, p));
                intakes.append(fill(INTAKE, p));
            }
            save(theories.measures(m), fill(MEASURES, m * PER_MUNICIPALITY));
            save(theories.municipality(m).resolve("intag.verka"), intakes.toString());
        }
        return theories;
    }

    /** The file of the instruments that every programme uses. */
    Path common() {
        return folder.resolve("gemensamt").resolve("instrument.verka");
    }

    /** The file of the counts that the programmes of municipality {@code m} use. */
    Path measures(int m) {
        return municipality(m).resolve("matt.verka");
    }

    /** The file of programme {@code p}. */
    Path programme(int p) {
        return municipality(p / PER_MUNICIPALITY).resolve("programteori-%04d.verka".formatted(p));
    }

    /** All files. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** How many lines there are in all files. */
    int lines() throws IOException {
        int lines = 0;
        for (Path file : files()) {
            lines += Files.readAllLines(file).size();
        }
        return lines;
    }

    /** Programmes spread evenly over all municipalities. */
    List<Path> some(int count) {
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(programme((int) ((long) i * programmes / count)));
        }
        return some;
    }

    private Path municipality(int m) {
        return folder.resolve("kommun-%03d".formatted(m));
    }

    private static String fill(String form, int programme) {
        return form.replace("#P", "%04d".formatted(programme))
                .replace("#K", "%03d".formatted(programme / PER_MUNICIPALITY));
    }

    private static void save(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static final String COMMON =
            """
            /* Det som alla kommuner i länet mäter med. */
            instrument Trivsel "Trivsel i vardagen" {
                källa "Länets FoU-enhet"
                licens "fri"
                uppgiftslämnare Barn "Barnet", Foralder "Föräldern", Larare "Läraren"
                skala Hemma "Hemma" { omfång 0–20  enhet "poäng"  bör öka  norm 14 enligt "2019" }
                skala Skolan "I skolan" { omfång 0–20  enhet "poäng"  bör öka  norm 13 enligt "2019" }
                skala Fritid "På fritiden" { omfång 0–20  enhet "poäng"  bör öka }
                skala Summa "Trivsel, summa" {
                    omfång 0–60  enhet "poäng"  bör öka  summa av Hemma, Skolan, Fritid
                }
            }

            instrument Narvaro "Skolnärvaro" {
                källa "Skolornas register"
                licens "fri"
                skala Ogiltig "Ogiltig frånvaro" { omfång 0–100  enhet %  bör minska }
            }
            """;

    private static final String MEASURES =
            """
            /* Det som kommun #K räknar själv. */
            räkning Samverkan#K "Ärenden med aktiv samverkan" {
                källa   "Ärenderäkning i september"
                täljare "pågående ärenden med aktiv samverkan"
                nämnare "pågående ärenden"
                enhet % bör öka
            }

            räkning Aterkomna#K "Barn som återkommer inom ett år" {
                källa   "Verksamhetssystemet"
                täljare "barn med ny anmälan inom ett år"
                nämnare "barn med avslutad insats"
                enhet % bör minska
            }

            instrument Samtal#K "Frågor efter samtal" {
                källa "Kommunens eget formulär"
                licens "fri"
                uppgiftslämnare Barn "Barnet", Foralder "Föräldern"
                skala Nojd "Nöjd med samtalet" { omfång 0–10  enhet "poäng"  bör öka }
                skala Lyssnad "Lyssnad på" { omfång 0–10  enhet "poäng"  bör öka }
            }
            """;

    private static final String PROGRAMME =
            """
            programteori Program#P version "2024-01" {
                titel   "Tidigt stöd till barn och föräldrar, programmet nummer #P"
                period  2024 – 2026    ägare Namnd
                plats   Ort#P "Orten #P"
                varför  "Barn som behöver stöd upptäcks sent, och möts av enheter som inte talas vid"
                        grund praktik, forskning "Nationella riktlinjer"
                målgrupp Familjer "familjer med barn som har det svårt" förväntat 40 per år
                roll Samordnare "samordnaren", Handlaggare "handläggarna", Namnd "nämnden"

                aktivitet Screening "Fråga om barn i varje ny utredning" {
                    fas upptäckt    nivå individ    för Familjer
                    hur  "Samma frågor ställs av båda enheterna vid alla nybesök"
                    när  2024-01 – 2025-06, planerat 120
                    vem  Handlaggare, ansvarig Samordnare
                    leder till TidigUpptackt därför att "den som frågar får veta"
                }
                aktivitet Familjesamtal "Samtal med hela familjen" {
                    fas insats    nivå grupp    för Familjer
                    hur  "Tre samtal hemma, ett i skolan"
                    när  2024-03 – 2025-12, planerat 60
                    vem  Handlaggare, ansvarig Samordnare
                    leder till TidigUpptackt, Trygghet därför att "familjen planerar själv"
                }

                resultat på kort sikt TidigUpptackt "Fler barn upptäcks innan en anmälan görs" för Familjer {
                    mäts med Samverkan#K, baslinje 14 % 2023-09, mål minst 30 % senast 2025
                    mäts med Samtal#K.Nojd enligt Barn, baslinje 6 2023-09, mål minst 8 senast 2025
                    leder till Trygghet därför att "den som får stöd i tid klarar mer"
                }
                resultat på lång sikt Trygghet "Barnen har det tryggare hemma" för Familjer {
                    mäts med Trivsel.Summa enligt Barn, baslinje 31 2023-09, mål minst 40 senast 2026
                }

                implementering {
                    "Enheterna enas om frågorna"   senast 2024-02   ansvarig Samordnare
                    "Alla handläggare är utbildade" senast 2024-05   ansvarig Samordnare
                }
                uppföljning {
                    VT 2025 Samverkan#K, Trivsel av Familjer med "formulär" ansvarig Samordnare återkopplas till Namnd
                    HT 2026 Trivsel, Samtal#K av Familjer med "formulär" ansvarig Samordnare återkopplas till Namnd
                }
                utvärderingsfråga Racker "Räcker tre samtal?" om Familjesamtal, Trygghet
                hinder "Sekretess mellan enheterna" { tema "regler"  styrka -1  berör Screening }
            }
            """;

    private static final String INTAKE =
            """
            intag Trivsel#P från "formular/#P/trivsel.csv" {
                formulär Trivsel  plats Ort#P
                kolumn "id" är klient
                kolumn "tillfälle" är tillfälle där "före" är före, "efter" är efter
                kolumn "Hemma" är Hemma
                kolumn "Skolan" är Skolan
                kolumn "Fritid" är Fritid
            }
            """;
}
