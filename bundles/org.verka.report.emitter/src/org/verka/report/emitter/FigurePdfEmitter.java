package org.verka.report.emitter;

import org.eclipse.birt.report.engine.api.EngineException;
import org.eclipse.birt.report.engine.emitter.IEmitterServices;
import org.eclipse.birt.report.engine.emitter.pdf.PDFEmitter;
import org.eclipse.birt.report.engine.layout.emitter.PageDeviceRender;

/**
 * BIRT's PDF emitter with figures drawn as text and lines instead of through Batik, and with the
 * document's properties taken from the report instead of the clock and the machine.
 */
public final class FigurePdfEmitter extends PDFEmitter {

    /** Its name among BIRT's emitters. */
    public static final String ID = "org.verka.report.pdf";

    @Override
    public PageDeviceRender createRender(IEmitterServices services) throws EngineException {
        return new FigurePdfRender(services);
    }
}
