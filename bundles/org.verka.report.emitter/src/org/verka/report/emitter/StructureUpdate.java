package org.verka.report.emitter;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a structure behind a finished PDF, as an update of it (ISO 32000-1, 7.5.6): one compressed
 * stream with all elements (7.5.7) and one with where they are (7.5.8). OpenPDF would write several
 * thousand objects one by one.
 */
final class StructureUpdate {

    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)");
    private static final Pattern SIZE = Pattern.compile("/Size (\\d+)");
    private static final Pattern KEPT =
            Pattern.compile("/Root \\d+ 0 R|/Info \\d+ 0 R|/ID ?\\[.*?]");
    private static final int ENTRY = 9;

    /** In characters, of what a report of fifty pages comes to. */
    private static final int USUAL_LENGTH = 1 << 20;

    private static final byte FREESTANDING = 1;
    private static final byte IN_STREAM = 2;

    private final Structure structure;
    private final int root;
    private final IntUnaryOperator pages;
    private final StringBuilder places = new StringBuilder(USUAL_LENGTH / 8);
    private final StringBuilder objects = new StringBuilder(USUAL_LENGTH);
    private int next;
    private int count;

    /**
     * An update.
     *
     * @param root the number of the structure's root, to which the document's catalog leads
     * @param pages the numbers of the pages' objects, by page from 0
     */
    StructureUpdate(Structure structure, int root, IntUnaryOperator pages) {
        this.structure = structure;
        this.root = root;
        this.pages = pages;
    }

    /** Writes a PDF and then this. */
    void write(byte[] pdf, OutputStream out) throws IOException {
        String end = text(pdf, Math.max(0, pdf.length - 64), pdf.length);
        Matcher start = START.matcher(end);
        if (!start.find()) {
            throw new IOException("no startxref in what OpenPDF wrote: " + end);
        }
        int previous = Integer.parseInt(start.group(1));
        Trailer trailer = trailer(text(pdf, previous, Math.min(pdf.length, previous + 1024)));
        next = trailer.size();
        number(structure.document());
        int tree = next;
        addAll(tree);
        out.write(pdf);
        byte[] stream = stream(tree + 1);
        out.write(stream);
        int at = pdf.length + stream.length;
        out.write(references(trailer, previous, pdf.length, at, tree + 1));
        out.write(bytes("startxref\n" + at + "\n%%EOF\n"));
    }

    /**
     * What is known at a PDF's end.
     *
     * @param size the first number that no object has
     * @param entries what stays as it is
     */
    private record Trailer(int size, String entries) {}

    private static Trailer trailer(String references) throws IOException {
        String dictionary = references.substring(0, Math.max(0, references.indexOf("stream")));
        Matcher size = SIZE.matcher(dictionary);
        if (!size.find()) {
            throw new IOException("no size in what OpenPDF wrote: " + references);
        }
        String kept = KEPT.matcher(dictionary).results().map(MatchResult::group).collect(joining());
        return new Trailer(Integer.parseInt(size.group(1)), kept);
    }

    private void number(Element element) {
        element.number(next++);
        for (Part part : element.parts()) {
            if (part instanceof Element child) {
                number(child);
            }
        }
    }

    private void addAll(int tree) {
        begin(root);
        objects.append("<</Type/StructTreeRoot/K ");
        refer(structure.document()).append("/ParentTree ").append(tree).append(" 0 R>>\n");
        add(structure.document(), root);
        begin(tree);
        objects.append("<</Nums[");
        List<List<Element>> all = structure.pages();
        for (int page = 0; page < all.size(); page++) {
            objects.append(page).append('[');
            all.get(page).forEach(element -> refer(element).append(' '));
            objects.append(']');
        }
        structure
                .links()
                .forEach((key, element) -> {
                    objects.append(key).append(' ');
                    refer(element).append(' ');
                });
        objects.append("]>>\n");
    }

    private void begin(int number) {
        places.append(number).append(' ').append(objects.length()).append(' ');
        count++;
    }

    private StringBuilder refer(Element element) {
        return objects.append(element.number()).append(" 0 R");
    }

    private void add(Element element, int parent) {
        int number = element.number();
        begin(number);
        objects.append("<</S/").append(element.tag()).append("/P ").append(parent).append(" 0 R");
        objects.append(element.attributes());
        addParts(element);
        objects.append(">>\n");
        for (Part part : element.parts()) {
            if (part instanceof Element child) {
                add(child, number);
            }
        }
    }

    private void addParts(Element element) {
        int page = firstPage(element);
        if (page >= 0) {
            objects.append("/Pg ").append(pages.applyAsInt(page)).append(" 0 R");
        }
        objects.append("/K[");
        for (Part part : element.parts()) {
            switch (part) {
                case Element child -> refer(child).append(' ');
                case Part.Mark m when m.page() == page -> objects.append(m.number()).append(' ');
                case Part.Mark m ->
                        elsewhere("/MCR", m.page())
                                .append("/MCID ")
                                .append(m.number())
                                .append(">>");
                case Part.Link l ->
                        elsewhere("/OBJR", l.page())
                                .append("/Obj ")
                                .append(l.object())
                                .append(" 0 R>>");
            }
        }
        objects.append(']');
    }

    private StringBuilder elsewhere(String type, int page) {
        return objects.append("<</Type")
                .append(type)
                .append("/Pg ")
                .append(pages.applyAsInt(page))
                .append(" 0 R");
    }

    /** The page of its first own content; negative when it has none. */
    private static int firstPage(Element element) {
        for (Part part : element.parts()) {
            if (part instanceof Part.Mark mark) {
                return mark.page();
            }
        }
        return -1;
    }

    private byte[] stream(int number) throws IOException {
        byte[] head = bytes(places.toString());
        byte[] packed = packed(head, bytes(objects.toString()));
        return object(number, "/Type/ObjStm/N " + count + "/First " + head.length, packed);
    }

    private byte[] references(Trailer trailer, int previous, int streamAt, int at, int stream)
            throws IOException {
        ByteBuffer entries = ByteBuffer.allocate(ENTRY * (count + 2));
        for (int i = 0; i < count; i++) {
            entries.put(IN_STREAM).putInt(stream).putInt(i);
        }
        entries.put(FREESTANDING).putInt(streamAt).putInt(0);
        entries.put(FREESTANDING).putInt(at).putInt(0);
        return object(
                stream + 1,
                "/Type/XRef/Size %d/W[1 4 4]/Index[%d 1 %d %d]/Prev %d%s"
                        .formatted(
                                stream + 2,
                                root,
                                trailer.size(),
                                count + 1,
                                previous,
                                trailer.entries()),
                packed(entries.array()));
    }

    private static byte[] object(int number, String entries, byte[] content) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(content.length + 256);
        all.write(bytes(number + " 0 obj\n<<" + entries + "/Filter/FlateDecode/Length "));
        all.write(bytes(content.length + ">>stream\n"));
        all.write(content);
        all.write(bytes("\nendstream\nendobj\n"));
        return all.toByteArray();
    }

    private static byte[] packed(byte[]... contents) throws IOException {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast, 8192)) {
            for (byte[] content : contents) {
                out.write(content);
            }
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
