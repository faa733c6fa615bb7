package org.verka.report.emitter;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.birt.report.engine.content.IContent;
import org.eclipse.birt.report.engine.extension.IReportItemExecutor;
import org.eclipse.birt.report.engine.extension.ReportItemExecutorBase;

/** Hands BIRT the content of the report, part by part as it is laid out. */
final class BodyExecutor extends ReportItemExecutorBase {

    private ReportBody body;
    private FigurePdfEmitter emitter;
    private IContent whole;
    private Iterator<IContent> parts = Collections.emptyIterator();

    @Override
    public IContent execute() {
        Map<?, ?> context = executorContext.getAppContext();
        emitter = (FigurePdfEmitter) context.get(FigurePdfEmitter.ID);
        ReportBody.Maker maker = (ReportBody.Maker) context.get(ReportBody.Maker.KEY);
        body = maker.of(executorContext.getReportContent());
        whole = body.whole();
        parts = whole.getChildren().iterator();
        return whole;
    }

    @Override
    public IContent getContent() {
        return whole;
    }

    @Override
    public boolean hasNextChild() {
        return parts.hasNext();
    }

    @Override
    public IReportItemExecutor getNextChild() {
        IContent part = parts.next();
        body.begins(part, emitter::fill);
        return new Part(part);
    }

    /** Hands over a content and then those in it. */
    private static final class Part extends ReportItemExecutorBase {

        private final IContent content;
        private Iterator<IContent> children = Collections.emptyIterator();

        Part(IContent content) {
            this.content = content;
        }

        @Override
        public IContent execute() {
            children = content.getChildren().iterator();
            return content;
        }

        @Override
        public IContent getContent() {
            return content;
        }

        @Override
        public boolean hasNextChild() {
            return children.hasNext();
        }

        @Override
        public IReportItemExecutor getNextChild() {
            return new Part(children.next());
        }
    }
}
