package org.verka.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verka.evidence.Fact;
import org.verka.model.Intake;

/** A file that was read, with all of its sound facts. */
record FileRead(
        String path,
        String sha256,
        List<Fact> facts,
        List<Problem> problems,
        int rows,
        boolean isSound) {

    /** Reads the file that a mapping names, and keeps what it tells. */
    static FileRead of(IntakeReader reader, Intake mapping, Path project) {
        Kept kept = new Kept();
        Reading reading = reader.read(mapping, mapping.getFile(), project, true, kept);
        return new FileRead(
                reading.path(),
                reading.sha256(),
                reading.sha256().isEmpty() ? List.of() : List.copyOf(kept.facts),
                reading.problems(),
                reading.rows(),
                reading.isSound());
    }

    private static final class Kept implements FactReceiver {
        private final List<Fact> facts = new ArrayList<>();

        @Override
        public void begin(String path, String sha256) {
            facts.clear();
        }

        @Override
        public void take(Fact fact) {
            facts.add(fact);
        }
    }
}
