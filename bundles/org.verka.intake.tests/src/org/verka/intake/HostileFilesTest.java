package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evidence.Fact;
import org.verka.model.Intake;

/**
 * Files made to harm, or broken: each gets a message that says what and where, by a process that
 * may use 96 MB.
 */
class HostileFilesTest {

    private static final String MEMORY = "-Xmx96m";
    private static final long MINUTES = 3;

    private static final String RELATIONS =
            "<Relationships xmlns=\"r\"><Relationship Id=\"r1\" Type=\"x/worksheet\""
                    + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                    + " Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    private static final String WORKBOOK =
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" r:id=\"r1\"/></sheets>"
                    + "</workbook>";
    private static final String HEADER =
            "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c>"
                    + "</row>";

    @TempDir static Path folder;

    /** What another process is to read. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            PrintStream out =
                    new PrintStream(
                            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            FileRead reading = Mapping.climate(arguments[1]).read(Path.of(arguments[0]));
            out.println("facts " + reading.facts().size());
            for (Problem problem : reading.problems().stream().limit(20).toList()) {
                out.println(problem.code() + " " + problem.row() + ":" + problem.column());
                out.println(problem.message(Locale.of("sv")));
                out.println(problem.message(Locale.ENGLISH));
            }
        }
    }

    private static String classPath = "";

    @BeforeAll
    static void findClasses() throws Exception {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> needed :
                List.of(
                        HostileFilesTest.class,
                        IntakeReader.class,
                        Fact.class,
                        Intake.class,
                        EObject.class,
                        org.eclipse.emf.common.util.EList.class,
                        de.siegmar.fastcsv.reader.CsvReader.class,
                        com.google.gson.stream.JsonReader.class)) {
            URI place = needed.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path path = Path.of(place);
            places.add(path.toString());
            if (Files.isDirectory(path.resolve("target/classes"))) {
                places.add(path.resolve("target/classes").toString());
            }
        }
        classPath = String.join(File.pathSeparator, places);
    }

    @Test
    void givesUpACellOfAHundredMegabytesInText() throws Exception {
        for (String quote : List.of("", "\"")) {
            try (OutputStream out = open("big.csv")) {
                out.write(("id;när;dag;Närhet\nB1;" + quote).getBytes(StandardCharsets.UTF_8));
                fill(out, "x", 100);
                out.write((quote + ";1;1\n").getBytes(StandardCharsets.UTF_8));
            }
            assertSays("CELL_TOO_LONG 2:2", read("big.csv"));
        }
    }

    @Test
    void givesUpAMillionColumns() throws Exception {
        try (OutputStream out = open("wide.csv")) {
            out.write("id;när;dag;Närhet\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1_000_000; i++) {
                out.write("1;".getBytes(StandardCharsets.UTF_8));
            }
        }
        assertSays("TOO_MANY_COLUMNS 2:0", read("wide.csv"));
        try (ZipOutputStream zip = xlsx("wide.xlsx")) {
            write(zip, "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row></sheetData></worksheet>");
        }
        assertSays("TOO_MANY_COLUMNS 2:0", read("wide.xlsx"));
    }

    @Test
    void givesUpZeroBytes() throws Exception {
        Files.writeString(folder.resolve("nul.csv"), "id;när;dag;Närhet\nB\0;1;1;1\n");
        assertSays("FILE_BINARY 0:0", read("nul.csv"));
        String sound = "B1;1;2019-04-01;1\n".repeat(20_000);
        Files.writeString(
                folder.resolve("late.csv"), "id;när;dag;Närhet\n" + sound + "B\0;1;1;1\n");
        assertSays("FILE_BINARY 0:0", read("late.csv"));
    }

    /** As many as there is room for in the memory of this test, if whole cells were kept. */
    @Test
    void keepsNoMoreOfALongValueThanItShows() throws Exception {
        try (OutputStream out = open("values.csv")) {
            out.write("id;när;dag;Närhet\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 150; i++) {
                out.write(("B%d;före;2019-04-01;".formatted(i)).getBytes(StandardCharsets.UTF_8));
                out.write("x".repeat((1 << 20) - 1).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
        assertSays("NOT_A_NUMBER 2:4", read("values.csv"));
    }

    @Test
    void tellsHeadersThatAreLongInAFewWords() throws Exception {
        Files.writeString(folder.resolve("header.csv"), "[".repeat(100_000) + ";när\n1;2\n");
        FileRead reading = Mapping.climate("header.csv").read(folder);
        for (Problem problem : reading.problems()) {
            assertTrue(problem.message(Locale.ENGLISH).length() < 1000, problem.code().name());
        }
    }

    @Test
    void givesUpACellOfAHundredMegabytesInAWorkbook() throws Exception {
        try (ZipOutputStream zip = xlsx("big.xlsx")) {
            zip.setLevel(1);
            write(zip, "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>");
            fill(zip, "x", 100);
            write(zip, "</t></is></c></row></sheetData></worksheet>");
        }
        assertSays("CELL_TOO_LONG", read("big.xlsx"));
        try (ZipOutputStream zip = xlsx("attribute.xlsx")) {
            zip.setLevel(1);
            write(zip, "<row r=\"2\"><c r=\"");
            fill(zip, "A", 100);
            write(zip, "\"/></row></sheetData></worksheet>");
        }
        assertSays("CELL_TOO_LONG", read("attribute.xlsx"));
    }

    @Test
    void givesUpAZipThatSwells() throws Exception {
        try (ZipOutputStream zip = xlsx("bomb.xlsx")) {
            fill(zip, "<row r=\"2\"></row>", 200);
            write(zip, "</sheetData></worksheet>");
        }
        assertSays("FILE_SWELLS", read("bomb.xlsx"));
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(open("bomb.ods")))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            write(zip, "<d><table name=\"A\">");
            fill(zip, "<table-row></table-row>", 200);
            write(zip, "</table></d>");
        }
        assertSays("FILE_SWELLS", read("bomb.ods"));
        new OdsFile()
                .sheet(
                        "A",
                        List.of(
                                "<table:table-row table:number-rows-repeated=\"2000000000\">"
                                        + OdsFile.text("x")
                                        + "</table:table-row>"))
                .save(folder.resolve("rows.ods"));
        assertSays("FILE_SWELLS 1:0", read("rows.ods"));
        new OdsFile()
                .sheet(
                        "A",
                        List.of(
                                OdsFile.cell(
                                        "table:number-columns-repeated=\"2000000000\"",
                                        OdsFile.paragraphs("x"))))
                .save(folder.resolve("columns.ods"));
        assertSays("TOO_MANY_COLUMNS 1:0", read("columns.ods"));
    }

    @Test
    void givesUpXmlThatGrowsOrRefersToOtherFiles() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "stulet");
        String laughs =
                "<!DOCTYPE worksheet [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                        + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
        String outside = "<!DOCTYPE worksheet [<!ENTITY d SYSTEM \"" + secret.toUri() + "\">]>";
        String parameter =
                "<!DOCTYPE worksheet [<!ENTITY % d SYSTEM \"" + secret.toUri() + "\"> %d;]>";
        for (String type : List.of(laughs, outside, parameter)) {
            String sheet = HEADER.replace(">id<", ">&d;<") + "</sheetData></worksheet>";
            OdsFile.zip(
                    folder.resolve("xml.xlsx"),
                    "xl/workbook.xml",
                    WORKBOOK,
                    "xl/_rels/workbook.xml.rels",
                    RELATIONS,
                    "xl/worksheets/sheet1.xml",
                    type + sheet,
                    "xl/sharedStrings.xml",
                    "<sst/>");
            String said = read("xml.xlsx");
            assertSays("FILE_REFERS 0:0", said);
            assertTrue(!said.contains("stulet"), said);
            OdsFile.zip(
                    folder.resolve("xml.ods"),
                    "content.xml",
                    type
                            + "<d><table name=\"A\"><table-row><table-cell><p>&d;</p></table-cell>"
                            + "</table-row></table></d>");
            assertSays("FILE_REFERS 0:0", read("xml.ods"));
        }
    }

    @Test
    void saysOfAWorkbookThatIsCutShortThatItIsDamaged() throws Exception {
        try (ZipOutputStream zip = xlsx("cut.xlsx")) {
            write(zip, "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData></worksheet>");
        }
        byte[] whole = Files.readAllBytes(folder.resolve("cut.xlsx"));
        for (int length : List.of(4, 100, whole.length / 2, whole.length - 1)) {
            Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, length));
            FileRead reading = Mapping.climate("cut.xlsx").read(folder);
            assertEquals(List.of("FILE_DAMAGED 0:0"), Mapping.codes(reading), "of " + length);
        }
    }

    @Test
    void saysOfAnOldWorkbookHowToSaveIt() throws Exception {
        Files.write(
                folder.resolve("old.xls"),
                new byte[] {
                    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A
                });
        FileRead reading = Mapping.climate("old.xls").read(folder);
        assertEquals(List.of("OLD_WORKBOOK 0:0"), Mapping.codes(reading));
    }

    private static void assertSays(String code, String said) {
        assertTrue(said.startsWith("facts 0\n") && said.contains("\n" + code), said);
    }

    private static OutputStream open(String name) throws Exception {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16);
    }

    /** A workbook whose sheet goes on after its header. */
    private static ZipOutputStream xlsx(String name) throws Exception {
        ZipOutputStream zip = new ZipOutputStream(open(name));
        String[] parts = {
            "xl/workbook.xml", WORKBOOK,
            "xl/_rels/workbook.xml.rels", RELATIONS,
            "xl/sharedStrings.xml", "<sst/>",
            "xl/worksheets/sheet1.xml", HEADER
        };
        for (int i = 0; i < parts.length; i += 2) {
            zip.putNextEntry(new ZipEntry(parts[i]));
            write(zip, parts[i + 1]);
        }
        return zip;
    }

    private static void write(OutputStream out, String text) throws Exception {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void fill(OutputStream out, String text, int megabytes) throws Exception {
        byte[] block = text.repeat((1 << 20) / text.length()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }

    private static String read(String file) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                MEMORY,
                                "-XX:+UseSerialGC",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                classPath,
                                Reader.class.getName(),
                                folder.toString(),
                                file)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), file);
        return Files.readString(said);
    }
}
