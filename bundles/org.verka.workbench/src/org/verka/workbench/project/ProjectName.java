package org.verka.workbench.project;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.verka.workbench.text.Texts;

/** What a project is called, which is also what its folder is called. */
record ProjectName(String text) {

    private static final int LONGEST = 40;

    ProjectName {
        text = text.strip();
    }

    /** A name that is free: this, or this with a number. */
    static ProjectName free(String wanted) {
        ProjectName name = new ProjectName(wanted);
        for (int i = 2; !wanted.isEmpty() && name.isTaken(); i++) {
            name = new ProjectName(wanted + "-" + i);
        }
        return name;
    }

    /** A free name in letters that every file system has: samordnat-stod for Samordnat stöd. */
    static ProjectName of(String title) {
        String letters =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String shorter = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
        return free(shorter.replaceAll("^-|-$", ""));
    }

    /** What is wrong with it; empty when a project can be made with it. */
    Optional<String> problem(Texts texts) {
        if (text.isEmpty()) {
            return Optional.of(texts.get("example.name.missing"));
        }
        if (!ResourcesPlugin.getWorkspace().validateName(text, IResource.PROJECT).isOK()) {
            return Optional.of(texts.get("example.name.bad", text));
        }
        return isTaken() ? Optional.of(texts.get("example.name.taken", text)) : Optional.empty();
    }

    private boolean isTaken() {
        return ResourcesPlugin.getWorkspace().validateName(text, IResource.PROJECT).isOK()
                && ResourcesPlugin.getWorkspace().getRoot().getProject(text).exists();
    }
}
