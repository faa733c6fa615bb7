package org.verka.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.WholeFile;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.scoring.Questions;
import org.verka.project.ExportChoices.Rows;
import org.verka.project.ProjectException.Reason;

/** Writes stored answers to a file that spreadsheets and statistics programs read. */
final class Export {

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
        for (Path file : files()) {
            if (Files.exists(file) && !choices.replace()) {
                throw new ProjectException(Reason.FILE_EXISTS, file, locale);
            }
        }
    }

    private List<Path> files() {
        return SpssFile.isSyntax(choices.file())
                ? List.of(choices.file(), SpssFile.data(choices.file()))
                : List.of(choices.file());
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
        return SpssFile.isSyntax(file)
                ? writeSpss(
                        new SpssFile(table, dictionary(instruments, texts).columns(), progress),
                        note)
                : WholeFile.writePrivate(
                        file,
                        unfinished -> {
                            AnswerFile written = new AnswerFile(table, progress, texts);
                            long rows =
                                    AnswerFile.isWorkbook(file)
                                            ? written.workbook(
                                                    unfinished, dictionary(instruments, texts))
                                            : written.separated(unfinished);
                            note.accept(rows);
                            return rows;
                        });
    }

    /** The data get their name first: syntax without them is of no use. */
    private long writeSpss(SpssFile spss, LongConsumer note) throws IOException {
        Path syntax = choices.file().toAbsolutePath();
        Path data = SpssFile.data(syntax);
        return WholeFile.writePrivate(
                syntax,
                unfinished -> {
                    spss.writeSyntax(unfinished, data.getFileName().toString());
                    return WholeFile.writePrivate(
                            data,
                            unfinishedData -> {
                                long rows = spss.writeData(unfinishedData);
                                note.accept(rows);
                                return rows;
                            });
                });
    }

    private DataDictionary dictionary(List<String> names, ProjectTexts texts) {
        List<Instrument> described =
                intakes.stream()
                        .map(Intake::getInstrument)
                        .filter(each -> each != null && names.contains(each.getName()))
                        .distinct()
                        .toList();
        return new DataDictionary(described, texts);
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
}
