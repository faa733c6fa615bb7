package org.verka.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.verka.intake.value.Wording;
import org.verka.model.Column;
import org.verka.model.ColumnRole;
import org.verka.model.Intake;

/** Finds the intake whose file had the same columns, to be used again for the next wave. */
final class KnownForm {

    private KnownForm() {}

    static Optional<Intake> of(List<SampleColumn> columns, Collection<Intake> known) {
        List<String> headers = columns.stream().map(c -> Wording.of(c.header())).toList();
        return known.stream().filter(i -> fits(headers, i)).findFirst();
    }

    private static boolean fits(List<String> headers, Intake intake) {
        Set<String> named = new HashSet<>();
        for (Column column : intake.getColumns()) {
            if (column.getHeader() == null) {
                return false;
            }
            int first = headers.indexOf(Wording.of(column.getHeader()));
            int last =
                    column.getLastHeader() == null
                            ? first
                            : headers.indexOf(Wording.of(column.getLastHeader()));
            boolean missing = first < 0 || last < first;
            if (missing && !isIgnored(column)) {
                return false;
            }
            if (!missing) {
                named.addAll(headers.subList(first, last + 1));
            }
        }
        return !named.isEmpty() && named.containsAll(headers);
    }

    private static boolean isIgnored(Column column) {
        return column.getItems().isEmpty() && Layout.role(column) == ColumnRole.IGNORED;
    }

    /** What both names fit, such as {@code forms/sdq-*.csv}; empty when they have little alike. */
    static Optional<String> pattern(String one, String other) {
        int slash = one.lastIndexOf('/') + 1;
        int dot = one.lastIndexOf('.');
        int start = 0;
        while (start < Math.min(one.length(), other.length())
                && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        boolean alike =
                dot > slash
                        && start > slash
                        && start <= dot
                        && other.indexOf('/', start) < 0
                        && other.endsWith(one.substring(dot))
                        && one.indexOf('*') < 0;
        return alike
                ? Optional.of(one.substring(0, start) + "*" + one.substring(dot))
                : Optional.empty();
    }
}
