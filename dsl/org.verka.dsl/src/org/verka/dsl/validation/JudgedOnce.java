package org.verka.dsl.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.verka.model.Document;
import org.verka.model.Judgement;
import org.verka.model.ModelPackage;
import org.verka.model.TopLevel;

/** Nobody judges the same thing twice on the same day, since neither would replace the other. */
final class JudgedOnce implements Rule<Document> {

    @Override
    public String code() {
        return "B03";
    }

    @Override
    public Class<Document> about() {
        return Document.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(Document document, Report report) {
        Map<List<Object>, Judgement> known = new HashMap<>();
        for (TopLevel element : document.getElements()) {
            if (element instanceof Judgement judgement && Judged.isSigned(judgement)) {
                Judgement first = known.putIfAbsent(Judged.key(judgement), judgement);
                if (first != null) {
                    report.at(
                            judgement,
                            ModelPackage.Literals.JUDGEMENT__SUBJECT,
                            "",
                            Written.called(judgement.getSubject()),
                            NodeModelUtils.getNode(first).getStartLine());
                }
            }
        }
    }
}
