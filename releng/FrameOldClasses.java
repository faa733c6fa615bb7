import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Gives the classes from before Java 6 in a folder of jars the stack frames that later ones carry.
 * What they do is not changed. The JVM's ahead-of-time cache takes no class that was verified
 * without frames and none that inherits from one, which among others are the parsers of the
 * language. Run by the build of org.verka.cli as {@code java -cp "FOLDER/*" FrameOldClasses.java
 * FOLDER}.
 */
final class FrameOldClasses {

    private final ClassLoader types;

    private FrameOldClasses(ClassLoader types) {
        this.types = types;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
        URL[] places = jars.stream().map(FrameOldClasses::url).toArray(URL[]::new);
        try (URLClassLoader types =
                new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            FrameOldClasses frames = new FrameOldClasses(types);
            for (Path jar : jars) {
                frames.addIn(jar);
            }
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(jar.toString(), e);
        }
    }

    private void addIn(Path jar) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile())) {
            Set<String> old = new HashSet<>();
            for (ZipEntry entry : Collections.list(in.entries())) {
                if (isOldClass(in, entry)) {
                    old.add(entry.getName());
                }
            }
            if (!old.isEmpty()) {
                Path framed = jar.resolveSibling(jar.getFileName() + ".framed");
                copy(in, old, framed);
                Files.move(framed, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void copy(ZipFile in, Set<String> old, Path target) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                out.putNextEntry(copy);
                try (InputStream content = in.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    out.write(old.contains(entry.getName()) ? framed(bytes) : bytes);
                }
                out.closeEntry();
            }
        }
    }

    private static boolean isOldClass(ZipFile jar, ZipEntry entry) throws IOException {
        if (!entry.getName().endsWith(".class")) {
            return false;
        }
        try (DataInputStream head = new DataInputStream(jar.getInputStream(entry))) {
            head.skipNBytes(6);
            return head.readUnsignedShort() < Opcodes.V1_6;
        }
    }

    /** As it was when it needs a type that is nowhere: such a class cannot be loaded either. */
    private byte[] framed(byte[] bytes) {
        ClassWriter out =
                new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
                    @Override
                    protected ClassLoader getClassLoader() {
                        return types;
                    }
                };
        try {
            new ClassReader(bytes).accept(new Framing(out), ClassReader.SKIP_FRAMES);
        } catch (TypeNotPresentException e) {
            return bytes;
        }
        return out.toByteArray();
    }

    /** Subroutines have no frames, so what is called as one is written out where it is called. */
    private static final class Framing extends ClassVisitor {

        Framing(ClassVisitor out) {
            super(Opcodes.ASM9, out);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                String signature,
                String superName,
                String[] interfaces) {
            super.visit(Opcodes.V1_6, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method =
                    super.visitMethod(access, name, descriptor, signature, exceptions);
            return new JSRInlinerAdapter(
                    method, access, name, descriptor, signature, exceptions);
        }
    }
}
