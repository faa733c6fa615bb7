package org.verka.project;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.verka.evidence.FormAnswer;
import org.verka.model.Intake;
import org.verka.model.scoring.Questions;
import org.verka.project.ExportChoices.Rows;
import org.verka.project.ProjectException.Reason;

/** Writes stored answers to a file that spreadsheets and statistics programs read. */
final class Export {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int EVERY_ROWS = 10_000;

    private final ExportChoices choices;
    private final List<Intake> intakes;
    private final Locale locale;

    /**
     * @param intakes what the theories say of files, and so the instruments that there are
     */
    Export(ExportChoices choices, List<Intake> intakes, Locale locale) {
        this.choices = choices;
        this.intakes = intakes;
        this.locale = locale;
    }

    /** Refuses before anything is read. */
    void requirePlace() {
        if (Files.exists(choices.file()) && !choices.replace()) {
            throw new ProjectException(Reason.FILE_EXISTS, choices.file(), locale);
        }
    }

    /**
     * Writes the file; it is whole or not there.
     *
     * @param note told how many rows there are before the file gets its name
     */
    long write(List<FormAnswer> stored, Progress progress, LongConsumer note) throws IOException {
        List<FormAnswer> forms =
                stored.stream()
                        .filter(f -> choices.instrument().map(f.instrument()::equals).orElse(true))
                        .toList();
        List<String> instruments = forms.stream().map(FormAnswer::instrument).distinct().toList();
        if (forms.isEmpty()) {
            throw new ProjectException(
                    Reason.NO_FORMS,
                    choices.instrument().orElse(choices.file().toString()),
                    locale);
        }
        if (choices.rows() == Rows.FORMS && instruments.size() > 1) {
            String names = String.join(", ", instruments);
            throw new ProjectException(Reason.SEVERAL_INSTRUMENTS, names, locale);
        }
        ProjectTexts texts = ProjectTexts.in(locale);
        AnswerTable table =
                choices.rows() == Rows.ANSWERS
                        ? AnswerTable.ofAnswers(forms, texts)
                        : AnswerTable.ofForms(forms, items(forms), texts);
        Path file = choices.file().toAbsolutePath();
        Path unfinished = Files.createTempFile(file.getParent(), ".verka", ".csv");
        unfinished.toFile().deleteOnExit();
        try {
            long rows = write(table, unfinished, progress);
            note.accept(rows);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** All items of the instrument, when its forms came item by item. */
    private List<String> items(List<FormAnswer> forms) {
        if (forms.stream().allMatch(f -> f.items().isEmpty() && f.texts().isEmpty())) {
            return List.of();
        }
        String instrument = forms.getFirst().instrument();
        return intakes.stream()
                .map(Intake::getInstrument)
                .filter(each -> each != null && instrument.equals(each.getName()))
                .findFirst()
                .map(each -> Questions.of(each).all().stream().map(q -> q.code().text()).toList())
                .orElse(List.of());
    }

    /** With the separator that spreadsheets expect in the language, and a mark for UTF-8. */
    private long write(AnswerTable table, Path file, Progress progress) throws IOException {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        try (Writer text = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(english ? ',' : ';').build(text);
            csv.writeRecord(table.header());
            int rows = 0;
            for (Iterator<List<String>> each = table.rows().iterator(); each.hasNext(); ) {
                csv.writeRecord(each.next());
                if (++rows % EVERY_ROWS == 0 && progress.stopAfterRows(rows)) {
                    throw new CancellationException();
                }
            }
            csv.flush();
            return rows;
        }
    }
}
