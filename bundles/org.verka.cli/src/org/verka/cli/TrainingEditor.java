package org.verka.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The editor's side of a short talk with {@code verka lsp}: it opens a folder and a file, changes
 * the file, asks for proposals and says goodbye once they have come.
 */
final class TrainingEditor extends OutputStream {

    private static final String LAST_ANSWER = "\"id\":\"3\"";
    private static final int EDITS = 40;

    private final CountDownLatch answered = new CountDownLatch(1);
    private final StringBuilder received = new StringBuilder();
    private final Path folder;

    TrainingEditor(Path folder) {
        this.folder = folder;
    }

    /** What the server is to read; written by a thread of its own until the talk is over. */
    InputStream talk() throws IOException {
        PipedInputStream in = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(in);
        Thread thread = new Thread(() -> talk(out), "Training editor");
        thread.setDaemon(true);
        thread.start();
        return in;
    }

    private void talk(OutputStream out) {
        try (out) {
            Path file = theory();
            String text = Files.readString(file);
            send(out, "1", "initialize", initialize());
            send(out, "", "initialized", new JsonObject());
            JsonObject document = new JsonObject();
            document.addProperty("uri", file.toUri().toString());
            document.addProperty("languageId", "verka");
            document.addProperty("version", 1);
            document.addProperty("text", text);
            send(out, "", "textDocument/didOpen", with("textDocument", document));
            for (int edit = 2; edit < EDITS; edit++) {
                send(out, "", "textDocument/didChange", change(document, edit, text));
            }
            send(out, "2", "textDocument/completion", place(document));
            send(out, "3", "shutdown", new JsonObject());
            answered.await();
            send(out, "", "exit", new JsonObject());
        } catch (IOException e) {
            // the server has gone: there is nobody left to talk with
            answered.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Path theory() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".verka"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IOException(folder.toString()));
        }
    }

    private JsonObject initialize() {
        JsonObject root = new JsonObject();
        root.addProperty("uri", folder.toUri().toString());
        root.addProperty("name", folder.getFileName().toString());
        JsonArray folders = new JsonArray();
        folders.add(root);
        JsonObject parameters = with("capabilities", new JsonObject());
        parameters.add("workspaceFolders", folders);
        return parameters;
    }

    /** Every other edit has a mistake, and those between none. */
    private static JsonObject change(JsonObject document, int version, String text) {
        JsonObject changed = document.deepCopy();
        changed.addProperty("version", version);
        JsonObject whole = new JsonObject();
        int end = version % 2 == 0 ? text.length() : text.length() - version * 7;
        whole.addProperty("text", text.substring(0, end));
        JsonArray changes = new JsonArray();
        changes.add(whole);
        JsonObject parameters = with("textDocument", changed);
        parameters.add("contentChanges", changes);
        return parameters;
    }

    private static JsonObject place(JsonObject document) {
        JsonObject start = new JsonObject();
        start.addProperty("line", 0);
        start.addProperty("character", 0);
        JsonObject parameters = with("textDocument", document);
        parameters.add("position", start);
        return parameters;
    }

    private static JsonObject with(String name, JsonObject value) {
        JsonObject parameters = new JsonObject();
        parameters.add(name, value);
        return parameters;
    }

    private static void send(OutputStream out, String id, String method, JsonObject parameters)
            throws IOException {
        JsonObject message = with("params", parameters);
        message.addProperty("jsonrpc", "2.0");
        message.addProperty("method", method);
        if (!id.isEmpty()) {
            message.addProperty("id", id);
        }
        byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
        String head = "Content-Length: " + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    @Override
    public synchronized void write(int letter) {
        received.append((char) letter);
        if (received.indexOf(LAST_ANSWER, received.length() - LAST_ANSWER.length()) >= 0) {
            answered.countDown();
        }
    }
}
