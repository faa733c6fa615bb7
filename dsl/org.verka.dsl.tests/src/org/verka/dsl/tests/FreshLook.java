package org.verka.dsl.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.lsp4j.Diagnostic;
import org.verka.dsl.Finding;
import org.verka.dsl.TheoryLoader;

/** Findings line by line: those that a server holds, and those of reading the files anew. */
final class FreshLook {

    private FreshLook() {}

    /** What a server has found, file by file. */
    static Map<String, List<String>> foundBy(ServedFolder served) {
        Map<String, List<String>> found = new TreeMap<>();
        served.findings()
                .forEach((file, list) ->
                        found.put(file, list.stream().map(FreshLook::line).sorted().toList()));
        return found;
    }

    /** What is found when texts are written into a folder and read for the first time. */
    static Map<String, List<String>> at(Map<String, String> texts, Path folder) throws Exception {
        List<Path> files = new ArrayList<>();
        for (var text : texts.entrySet()) {
            files.add(Files.writeString(folder.resolve(text.getKey()), text.getValue()));
        }
        Map<String, List<String>> found = new TreeMap<>();
        for (Finding finding : new TheoryLoader(Locale.of("sv")).load(files).findings()) {
            found.computeIfAbsent(
                            finding.file().getFileName().toString(), name -> new ArrayList<>())
                    .add(line(finding.line(), finding.column(), finding.code(), finding.message()));
        }
        found.values().forEach(list -> list.sort(null));
        return found;
    }

    private static String line(Diagnostic found) {
        return line(
                found.getRange().getStart().getLine() + 1,
                found.getRange().getStart().getCharacter() + 1,
                found.getCode() == null ? "S00" : found.getCode().getLeft(),
                ServedFolder.message(found));
    }

    private static String line(int line, int column, String code, String message) {
        return "%d:%d %s %s".formatted(line, column, code, message);
    }
}
