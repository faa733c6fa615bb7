package org.verka.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What web forms add to and around the names of questions: LimeSurvey writes ”code. text” and
 * ”group[item]”, ODK and KoBo put the group before the question, and all have columns of their own.
 */
final class WebFormColumns {

    private static final Pattern CODE_AND_TEXT = Pattern.compile("([\\w\\[\\]]{1,60})\\. (.+)");
    private static final Pattern CODE_AND_ITEM = Pattern.compile("(\\w+)\\[([^\\]]+)\\](.*)");
    private static final Pattern IN_GROUP =
            Pattern.compile("[^\\s/.-]+(?:[/.-][^\\s/.-]+)*[/.-]([^\\s/.-]+)");

    /** When the answers were sent, the better one first. */
    private static final List<String> SENT =
            List.of(
                    "today",
                    "submitdate",
                    "submissiondate",
                    "_submission_time",
                    "__system.submissiondate",
                    "datestamp",
                    "end");

    private static final Set<String> OWN =
            Set.of(
                    ("lastpage startlanguage seed startdate datestamp submitdate ipaddr refurl token"
                                    + " submissiondate start end today deviceid subscriberid simid"
                                    + " phonenumber username instanceid instancename"
                                    + " meta.instanceid meta.instancename meta-instanceid"
                                    + " meta-instancename meta/instanceid key submitterid"
                                    + " submittername attachmentspresent attachmentsexpected status"
                                    + " reviewstate edits formversion __id _id _uuid"
                                    + " _submission_time _validation_status _notes _status"
                                    + " _submitted_by __version__ _tags _index _xform_id_string"
                                    + " _attachments _geolocation formhub/uuid")
                            .split(" "));

    private WebFormColumns() {}

    /** Whether the form's own program writes such a column, and no question. */
    static boolean isOwn(String header) {
        String name = code(header);
        return OWN.contains(name) || name.startsWith("__system.") || name.startsWith("_geoloc");
    }

    /**
     * Whether it is what LimeSurvey numbers the answers by, which tells nothing of who gave them.
     */
    static boolean isNumber(String header) {
        return code(header).equals("id");
    }

    /** How good a column is as the day of answering: 0 is best, −1 is none. */
    static int sent(String header) {
        return SENT.indexOf(code(header));
    }

    private static String code(String header) {
        Matcher m = CODE_AND_TEXT.matcher(header);
        return (m.matches() ? m.group(1) : header).toLowerCase(Locale.ROOT);
    }

    /** The header, and the parts of it that may name a question. */
    static List<String> names(String header) {
        List<String> names = new ArrayList<>(List.of(header));
        Matcher coded = CODE_AND_TEXT.matcher(header);
        if (coded.matches()) {
            names.add(coded.group(2));
            names.add(coded.group(1));
        }
        Matcher item = CODE_AND_ITEM.matcher(coded.matches() ? coded.group(1) : header);
        if (item.matches()) {
            names.add(item.group(2));
        }
        Matcher grouped = IN_GROUP.matcher(header);
        if (grouped.matches()) {
            names.add(grouped.group(1));
        }
        return names;
    }
}
