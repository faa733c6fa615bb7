package org.verka.intake;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.verka.model.Activity;
import org.verka.model.Column;
import org.verka.model.ColumnRole;
import org.verka.model.Count;
import org.verka.model.Document;
import org.verka.model.Informant;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.IntakeKind;
import org.verka.model.ModelFactory;
import org.verka.model.Named;
import org.verka.model.Occasion;
import org.verka.model.Programme;
import org.verka.model.Scale;
import org.verka.model.Site;
import org.verka.model.Word;

/** Builds a programme, its instruments and an intake, and reads files with it. */
final class Mapping {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    final Document document = MODEL.createDocument();
    final Programme programme = MODEL.createProgramme();
    final Intake intake = MODEL.createIntake();

    Mapping(IntakeKind kind, String file) {
        document.getElements().add(programme);
        document.getElements().add(intake);
        intake.setKind(kind);
        intake.setFile(file);
    }

    /** SDQ with the total of its four difficulty scales. */
    static Instrument sdq() {
        Instrument sdq = instrument("SDQ");
        Scale total = MODEL.createScale();
        for (String label :
                List.of("Emotionell", "Uppförande", "Hyperaktivitet", "Kamratrelationer")) {
            total.getSumOf().add(scale(sdq, label.replace('ö', 'o'), label, "0", "10"));
        }
        scale(sdq, "Prosocial", "Prosocial", "0", "10");
        total.setName("Total");
        sdq.getScales().add(total);
        for (String label : List.of("Barn", "Mamma om barn", "Pappa om barn")) {
            Informant informant = MODEL.createInformant();
            informant.setName(label.split(" ")[0]);
            informant.setLabel(label);
            sdq.getInformants().add(informant);
        }
        return sdq;
    }

    static Instrument familyClimate() {
        Instrument climate = instrument("Familjeklimat");
        scale(climate, "Narhet", "Närhet", "0", "5");
        for (String label : List.of("Distans", "Spontanitet", "Kaos")) {
            scale(climate, label, label, "0", "5");
        }
        return climate;
    }

    static Instrument asi() {
        Instrument asi = instrument("ASI");
        for (String life : List.of("Alkohol", "Narkotika", "Relations")) {
            scale(asi, life + "Dagar", life + "problem, antal dagar", "0", "30");
        }
        for (String label :
                List.of(
                        "Oroad/besvärad alkoholproblem",
                        "Oroad/besvärad narkotikaproblem",
                        "Oroad/besvärad familjerelationer",
                        "Betydelse av hjälp med familjerelationer")) {
            Scale words = scale(asi, "S" + asi.getScales().size(), label, null, null);
            words.getLevels().addAll(List.of("Inget", "Litet", "Måttligt", "Stort"));
        }
        return asi;
    }

    /** Closeness alone, before and after, in a column each for client, occasion and day. */
    static Mapping climate(String file) {
        Instrument climate = familyClimate();
        return new Mapping(IntakeKind.FORM, file)
                .form(climate)
                .site("Here", null)
                .here()
                .column("id", ColumnRole.SUBJECT)
                .column("när", ColumnRole.OCCASION)
                .column("dag", ColumnRole.DATE)
                .scale("Närhet", climate.getScales().get(0));
    }

    static Count count() {
        Count count = MODEL.createCount();
        count.setName("AktivSamverkan");
        count.setNumerator("pågående ärenden med aktiv samverkan mellan enheterna");
        count.setDenominator("pågående ärenden");
        return count;
    }

    static Instrument instrument(String name) {
        Instrument instrument = MODEL.createInstrument();
        instrument.setName(name);
        return instrument;
    }

    static Scale scale(
            Instrument instrument, String name, String label, String minimum, String maximum) {
        Scale scale = MODEL.createScale();
        scale.setName(name);
        scale.setLabel(label);
        scale.setMinimum(minimum == null ? null : new BigDecimal(minimum));
        scale.setMaximum(maximum == null ? null : new BigDecimal(maximum));
        instrument.getScales().add(scale);
        return scale;
    }

    Mapping form(Instrument instrument) {
        intake.setInstrument(instrument);
        document.getElements().add(instrument);
        return this;
    }

    Mapping count(Count count) {
        intake.setCount(count);
        document.getElements().add(count);
        return this;
    }

    /** A site of the programme; the last one is the intake's when {@link #here} follows. */
    Mapping site(String name, String label) {
        Site site = MODEL.createSite();
        site.setName(name);
        site.setLabel(label);
        programme.getSites().add(site);
        return this;
    }

    Mapping here() {
        intake.setSite(programme.getSites().get(programme.getSites().size() - 1));
        return this;
    }

    Mapping activity(String name, String label) {
        Activity activity = MODEL.createActivity();
        activity.setName(name);
        activity.setLabel(label);
        programme.getActivities().add(activity);
        return this;
    }

    Mapping column(String header, ColumnRole role) {
        return column(header, role, Occasion.UNSPECIFIED);
    }

    Mapping column(String header, ColumnRole role, Occasion occasion) {
        Column column = MODEL.createColumn();
        column.setHeader(header);
        column.setRole(role);
        column.setOccasion(occasion);
        intake.getColumns().add(column);
        return this;
    }

    /** A column of each scale whose label is a header, except totals. */
    Mapping scales() {
        for (Scale scale : intake.getInstrument().getScales()) {
            if (scale.getSumOf().isEmpty()) {
                scale(scale.getLabel(), scale);
            }
        }
        return this;
    }

    Mapping scale(String header, Scale scale) {
        column(header, ColumnRole.IGNORED);
        last().setScale(scale);
        return this;
    }

    Mapping word(String text, Occasion occasion) {
        Word word = MODEL.createWord();
        word.setText(text);
        word.setOccasion(occasion);
        last().getWords().add(word);
        return this;
    }

    Mapping word(String text, Named meaning) {
        Word word = MODEL.createWord();
        word.setText(text);
        word.setMeaning(meaning);
        last().getWords().add(word);
        return this;
    }

    Mapping activityWord(String text, int activity) {
        return word(text, programme.getActivities().get(activity));
    }

    Column last() {
        return intake.getColumns().get(intake.getColumns().size() - 1);
    }

    FileRead read(Path project) {
        return FileRead.of(new IntakeReader(), intake, project);
    }

    /** Reads this text as the file. */
    FileRead read(Path project, String text) throws Exception {
        return read(project, text, StandardCharsets.UTF_8);
    }

    FileRead read(Path project, String text, Charset charset) throws Exception {
        Files.write(project.resolve(intake.getFile()), text.getBytes(charset));
        return read(project);
    }

    /** The problems' codes with their places, such as {@code OUT_OF_RANGE 3:5}. */
    static List<String> codes(FileRead reading) {
        return reading.problems().stream()
                .map(p -> p.code() + " " + p.row() + ":" + p.column())
                .toList();
    }

    static List<String> messages(FileRead reading) {
        return reading.problems().stream().map(p -> p.message(Locale.of("sv"))).toList();
    }
}
