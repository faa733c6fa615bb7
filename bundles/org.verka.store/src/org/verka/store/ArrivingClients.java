package org.verka.store;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Blob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.derby.vti.VTITemplate;

/**
 * Derby's table function that gives the rows of new clients. Derby writes what a table function
 * gives several times faster than as many statements, or batches of them.
 */
public final class ArrivingClients extends VTITemplate {

    private static final String CREATE =
            "CREATE FUNCTION arriving_clients(clients BLOB) RETURNS TABLE (site INTEGER,"
                    + " id INTEGER, pseudonym VARCHAR(1000)) LANGUAGE JAVA PARAMETER STYLE"
                    + " DERBY_JDBC_RESULT_SET NO SQL"
                    + " EXTERNAL NAME 'org.verka.store.ArrivingClients.open'";
    private static final String INSERT =
            "INSERT INTO subject (site, id, pseudonym)"
                    + " SELECT site, id, pseudonym FROM TABLE(arriving_clients(?)) a";
    private static final String DROP = "DROP FUNCTION arriving_clients";

    private final DataInputStream in;
    private NewClient client;
    private int left;

    private ArrivingClients(DataInputStream in) throws IOException {
        this.in = in;
        left = in.readInt();
    }

    /** Begins to read; Derby calls it. */
    public static ResultSet open(Blob clients) throws SQLException, IOException {
        return new ArrivingClients(new DataInputStream(clients.getBinaryStream()));
    }

    /**
     * Writes the rows. The function is there only as long as that takes, and Derby looks for this
     * class where the thread finds classes.
     */
    static void insert(List<NewClient> clients, Statements statements) throws SQLException {
        statements.run(CREATE);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ArrivingClients.class.getClassLoader());
            PreparedStatement insert = statements.of(INSERT);
            insert.setBytes(1, packed(clients));
            insert.executeUpdate();
        } finally {
            thread.setContextClassLoader(before);
        }
        statements.run(DROP);
    }

    private static byte[] packed(List<NewClient> clients) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(clients.size());
            for (NewClient each : clients) {
                out.writeInt(each.site());
                out.writeInt(each.id());
                out.writeUTF(each.pseudonym());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public boolean next() throws SQLException {
        if (left == 0) {
            return false;
        }
        try {
            left--;
            client = new NewClient(in.readInt(), in.readInt(), in.readUTF());
            return true;
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Override
    public int getInt(int column) {
        return column == 1 ? client.site() : client.id();
    }

    @Override
    public String getString(int column) {
        return client.pseudonym();
    }

    @Override
    public boolean wasNull() {
        return false;
    }

    @Override
    public void close() throws SQLException {
        try {
            in.close();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }
}
