package org.verka.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verka.dsl.tests.Client.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers in one process, one for Swedish and one for English screens. */
class TwoServersTest {

    private static final String BASE =
            "programteori Bas version \"1\" {\n    roll Ledare \"den som leder\"\n}\n";
    private static final String LOCAL =
            "programteori Lokal utgår från Bas {\n}\nprogramteori Egen utgår från Okand {\n}\n";

    @TempDir Path folder;
    private final Map<String, Object> languages = new HashMap<>();
    private final Map<String, Object> factories = new HashMap<>();

    @BeforeEach
    void forgetWhatOthersToldTheProcess() {
        languages.putAll(ofProcess());
        factories.putAll(Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap());
        ofProcess().remove("verka");
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().remove("verka");
    }

    @AfterEach
    void tellItAgain() {
        ofProcess().putAll(languages);
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putAll(factories);
    }

    private static Map<String, Object> ofProcess() {
        return IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap();
    }

    @Test
    void renameAndSpeakEachForThemselvesAndTellTheProcessNothing() throws Exception {
        Files.writeString(folder.resolve("bas.verka"), BASE);
        Files.writeString(folder.resolve("lokal.verka"), LOCAL);
        try (Session swedish = Session.swedish(folder);
                Session english = Session.english(folder)) {
            Map<String, String> first = renamed(swedish);
            assertEquals(first, renamed(english));
            assertEquals(first, renamed(swedish));
            assertEquals(BASE.replace("Bas", "Grund"), first.get("bas.verka"));
            assertEquals(LOCAL.replace("Bas", "Grund"), first.get("lokal.verka"));
            assertTrue(said(swedish).contains("Det finns ing"), said(swedish));
            assertTrue(said(english).contains("There is no"), said(english));
        }
        assertNull(ofProcess().get("verka"));
    }

    private Map<String, String> renamed(Session session) throws Exception {
        Path base = session.open("bas.verka", BASE);
        WorkspaceEdit edit =
                answer(
                        session.asks()
                                .rename(
                                        new RenameParams(
                                                Session.id(base),
                                                session.at(base, "Bas"),
                                                "Grund")));
        Map<String, String> texts = new TreeMap<>();
        if (edit.getDocumentChanges() == null) {
            for (var file : edit.getChanges().entrySet()) {
                add(file.getKey(), file.getValue(), texts);
            }
        } else {
            for (var change : edit.getDocumentChanges()) {
                TextDocumentEdit file = change.getLeft();
                List<TextEdit> edits = file.getEdits().stream().map(e -> e.getLeft()).toList();
                add(file.getTextDocument().getUri(), edits, texts);
            }
        }
        return texts;
    }

    private void add(String uri, List<TextEdit> edits, Map<String, String> texts) throws Exception {
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        texts.put(name, Session.edited(Files.readString(folder.resolve(name)), edits));
    }

    private String said(Session session) throws Exception {
        List<Diagnostic> found =
                session.client().findings(Session.uri(folder.resolve("lokal.verka")), f -> true);
        return String.join("\n", found.stream().map(ServedFolder::message).toList());
    }
}
