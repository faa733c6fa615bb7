package org.verka.bench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.verka.evidence.Arrival;
import org.verka.evidence.FormAnswer;
import org.verka.evidence.Import;
import org.verka.store.AnswerVisitor;
import org.verka.store.SqlStore;
import org.verka.store.StoreAddress;

/** Verka's own store, through the interface that intake uses. */
final class Verka implements Contestant {

    private final StoreAddress address;
    private final Path folder;
    private SqlStore store;

    Verka(StoreAddress address, Path folder) {
        this.address = address;
        this.folder = folder;
        store = SqlStore.open(address);
    }

    @Override
    public void load(List<Path> files) throws IOException {
        for (Path file : files) {
            try (Import taking =
                    store.begin(Arrival.of(file.getFileName().toString(), "0".repeat(64)))) {
                new FormFile(file).read(new Forms(taking));
                taking.commit();
            }
        }
    }

    private record Forms(Import taking) implements FormFile.Reader {
        @Override
        public void form(FormFile.Form form) {
            taking.form(
                    new FormAnswer.Key(
                            form.site(),
                            form.client(),
                            form.instrument(),
                            form.informant(),
                            form.occasion(),
                            form.day()),
                    form.row());
        }

        @Override
        public void answer(int item, String name, int digits, int decimals) {
            taking.item(name, digits, decimals);
        }
    }

    @Override
    public void again(List<Path> files) throws IOException {
        forget();
        load(files);
    }

    @Override
    public void forget() {
        store.close();
        store = SqlStore.open(address);
    }

    @Override
    public long[] summaries() {
        Summaries summaries = new Summaries();
        store.scan(summaries);
        return new long[] {summaries.pairs, summaries.frequencies.size(), summaries.months.size()};
    }

    /** All three in one pass. */
    private static final class Summaries implements AnswerVisitor {
        private final Map<Long, Double> before = new HashMap<>();
        private final Set<Long> frequencies = new HashSet<>();
        private final Map<Integer, Long> months = new HashMap<>();
        private final long[][] counts = new long[256][1001];
        private boolean[] sdq = {};
        private long pairs;
        private double change;
        private int lastDay = -1;
        private int month;

        @Override
        public void questions(List<Item> items) {
            sdq = new boolean[items.size() + 1];
            for (int i = 0; i < items.size(); i++) {
                sdq[i + 1] = items.get(i).instrument().equals("SDQ");
            }
        }

        @Override
        public void form(
                long client,
                int series,
                int occasion,
                int day,
                int[] questions,
                double[] values,
                int from,
                int to) {
            double total = 0;
            for (int a = from; a < to; a++) {
                total += values[a];
                int tenths = (int) Math.round(10 * values[a]);
                if (counts[questions[a]][tenths]++ == 0) {
                    frequencies.add(1001L * questions[a] + tenths);
                }
            }
            if (day != lastDay) {
                lastDay = day;
                LocalDate date = LocalDate.ofEpochDay(day);
                month = 12 * date.getYear() + date.getMonthValue();
            }
            months.merge(month, (long) to - from, Long::sum);
            if (sdq[questions[from]]) {
                pair(client, series, occasion, total);
            }
        }

        private void pair(long client, int series, int occasion, double total) {
            long key = 4 * client + (occasion == 1 ? series : series - 2) % 4;
            if (occasion == 1) {
                before.put(key, total);
            } else if (before.get(key) != null) {
                pairs++;
                change += total - before.get(key);
            }
        }
    }

    @Override
    public long disk() throws IOException {
        return Contestant.size(folder);
    }

    @Override
    public void close() {
        store.close();
    }
}
