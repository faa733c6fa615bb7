package org.verka.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.intake.file.Table;
import org.verka.intake.table.Row;
import org.verka.intake.value.Wording;

/** Whatever is written in a workbook is read back. */
class AnyWorkbookTest {

    private static final int ROUNDS = 60;

    @TempDir Path folder;

    private final Random random = new Random();

    @Test
    void readsBackWhatPoiWroteAsXlsx() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<List<Object>> written = grid();
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(folder.resolve("f.xlsx"))) {
                CellStyle day = workbook.createCellStyle();
                day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
                var sheet = workbook.createSheet("Blad & <1>");
                for (int i = 0; i < written.size(); i++) {
                    var row = sheet.createRow(i);
                    for (int j = 0; j < written.get(i).size(); j++) {
                        switch (written.get(i).get(j)) {
                            case LocalDate date -> {
                                row.createCell(j).setCellValue(date);
                                row.getCell(j).setCellStyle(day);
                            }
                            case BigDecimal number ->
                                    row.createCell(j).setCellValue(number.doubleValue());
                            case Object text when !text.equals("") ->
                                    row.createCell(j).setCellValue(text.toString());
                            default -> {}
                        }
                    }
                }
                workbook.write(out);
            }
            assertEquals(texts(written), read("f.xlsx"));
        }
    }

    @Test
    void readsBackWhatWasWrittenAsOds() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<List<Object>> written = grid();
            List<String> rows = new ArrayList<>();
            for (List<Object> cells : written) {
                StringBuilder row = new StringBuilder();
                for (Object cell : cells) {
                    row.append(
                            switch (cell) {
                                case LocalDate date -> OdsFile.date(date.toString());
                                case BigDecimal number -> OdsFile.number(number.toString());
                                case Object text when !text.equals("") ->
                                        OdsFile.text(text.toString());
                                default -> OdsFile.empty(1);
                            });
                }
                rows.add(row.toString());
            }
            new OdsFile().sheet("Blad", rows).save(folder.resolve("f.ods"));
            assertEquals(texts(written), read("f.ods"));
        }
    }

    private List<List<Object>> grid() {
        int width = 2 + random.nextInt(10);
        List<List<Object>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        for (int i = 0; i < width; i++) {
            rows.get(0).add("rubrik " + i);
        }
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            List<Object> row = new ArrayList<>(List.of("B" + i));
            while (row.size() < width) {
                row.add(cell());
            }
            rows.add(row);
        }
        return rows;
    }

    private Object cell() {
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(1900, 3, 1).plusDays(random.nextInt(70_000));
            case 1 -> BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(6));
            case 2 -> "";
            default -> {
                String letters = "aåÖ&<>\"'\n\t;,= é€–1.  😀";
                StringBuilder text = new StringBuilder("x");
                for (int i = random.nextInt(30); i > 0; i--) {
                    text.append(letters.charAt(random.nextInt(letters.length() - 2)));
                }
                yield text.append("😀x").toString();
            }
        };
    }

    private static List<List<String>> texts(List<List<Object>> rows) {
        List<List<String>> texts = new ArrayList<>();
        for (List<Object> row : rows) {
            texts.add(
                    row.stream()
                            .map(c -> c instanceof BigDecimal number ? plain(number) : c.toString())
                            .toList());
        }
        return texts;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private List<List<String>> read(String name) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Table table =
                Table.open(folder.resolve(name), Optional.empty(), Set.of(), Wording::of)) {
            rows.add(table.header().orElseThrow().cells());
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get().cells());
            }
        }
        return rows;
    }
}
