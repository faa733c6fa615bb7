package org.verka.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.verka.dsl.WrittenLine;
import org.verka.evaluation.Basis;
import org.verka.evaluation.TheoryDrift;
import org.verka.evaluation.TheoryLines;
import org.verka.model.WholeTheory;

/** The files of a project's theories, as text. */
final class TheoryTexts {

    private final ProjectFolder folder;
    private final KeptTheories kept;

    TheoryTexts(ProjectFolder folder, Locale locale) {
        this.folder = folder;
        this.kept = new KeptTheories(folder, locale);
    }

    /**
     * What a theory was read from, which is kept as the text of its version.
     *
     * @param theory empty for one that was put together elsewhere, whose lines are not known
     */
    Basis basis(Optional<WholeTheory> theory) {
        TheoryLines lines =
                theory.<TheoryLines>map(t -> element -> line(t.written(element)))
                        .orElse(TheoryLines.none());
        theory.map(WholeTheory::programme).ifPresent(kept::keep);
        List<TheoryDrift> drift =
                theory.map(WholeTheory::programme).map(kept::of).orElse(List.of());
        return new Basis(hash(), lines, drift);
    }

    /**
     * A hash of the names and the texts of all files of the theories. Ends of lines do not matter,
     * since version control changes them.
     */
    private String hash() {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            for (Path file : folder.theories()) {
                all.update(shown(file).getBytes(StandardCharsets.UTF_8));
                all.update((byte) 0);
                all.update(plain(Files.readAllBytes(file)));
                all.update((byte) 0);
            }
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] plain(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Optional<TheoryLines.Line> line(EObject element) {
        return WrittenLine.of(element)
                .map(l -> new TheoryLines.Line(shown(l), l.number(), l.text()));
    }

    private String shown(WrittenLine line) {
        return line.file().map(this::shown).orElse(line.name());
    }

    private String shown(Path file) {
        Path shown = file.startsWith(folder.root()) ? folder.root().relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
