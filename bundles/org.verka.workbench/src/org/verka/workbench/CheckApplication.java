package org.verka.workbench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.verka.dsl.Finding;
import org.verka.project.Project;
import org.verka.project.ProjectException;
import org.verka.workbench.text.Texts;

/**
 * The workbench without its window: checks the project folder that is its one argument and prints
 * the findings. Ends with 0 when there are none, 1 when there are, 2 when it was used wrongly and 3
 * when the folder could not be worked with.
 */
public final class CheckApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Texts texts = Texts.ofWorkbench();
        String[] arguments =
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<String> folders = List.of(arguments).stream().filter(a -> !a.startsWith("-")).toList();
        if (folders.size() != 1) {
            out.println(texts.get("check.usage"));
            return 2;
        }
        try (Project project = Project.open(Path.of(folders.get(0)), texts.locale())) {
            List<Finding> findings = project.check().findings();
            findings.forEach(finding -> out.println(line(finding)));
            return findings.isEmpty() ? 0 : 1;
        } catch (ProjectException e) {
            out.println(e.getMessage());
            return 3;
        }
    }

    @Override
    public void stop() {}

    private static String line(Finding finding) {
        return "%s:%d:%d: %s: %s"
                .formatted(
                        finding.file(),
                        finding.line(),
                        finding.column(),
                        finding.code(),
                        finding.message());
    }
}
