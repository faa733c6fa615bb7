package org.verka.project;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.verka.dsl.LoadedTheories;
import org.verka.dsl.TheoryLoader;
import org.verka.dsl.ide.LiveFigures;
import org.verka.evaluation.Basis;
import org.verka.evaluation.Evaluation;
import org.verka.evaluation.Evaluator;
import org.verka.evaluation.Options;
import org.verka.evaluation.due.DueList;
import org.verka.evaluation.due.FollowUp;
import org.verka.evidence.Evidence;
import org.verka.evidence.LogEntry;
import org.verka.evidence.ProgrammeVersion;
import org.verka.evidence.StoreException;
import org.verka.intake.MappingProposal;
import org.verka.intake.NamedFiles;
import org.verka.intake.Proposal;
import org.verka.model.Instrument;
import org.verka.model.Intake;
import org.verka.model.Programme;
import org.verka.model.WholeTheory;
import org.verka.store.SqlStore;

/**
 * A project folder opened: its theories, its evidence and what the one says of the other. The one
 * door through which every face of Verka comes in. To be used by one thread at a time; opens the
 * evidence when it is first needed and holds it until closed.
 */
public final class Project implements AutoCloseable {

    private final ProjectFolder folder;
    private final StoreSetting setting;
    private final Locale locale;
    private final OpenEvidence evidence;
    private final Evaluator evaluator = new Evaluator();
    private Optional<LoadedTheories> theories = Optional.empty();
    private final Map<Programme, WholeTheory> evaluated = new IdentityHashMap<>();

    private Project(ProjectFolder folder, Locale locale) {
        this.folder = folder;
        this.setting = new StoreSetting(folder);
        this.evidence = new OpenEvidence(setting, locale);
        this.locale = locale;
    }

    /**
     * Opens a project.
     *
     * @param folder the folder; it must hold at least one {@code .verka} file
     * @param locale the language of messages
     * @throws ProjectException when there is no such folder or it holds no theory
     */
    public static Project open(Path folder, Locale locale) {
        if (!Files.isDirectory(folder)) {
            throw new ProjectException(ProjectException.Reason.NO_FOLDER, folder, locale);
        }
        ProjectFolder found = new ProjectFolder(folder.toAbsolutePath().normalize());
        if (found.theories().isEmpty()) {
            throw new ProjectException(ProjectException.Reason.NO_THEORY, folder, locale);
        }
        return new Project(found, locale);
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder.root();
    }

    /** Where its reports are written; made when the first one is. */
    public Path reportFolder() {
        return folder.reports();
    }

    /** Its evidence as a whole: the log, undoing, backups, moving. */
    public ProjectEvidence evidence() {
        return new ProjectEvidence(this, setting, locale);
    }

    /** What the user should know besides, in the order that it was found; often nothing. */
    public List<String> notes() {
        return evidence.notes();
    }

    /** Whether and how pseudonyms are made of what files call clients. */
    public ProjectPseudonyms pseudonyms() {
        return new ProjectPseudonyms(setting, this::store, locale);
    }

    /** Reads and checks the theories, once: later calls give the same answer. */
    public LoadedTheories check() {
        if (theories.isEmpty()) {
            theories = Optional.of(new TheoryLoader(locale).load(folder.theories()));
        }
        return theories.orElseThrow();
    }

    /**
     * Reads and checks the theories, and holds them against what has been taken in, if anything
     * has: what was planned and not done, and what is due and did not come. Unlike {@link
     * #check()}, this says nothing of whether the theories can be used. Evidence that another
     * process uses is left alone, and only the theories are told of.
     *
     * @throws ProjectException when the evidence cannot be read
     */
    public LoadedTheories checkWithEvidence(LocalDate asOf) {
        if (!setting.exists() || !sound() || check().programmes().isEmpty()) {
            return check();
        }
        try {
            Evidence read = evidence.read(Purpose.CHECK);
            tellStale();
            return new TheoryLoader(locale)
                    .heldAgainst(check(), new CollectedEvidence(read, shared(read, asOf), asOf));
        } catch (StoreException e) {
            if (reason(e) == ProjectException.Reason.STORE_IN_USE) {
                return check();
            }
            throw problem(reason(e), e.place(), e);
        }
    }

    /** Whether the theories can be used: they have no errors. */
    public boolean sound() {
        return check().sound();
    }

    /**
     * Takes in every file that the theories map. A file with errors is left out whole, unless
     * {@code partial} asks for its sound rows; what was taken in before is not doubled.
     *
     * @throws ProjectException when the theories have errors, the evidence cannot be opened or
     *     written, or the user stops the work; files already taken in stay
     */
    public ImportSummary importAll(boolean partial, Progress progress) {
        return importAll(new ImportChoices(partial, Optional.empty(), false), progress);
    }

    /**
     * Takes in every file that the theories map, as {@link #importAll(boolean, Progress)} does, of
     * which one may say something else than what is stored: it then corrects that.
     *
     * @throws ProjectException also when the theories map no such file
     */
    public ImportSummary importAll(ImportChoices choices, Progress progress) {
        List<Wave> waves = beginImport(choices, progress);
        try {
            rescoring().begin();
            tellStale();
            FileIntake files =
                    new FileIntake(
                            folder.root(),
                            store(),
                            inForce(),
                            choices,
                            pseudonyms().storing(),
                            progress,
                            locale);
            List<FileImport> done = new ArrayList<>();
            for (Wave wave : waves) {
                step(wave, progress);
                done.add(files.take(wave.mapping(), wave.file()));
            }
            return new ImportSummary(done);
        } catch (CancellationException e) {
            throw problem(ProjectException.Reason.CANCELLED, setting.address().shown(), e);
        } catch (StoreException e) {
            throw problem(reason(e), e.place(), e);
        }
    }

    /**
     * What {@link #importAll(ImportChoices, Progress)} would do. Nothing is stored.
     *
     * @throws ProjectException when the theories have errors, the evidence cannot be read, or the
     *     user stops the work
     */
    public List<FilePreview> previewImport(ImportChoices choices, Progress progress) {
        List<Wave> waves = beginImport(choices, progress);
        try {
            Rehearsal rehearsal =
                    new Rehearsal(folder.root(), choices, pseudonyms().reading(), locale);
            evidence.each(Purpose.DRY_RUN, rehearsal::stored);
            List<FilePreview> previews = new ArrayList<>();
            for (Wave wave : waves) {
                step(wave, progress);
                previews.add(rehearsal.of(wave.mapping(), wave.file(), progress));
            }
            return previews;
        } catch (CancellationException e) {
            throw problem(ProjectException.Reason.CANCELLED, setting.address().shown(), e);
        } catch (StoreException e) {
            throw problem(reason(e), e.place(), e);
        }
    }

    private List<Wave> beginImport(ImportChoices choices, Progress progress) {
        requireSound();
        List<Wave> waves = new ArrayList<>();
        for (Intake intake : check().intakes()) {
            NamedFiles.of(intake.getFile(), folder.root())
                    .forEach(file -> waves.add(new Wave(intake, file)));
        }
        choices.correction().ifPresent(c -> requireMapped(c, waves));
        progress.begin(Progress.Stage.IMPORT, waves.size());
        return waves;
    }

    /** A file that an intake is for. */
    private record Wave(Intake mapping, String file) {}

    private static void step(Wave wave, Progress progress) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.step(wave.file());
    }

    private void requireMapped(Correction correction, List<Wave> waves) {
        if (waves.stream().noneMatch(w -> correction.path().equals(w.file()))) {
            throw problem(ProjectException.Reason.NO_SUCH_INTAKE, correction.path(), null);
        }
    }

    /**
     * Holds each programme, with what it takes over from those it extends, against the evidence
     * taken in so far. A programme that asks for a higher threshold than the options gets it.
     *
     * @return one evaluation a programme, in the order of the files
     * @throws ProjectException when the theories have errors or declare no programme, or the
     *     evidence cannot be read
     */
    public List<Evaluation> evaluate(Options options, Progress progress) {
        requireSound();
        try {
            return evaluate(evidence.read(Purpose.REPORT), options, progress);
        } catch (StoreException e) {
            throw problem(reason(e), e.place(), e);
        }
    }

    private List<Evaluation> evaluate(Evidence evidence, Options options, Progress progress) {
        List<Programme> programmes = check().programmes();
        if (programmes.isEmpty()) {
            throw problem(ProjectException.Reason.NO_PROGRAMME, folder.root(), null);
        }
        progress.begin(Progress.Stage.EVALUATE, programmes.size());
        List<Evaluation> evaluations = new ArrayList<>();
        for (Programme programme : programmes) {
            progress.step(programme.getName());
            WholeTheory theory = WholeTheory.of(programme);
            Options protecting = options.protecting(theory.programme().getSmallestGroup());
            evaluations.add(evaluator.evaluate(theory, evidence, protecting));
            evaluated.put(theory.programme(), theory);
        }
        return evaluations;
    }

    /** The texts that one of the evaluations of {@link #evaluate} was made with. */
    public Basis basis(Evaluation evaluation) {
        return new TheoryTexts(folder, locale)
                .basis(Optional.ofNullable(evaluated.get(evaluation.programme())));
    }

    private List<Evaluation> shared(Evidence evidence, LocalDate asOf) {
        return evaluate(evidence, Options.shared(asOf), Progress.none());
    }

    Rescoring rescoring() {
        return new Rescoring(check(), store(), locale);
    }

    private void tellStale() {
        List<Instrument> stale = rescoring().stale();
        if (!stale.isEmpty()) {
            String names = stale.stream().map(Instrument::getName).collect(joining(", "));
            evidence.note("note.stale", names);
        }
    }

    /**
     * What the follow-up plans want and how it stands, one list a programme with a plan, in the
     * order of the files. Without evidence, nothing has come in yet.
     *
     * @throws ProjectException when the theories have errors or the evidence cannot be read
     */
    public List<DueList> due(LocalDate asOf) {
        requireSound();
        try {
            Evidence read = evidence.stored(Purpose.DUE);
            return check().programmes().stream()
                    .map(programme -> WholeTheory.of(programme).programme())
                    .filter(whole -> whole.getFollowUp() != null)
                    .map(whole -> FollowUp.of(whole, read, asOf))
                    .toList();
        } catch (StoreException e) {
            throw problem(reason(e), e.place(), e);
        }
    }

    /**
     * The figures of an evaluation to be shared, to be shown beside the lines of the theory, and
     * what the rules ask of the evidence. Nothing is shown when the theories have errors or nothing
     * was taken in; the evidence is read once, and closed again so that other processes can use it.
     */
    public LiveFigures figures(LocalDate asOf) {
        if (!setting.exists() || !sound()) {
            return LiveFigures.none();
        }
        try {
            Evidence read = evidence.read(Purpose.FIGURES);
            close();
            return new EvaluationFigures(shared(read, asOf), evaluator, read, asOf, locale);
        } catch (StoreException e) {
            throw problem(reason(e), e.place(), e);
        }
    }

    /**
     * Proposes how a file could be read. Sites and activities are those of the first programme.
     *
     * @return empty when the file is no table, or holds a personal identity number
     * @throws IOException when the file cannot be read
     */
    public Optional<Proposal> proposeIntake(Path file) throws IOException {
        LoadedTheories known = new TheoryLoader(locale).loadWithLibrary(folder.theories());
        Programme programme =
                known.programmes().stream()
                        .findFirst()
                        .orElseThrow(() ->
                                problem(ProjectException.Reason.NO_PROGRAMME, folder.root(), null));
        return new MappingProposal(locale)
                .propose(
                        file,
                        folder.root(),
                        known.instruments(),
                        known.counts(),
                        programme,
                        known.intakes());
    }

    @Override
    public void close() {
        evidence.close();
    }

    void noted(LogEntry.Event event, String what, String reason, long amount) {
        evidence.log(event, what, reason, amount);
    }

    SqlStore store() {
        return evidence.store();
    }

    List<ProgrammeVersion> inForce() {
        return check().programmes().stream()
                .flatMap(programme -> new InForce(programme).versions().stream())
                .toList();
    }

    void requireSound() {
        if (!sound()) {
            throw problem(ProjectException.Reason.THEORY_HAS_ERRORS, folder.root(), null);
        }
    }

    private ProjectException problem(
            ProjectException.Reason reason, Object place, Throwable cause) {
        return new ProjectException(reason, place, locale, cause);
    }

    static ProjectException.Reason reason(StoreException e) {
        return switch (e.reason()) {
            case IN_USE -> ProjectException.Reason.STORE_IN_USE;
            case NOT_OURS -> ProjectException.Reason.STORE_NOT_OURS;
            case NEWER -> ProjectException.Reason.STORE_NEWER;
            case DISK_FULL -> ProjectException.Reason.DISK_FULL;
            case READ_ONLY -> ProjectException.Reason.READ_ONLY;
            case NO_KEY -> ProjectException.Reason.STORE_NO_KEY;
            case UNREACHABLE -> ProjectException.Reason.STORE_UNREACHABLE;
            case NO_ACCESS -> ProjectException.Reason.STORE_NO_ACCESS;
            case DAMAGED -> ProjectException.Reason.STORE_DAMAGED;
        };
    }
}
