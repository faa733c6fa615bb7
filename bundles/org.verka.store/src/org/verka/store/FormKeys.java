package org.verka.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of the forms that stand, what each says as a hash, and where it lies: 32 bytes a form,
 * so that ten million answers in forms of four fit in some 130 MB. The keys are exact; two forms
 * with one key are taken to say the same when their hashes of 64 bits are equal.
 */
final class FormKeys {

    private static final int FIRST_SIZE = 1024;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** A form's client and site, its series and day. */
    record Key(long client, long time) {
        static Key of(int site, int subject, int series, int day) {
            return new Key(pair(site, subject), pair(series, day));
        }
    }

    private long[] client = new long[FIRST_SIZE];
    private long[] time = new long[FIRST_SIZE];
    private long[] content = new long[FIRST_SIZE];
    private long[] place = new long[FIRST_SIZE];
    private int size;
    private final Map<Key, List<Long>> earlier = new HashMap<>();

    static long pair(int high, int low) {
        return (long) high << Integer.SIZE | low & 0xFFFFFFFFL;
    }

    /**
     * Where the entry of a form is.
     *
     * @return negative when there is none
     */
    int find(long itsClient, long itsTime) {
        int slot = slot(itsClient, itsTime);
        return place[slot] == 0 ? -1 : slot;
    }

    long content(int entry) {
        return content[entry];
    }

    int importNumber(int entry) {
        return (int) (place[entry] >>> Integer.SIZE);
    }

    /** The form's place among those that its import brought from its site. */
    int form(int entry) {
        return (int) place[entry];
    }

    /** Whether a form said this before it was corrected. */
    boolean saidEarlier(long itsClient, long itsTime, long itsContent) {
        return earlier.getOrDefault(new Key(itsClient, itsTime), List.of()).contains(itsContent);
    }

    /** Adds a form; one with the same key becomes an earlier one. */
    void put(long itsClient, long itsTime, long itsContent, int importNumber, int form) {
        int slot = slot(itsClient, itsTime);
        if (place[slot] != 0) {
            earlier.computeIfAbsent(new Key(itsClient, itsTime), k -> new ArrayList<>())
                    .add(content[slot]);
        } else if (++size > client.length / 2) {
            grow();
            slot = slot(itsClient, itsTime);
        }
        client[slot] = itsClient;
        time[slot] = itsTime;
        content[slot] = itsContent;
        place[slot] = pair(importNumber, form);
    }

    private int slot(long itsClient, long itsTime) {
        int mask = client.length - 1;
        int slot = (int) mix(itsClient * GOLDEN + itsTime) & mask;
        while (place[slot] != 0 && (client[slot] != itsClient || time[slot] != itsTime)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] clients = client;
        long[] times = time;
        long[] contents = content;
        long[] places = place;
        int larger = 2 * clients.length;
        client = new long[larger];
        time = new long[larger];
        content = new long[larger];
        place = new long[larger];
        for (int i = 0; i < clients.length; i++) {
            if (places[i] != 0) {
                int slot = slot(clients[i], times[i]);
                client[slot] = clients[i];
                time[slot] = times[i];
                content[slot] = contents[i];
                place[slot] = places[i];
            }
        }
    }

    /** Spreads the bits of a number over all of it (the finaliser of SplitMix64). */
    static long mix(long number) {
        long z = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
