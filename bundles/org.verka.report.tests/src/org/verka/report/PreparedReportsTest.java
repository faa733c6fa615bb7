package org.verka.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verka.evaluation.Basis;

class PreparedReportsTest {

    private static final ReportChoices PDF =
            ReportChoices.whole(Locale.of("sv"), Set.of(Format.PDF));

    @Test
    void whatWasPreparedIsTheSameAsWhatWasWaitedFor(@TempDir Path folder) throws IOException {
        byte[] waited =
                Files.readAllBytes(Written.files(SamordnatStod.shared(), folder, PDF).getFirst());
        try (Reports reports = new Reports()) {
            reports.prepare(PDF);
            Path prepared =
                    reports.write(
                                    SamordnatStod.shared(),
                                    Basis.unknown(),
                                    folder,
                                    PDF,
                                    ReportProgress.silent())
                            .getFirst();
            assertArrayEquals(waited, Files.readAllBytes(prepared));
        }
    }

    @Test
    void whatWasPreparedInVainLeavesNothingBehind() {
        Path fonts =
                Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("verka-fonts-" + ProcessHandle.current().pid());
        try (Reports reports = new Reports()) {
            reports.prepare(PDF);
        }
        assertFalse(Files.exists(fonts), fonts.toString());
    }
}
