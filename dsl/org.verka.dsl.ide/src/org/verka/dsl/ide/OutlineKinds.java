package org.verka.dsl.ide;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.verka.model.ModelPackage;

/** Maps what theories are made of to the kinds of symbol that editors have signs for. */
final class OutlineKinds extends DocumentSymbolKindProvider {

    @Override
    public SymbolKind getSymbolKind(EClass type) {
        return switch (type.getClassifierID()) {
            case ModelPackage.PROGRAMME, ModelPackage.SERVICE_CONCEPT -> SymbolKind.Package;
            case ModelPackage.ACTIVITY -> SymbolKind.Function;
            case ModelPackage.OUTCOME -> SymbolKind.Class;
            case ModelPackage.INDICATOR -> SymbolKind.Number;
            case ModelPackage.EXTERNAL_CAUSE, ModelPackage.EXTERNAL_FACTOR, ModelPackage.FACTOR ->
                    SymbolKind.Event;
            case ModelPackage.OUTPUT, ModelPackage.STEP -> SymbolKind.Operator;
            case ModelPackage.ASSUMPTION, ModelPackage.MECHANISM -> SymbolKind.Key;
            case ModelPackage.EVALUATION_QUESTION, ModelPackage.JUDGEMENT -> SymbolKind.Property;
            case ModelPackage.ITEM -> SymbolKind.Field;
            case ModelPackage.INSTRUMENT -> SymbolKind.Interface;
            case ModelPackage.SCALE, ModelPackage.COUNT -> SymbolKind.Number;
            case ModelPackage.INTAKE -> SymbolKind.Module;
            case ModelPackage.COLUMN -> SymbolKind.Field;
            case ModelPackage.SITE -> SymbolKind.Namespace;
            case ModelPackage.ROLE,
                    ModelPackage.ACTOR,
                    ModelPackage.RESOURCE,
                    ModelPackage.TARGET_GROUP,
                    ModelPackage.INFORMANT ->
                    SymbolKind.Object;
            default -> SymbolKind.String;
        };
    }
}
