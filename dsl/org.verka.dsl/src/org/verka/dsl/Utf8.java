package org.verka.dsl;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Theories are UTF-8, whatever the machine's own encoding is. */
final class Utf8 extends IEncodingProvider.Runtime {

    @Override
    public String getEncoding(URI address) {
        return StandardCharsets.UTF_8.name();
    }
}
