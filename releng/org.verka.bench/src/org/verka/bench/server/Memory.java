package org.verka.bench.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How much of its heap a Java process has in use after everything unused is cleared away. */
final class Memory {

    private static final Pattern USED =
            Pattern.compile(
                    "^ *(?!Metaspace|class).*(?:total|heap).*used (\\d+)K", Pattern.MULTILINE);

    private final Path jdk;

    Memory(Path jdk) {
        this.jdk = jdk;
    }

    /** In millions of bytes. */
    double megabytes(long process) throws IOException {
        ask(process, "GC.run");
        ask(process, "GC.run");
        return USED.matcher(ask(process, "GC.heap_info"))
                        .results()
                        .map(MatchResult::group)
                        .map(line -> line.replaceAll(".*used (\\d+)K", "$1"))
                        .mapToLong(Long::parseLong)
                        .sum()
                * 1024
                / 1e6;
    }

    private String ask(long process, String what) throws IOException {
        Process asked =
                new ProcessBuilder(jdk.resolve("bin/jcmd").toString(), Long.toString(process), what)
                        .redirectErrorStream(true)
                        .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
