package org.verka.workbench.project;

import org.verka.examples.Examples;

/** Makes a project of the workspace and copies an example into it. */
public final class ExampleProject extends MadeProject {

    /**
     * A copy to be made of an example.
     *
     * @param example one of {@link Examples#names()}
     * @param name the project's name, not taken yet
     */
    public ExampleProject(String example, String name) {
        super(name, folder -> Examples.copyTo(example, folder));
    }
}
