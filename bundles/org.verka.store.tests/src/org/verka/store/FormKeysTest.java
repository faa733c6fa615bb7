package org.verka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every form that was put is found again, however many they are and whoever they are of. */
class FormKeysTest {

    private static final int FORMS = 50_000;

    private record Key(long client, long time) {}

    private static void holdsAll(int clients, int times) {
        FormKeys keys = new FormKeys();
        Map<Key, Integer> put = new HashMap<>();
        Random random = new Random(clients);
        for (int form = 0; form < FORMS; form++) {
            Key key = new Key(random.nextInt(clients), random.nextInt(times));
            assertEquals(put.containsKey(key), keys.find(key.client(), key.time()) >= 0);
            keys.put(key.client(), key.time(), form, 1, form);
            put.put(key, form);
        }
        put.forEach((key, form) -> {
            int entry = keys.find(key.client(), key.time());
            assertTrue(entry >= 0, key::toString);
            assertEquals(form, keys.form(entry));
        });
    }

    @Test
    void aFormOfEachOfManyClients() {
        holdsAll(Integer.MAX_VALUE, 1);
    }

    @Test
    void manyFormsOfOneClient() {
        holdsAll(1, Integer.MAX_VALUE);
    }

    @Test
    void someFormsOfManyClientsOftenCorrected() {
        holdsAll(2000, 20);
    }
}
