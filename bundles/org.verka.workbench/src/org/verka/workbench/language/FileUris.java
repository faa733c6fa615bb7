package org.verka.workbench.language;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;

/** One spelling of file addresses for both sides: {@code file:///folder/file.verka}. */
public final class FileUris {

    private FileUris() {}

    /** The address of a resource that lies in a folder of this computer. */
    public static Optional<String> of(IResource resource) {
        return Optional.ofNullable(resource.getLocation())
                .map(location -> of(location.toFile().toPath()));
    }

    /** The address of a file or folder. */
    public static String of(Path path) {
        String uri = path.toUri().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** The same address in this class's spelling, whatever the other side's was. */
    public static String normalize(String uri) {
        URI parsed = URI.create(uri);
        return "file".equals(parsed.getScheme()) ? of(Path.of(parsed)) : uri;
    }

    /**
     * The workspace's file at an address; the first one when several projects hold it. Empty for
     * what is no file, such as the library that ships with the language.
     */
    public static Optional<IFile> toFile(String uri) {
        URI parsed = URI.create(uri);
        if (!"file".equals(parsed.getScheme())) {
            return Optional.empty();
        }
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(parsed);
        return files.length == 0 ? Optional.empty() : Optional.of(files[0]);
    }
}
