package org.verka.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.verka.intake.value.Wording;

/**
 * Tells what is likely to be a person's name: two or three words of letters, each with a capital,
 * or a first name that many have (the most common ones of Statistics Sweden's lists).
 */
final class PersonNames {

    private static final Pattern FULL =
            Pattern.compile(
                    "\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?,?"
                            + "( (af|av|von|de|al|el))?( \\p{Lu}(\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?|\\.)){1,3}");

    private static final Set<String> FIRST =
            Set.of(
                    ("maria anna margareta elisabeth eva kristina birgitta karin marie ingrid"
                                    + " christina sofia linnéa kerstin lena helena marianne emma"
                                    + " johanna linnea inger sara cecilia elin anita louise ulla"
                                    + " annika susanne viola ida malin hanna monica karolina"
                                    + " jenny amanda fatima ebba alice maja wilma ella erik lars"
                                    + " karl anders johan per nils mikael jan hans lennart olof"
                                    + " gunnar peter sven fredrik bengt daniel bo alexander gustav"
                                    + " göran åke magnus martin andreas stefan mats oskar leif"
                                    + " thomas henrik mohamed ahmed ali mehmet marcus björn kjell"
                                    + " robert david emil viktor oliver william hugo elias filip"
                                    + " simon jonas kalle lisa pelle")
                            .split(" "));

    private PersonNames() {}

    static boolean isLikely(String text) {
        return !hasDigit(text) && isName(text);
    }

    /** Most codes have one, and no name does. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String text) {
        return FULL.matcher(text).matches() || FIRST.contains(Wording.of(text));
    }
}
