package org.verka.dsl.ide;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.verka.model.Instrument;
import org.verka.model.ItemText;
import org.verka.model.ItemTexts;
import org.verka.model.ModelPackage;
import org.verka.model.scoring.ItemCode;

/** The wording of an instrument's items, where somebody who may use it has written it down. */
final class ItemWordings {

    private final ResourceDescriptionsProvider index;

    @Inject
    ItemWordings(ResourceDescriptionsProvider index) {
        this.index = index;
    }

    /**
     * The wordings of an instrument's items: its own labels, then what is written in its file, then
     * what is written in others. Of two wordings of one item the last counts.
     */
    Map<ItemCode, String> of(Instrument instrument) {
        Map<ItemCode, String> wordings = new LinkedHashMap<>();
        instrument.getItems().stream()
                .filter(item -> item.getLabel() != null && item.getLast() == null)
                .forEach(item -> wordings.put(ItemCode.of(item), item.getLabel()));
        for (ItemTexts texts : textsFor(instrument)) {
            for (ItemText text : texts.getTexts()) {
                code(text).ifPresent(code -> wordings.put(code, text.getText()));
            }
        }
        return wordings;
    }

    private List<ItemTexts> textsFor(Instrument instrument) {
        List<ItemTexts> found = new ArrayList<>();
        Resource own = instrument.eResource();
        if (own == null) {
            return found;
        }
        instrument.eContainer().eContents().stream()
                .filter(ItemTexts.class::isInstance)
                .map(ItemTexts.class::cast)
                .filter(texts -> texts.getInstrument() == instrument)
                .forEach(found::add);
        URI address = EcoreUtil.getURI(instrument);
        IResourceDescriptions files = index.getResourceDescriptions(own);
        for (IResourceDescription file : files.getAllResourceDescriptions()) {
            for (IReferenceDescription reference : file.getReferenceDescriptions()) {
                if (isTextsFor(address, reference)) {
                    EObject source =
                            own.getResourceSet().getEObject(reference.getSourceEObjectUri(), true);
                    if (source instanceof ItemTexts texts) {
                        found.add(texts);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isTextsFor(URI instrument, IReferenceDescription reference) {
        return reference.getEReference() == ModelPackage.Literals.ITEM_TEXTS__INSTRUMENT
                && instrument.equals(reference.getTargetEObjectUri());
    }

    private static Optional<ItemCode> code(ItemText text) {
        if (text.getText() == null) {
            return Optional.empty();
        }
        if (text.getNumber() != null) {
            return Optional.of(ItemCode.of(text.getNumber()));
        }
        return Optional.ofNullable(text.getItem())
                .filter(item -> !item.eIsProxy())
                .map(ItemCode::of);
    }
}
