package org.verka.dsl.validation;

import static org.verka.dsl.Severity.ERROR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verka.dsl.tests.Theory;

class ActorTakesPartTest {

    private static final String ACTOR = "aktör %s \"Skolan\" roll R";

    @Test
    void findsAnActorThatTakesPartInNothing() {
        Theory.soundBut("roll R", ACTOR.formatted("«S»"))
                .breaks("V27", ERROR, "”Skolan” gör ingenting här", "“Skolan” does nothing here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "vem R | vem R, S",
                "material \"bok\" | material \"bok\" ansvarig S",
                "prövas \"lista\" | aktör S prövas \"lista\"",
                "prövas \"lista\"  ansvarig R | prövas \"lista\"  ansvarig S",
                "\"steg\"  senast 2020  ansvarig R | \"steg\"  senast 2020  ansvarig S",
                "återkopplas till R\\n | återkopplas till R, S\\n"
            })
    void letsAnActorTakePartAnywhere(String part, String instead) {
        Theory.of(
                        Theory.but(part.replace("\\n", "\n"), instead.replace("\\n", "\n"))
                                .replace("roll R", ACTOR.formatted("S")))
                .keeps("V27");
    }

    @Test
    void letsARoleWithTheActorTakePart() {
        Theory.soundBut("roll R \"rollen\"", "roll R \"rollen\" hos S aktör S \"Skolan\"")
                .keeps("V27");
        Theory.soundBut("roll R", "aktör «S» \"Skolan\" roller Q hos S, R")
                .breaks("V27", "”Skolan”");
    }

    @Test
    void asksNothingOfRoles() {
        Theory.soundBut("roll R", "roller Q \"q\", R").keeps("V27");
    }

    @Test
    void findsInTheLocalTheoryThatAnActorOfItsBaseHasNothingLeftToDo() {
        String base =
                Theory.but("roll R", "aktivitet B { vem S leder till K } " + ACTOR.formatted("S"));
        Theory.of(base, "programteori Lokal utgår från «P» { utan B }").breaks("V27", "”Skolan”");
        Theory.of(base, "programteori Lokal utgår från P { utan B antagande Y { aktör S } }")
                .keeps("V27");
    }
}
