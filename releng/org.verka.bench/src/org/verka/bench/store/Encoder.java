package org.verka.bench.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The limit: parses and puts everything behind dictionaries in columns in memory. The peers with a
 * row for each answer are fed from it too, so that they store numbers and not words.
 */
class Encoder implements FormFile.Reader {

    private final Map<String, Integer> clients = new HashMap<>();
    private final Map<Object, Integer> series = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private String instrument = "";
    private int[] itemIds = {};
    private int client;
    private int form;
    private int day;
    private long rows;

    int clients() {
        return clients.size();
    }

    long rows() {
        return rows;
    }

    private record Series(String instrument, String informant, Object occasion) {}

    @Override
    public void form(FormFile.Form next) {
        if (!instrument.equals(next.instrument())) {
            instrument = next.instrument();
            itemIds = new int[64];
            Arrays.fill(itemIds, -1);
        }
        client = clients.computeIfAbsent(next.site() + next.client(), k -> clients.size());
        form =
                series.computeIfAbsent(
                        new Series(next.instrument(), next.informant(), next.occasion()),
                        k -> series.size());
        day = (int) next.day().toEpochDay();
    }

    @Override
    public void answer(int item, String name, int digits, int decimals) {
        if (itemIds[item] < 0) {
            itemIds[item] = items.computeIfAbsent(instrument + name, k -> items.size());
        }
        rows++;
        row(client, form, day, itemIds[item], decimals == 0 ? 10 * digits : digits);
    }

    /**
     * One answer.
     *
     * @param tenths its value in tenths
     */
    void row(int itsClient, int itsSeries, int itsDay, int item, int tenths) {
        columns.add(itsClient, itsSeries, itsDay, item, tenths);
    }

    private final Columns columns = new Columns();

    /** Answers in memory, as narrow as they are wide. */
    private static final class Columns {
        private int size;
        private int[] client = new int[1024];
        private int[] day = new int[1024];
        private byte[] series = new byte[1024];
        private byte[] item = new byte[1024];
        private short[] tenths = new short[1024];

        void add(int c, int s, int d, int i, int t) {
            if (size == client.length) {
                client = Arrays.copyOf(client, 2 * size);
                day = Arrays.copyOf(day, 2 * size);
                series = Arrays.copyOf(series, 2 * size);
                item = Arrays.copyOf(item, 2 * size);
                tenths = Arrays.copyOf(tenths, 2 * size);
            }
            client[size] = c;
            day[size] = d;
            series[size] = (byte) s;
            item[size] = (byte) i;
            tenths[size++] = (short) t;
        }
    }
}
