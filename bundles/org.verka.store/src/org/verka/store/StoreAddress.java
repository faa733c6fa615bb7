package org.verka.store;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where a store is. */
public sealed interface StoreAddress {

    /** How people write it; without a password. */
    String shown();

    /**
     * A folder with a Derby database of its own.
     *
     * @param path the folder
     * @param key the key that the database is encrypted with, 64 hexadecimal digits; empty when it
     *     is not encrypted
     */
    record Folder(Path path, Optional<String> key) implements StoreAddress {

        /** A folder with a database that is not encrypted. */
        public Folder(Path path) {
            this(path, Optional.empty());
        }

        /** Never shows the key. */
        @Override
        public String toString() {
            return shown();
        }

        @Override
        public String shown() {
            return path.toString();
        }
    }

    /**
     * A database on a PostgreSQL server.
     *
     * @param url as JDBC has it, without a password
     * @param password the password; without one, the driver looks in the user's {@code .pgpass}
     */
    record Server(String url, Optional<String> password) implements StoreAddress {

        private static final String JDBC = "jdbc:postgresql:";

        /**
         * Reads an address: as JDBC has it, {@code jdbc:postgresql://host/database?user=me}, or as
         * PostgreSQL's own tools do, {@code postgresql://me@host:5432/database}. A password in it
         * is refused, for addresses are written down.
         *
         * @return empty when it is no such address
         */
        public static Optional<Server> of(String written, Optional<String> password) {
            boolean own = written.startsWith("postgresql://") || written.startsWith("postgres://");
            if (!own && !written.startsWith(JDBC) || written.contains("password=")) {
                return Optional.empty();
            }
            return own
                    ? jdbc(written).map(url -> new Server(url, password))
                    : Optional.of(new Server(written, password));
        }

        private static Optional<String> jdbc(String written) {
            URI uri = URI.create(written);
            String user = uri.getRawUserInfo();
            if (user != null && user.contains(":")) {
                return Optional.empty();
            }
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
            if (user != null) {
                String named = "user=" + URLEncoder.encode(user, StandardCharsets.UTF_8);
                query = query.isEmpty() ? named : named + "&" + query;
            }
            String url = JDBC + "//" + uri.getHost() + port + uri.getRawPath();
            return Optional.of(query.isEmpty() ? url : url + "?" + query);
        }

        @Override
        public String shown() {
            return url.substring("jdbc:".length()).replaceFirst("\\?.*", "");
        }

        /** Never shows the password. */
        @Override
        public String toString() {
            return shown();
        }
    }
}
