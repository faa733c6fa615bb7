package org.verka.bench.report;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * The same words, tables and pictures by JasperReports: a design with a band for each kind of line
 * and each number of columns, compiled before anything is measured.
 */
final class JasperPeer {

    private static final String TEXT =
            """
            <element kind="textField" x="%d" y="0" width="%d" height="%d" textAdjust="StretchHeight" \
            fontName="Liberation Sans" fontSize="%s" bold="%s" blankWhenNull="true">
              <expression><![CDATA[%s]]></expression>%s
            </element>
            """;
    private static final String BOX = "<box padding=\"2\"><pen lineWidth=\"0.5\"/></box>";

    private final JasperReport report;

    /**
     * @param lines all that is to be printed, by which the bands of the design are chosen
     */
    JasperPeer(List<Flat> lines) throws JRException {
        String bands =
                lines.stream()
                        .map(JasperPeer::key)
                        .distinct()
                        .map(JasperPeer::band)
                        .collect(Collectors.joining());
        int most = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(1);
        String fields =
                IntStream.range(0, most)
                        .mapToObj("<field name=\"c%d\" class=\"java.lang.String\"/>\n"::formatted)
                        .collect(Collectors.joining());
        String design =
                """
                <jasperReport name="peer" language="java" pageWidth="595" pageHeight="842" \
                columnWidth="495" leftMargin="50" rightMargin="50" topMargin="60" bottomMargin="60">
                <property name="net.sf.jasperreports.default.pdf.embedded" value="true"/>
                <field name="key" class="java.lang.String"/>
                <field name="picture" class="net.sf.jasperreports.renderers.Renderable"/>
                %s<detail>
                %s</detail>
                </jasperReport>
                """
                        .formatted(fields, bands);
        report =
                JasperCompileManager.compileReport(
                        new ByteArrayInputStream(design.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] write(List<Flat> lines) throws JRException {
        return JasperExportManager.exportReportToPdf(
                JasperFillManager.fillReport(
                        report, new java.util.HashMap<>(Map.of()), new Lines(lines)));
    }

    /** Lines of one key are printed by one band. */
    private static String key(Flat line) {
        return line.kind()
                + " "
                + (line.kind() == Flat.Kind.FIGURE
                        ? (int) Math.ceil(line.height())
                        : line.cells().size());
    }

    private static String band(String key) {
        Flat.Kind kind = Flat.Kind.valueOf(key.split(" ")[0]);
        int number = Integer.parseInt(key.split(" ")[1]);
        int height = kind == Flat.Kind.FIGURE ? number : kind == Flat.Kind.HEADING ? 20 : 13;
        String elements =
                switch (kind) {
                    case FIGURE ->
                            """
                            <element kind="image" x="0" y="0" width="495" height="%d" scaleImage="RetainShape">
                              <expression><![CDATA[$F{picture}]]></expression>
                            </element>
                            """
                                    .formatted(number);
                    case HEADING -> TEXT.formatted(0, 495, height, "15", "true", "$F{c0}", "");
                    case CAPTION -> TEXT.formatted(0, 495, height, "9.5", "true", "$F{c0}", "");
                    case TEXT -> TEXT.formatted(0, 495, height, "9.5", "false", "$F{c0}", "");
                    case COLUMNS, ROW -> cells(kind, number, height);
                };
        return """
        <band height="%d" splitType="%s">
          <printWhenExpression><![CDATA["%s".equals($F{key})]]></printWhenExpression>
        %s</band>
        """
                .formatted(height, kind == Flat.Kind.FIGURE ? "Prevent" : "Stretch", key, elements);
    }

    private static String cells(Flat.Kind kind, int number, int height) {
        int width = 495 / number;
        String bold = kind == Flat.Kind.COLUMNS ? "true" : "false";
        return IntStream.range(0, number)
                .mapToObj(i ->
                        TEXT.formatted(
                                i * width, width, height, "8.5", bold, "$F{c" + i + "}", BOX))
                .collect(Collectors.joining());
    }

    /** The lines, one after the other. */
    private static final class Lines implements JRDataSource {

        private final Iterator<Flat> lines;
        private Flat line;

        Lines(List<Flat> lines) {
            this.lines = lines.iterator();
        }

        @Override
        public boolean next() {
            boolean more = lines.hasNext();
            if (more) {
                line = lines.next();
            }
            return more;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return switch (field.getName()) {
                case "key" -> key(line);
                case "picture" -> line.svg().map(SimpleDataRenderer::getInstance).orElse(null);
                default -> {
                    int at = Integer.parseInt(field.getName().substring(1));
                    yield at < line.cells().size() ? line.cells().get(at) : null;
                }
            };
        }
    }
}
