package org.verka.dsl.validation;

import org.verka.model.Instrument;
import org.verka.model.ModelPackage;

/** Rule 39, for the instrument: its licence is declared, so that nobody uses what they may not. */
final class InstrumentHasLicence implements Rule<Instrument> {

    @Override
    public String code() {
        return "V39";
    }

    @Override
    public Class<Instrument> about() {
        return Instrument.class;
    }

    @Override
    public boolean aboutText() {
        return true;
    }

    @Override
    public void check(Instrument instrument, Report report) {
        if (!Written.is(instrument.getLicence())) {
            report.at(
                    instrument,
                    ModelPackage.Literals.NAMED__NAME,
                    "licence",
                    Written.called(instrument));
        }
    }
}
