package org.verka.dsl.indexing;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.verka.model.RuleSettings;

/** Writes down what the index keeps of a file. */
public final class Descriptions {

    private static final String PROJECT = "theories";

    private final IResourceDescription.Manager manager;

    @Inject
    Descriptions(IResourceDescription.Manager manager) {
        this.manager = manager;
    }

    /**
     * Makes one project of the files that have been read: each knows what the others declare. To be
     * called again when there are more.
     */
    public void index(ResourceSet files) {
        TheoryIndex index = TheoryIndex.of(files).orElseGet(() -> project(files));
        for (Resource file : files.getResources()) {
            if (index.getResourceDescription(file.getURI()) == null) {
                index.declare(declared(file));
            }
        }
    }

    private static TheoryIndex project(ResourceSet files) {
        ProjectDescription project = new ProjectDescription();
        project.setName(PROJECT);
        project.attachToEmfObject(files);
        TheoryIndex index = new TheoryIndex();
        new ChunkedResourceDescriptions(Map.of(PROJECT, index), files);
        return index;
    }

    /** What a file that has been read declares; nothing is linked for it. */
    public FileDescription declared(Resource file) {
        List<IEObjectDescription> names = new ArrayList<>();
        for (IEObjectDescription name : manager.getResourceDescription(file).getExportedObjects()) {
            names.add(detached(name));
        }
        Map<Part, Long> prints = new HashMap<>();
        Set<Part> forAll = new HashSet<>();
        for (EObject root : file.getContents()) {
            for (EObject top : root.eContents()) {
                prints.put(Part.of(top), print(top));
                if (top instanceof RuleSettings) {
                    forAll.add(Part.of(top));
                }
            }
        }
        return new FileDescription(file.getURI(), names, prints, forAll, List.of());
    }

    /** The same with what a linked file refers to in others. */
    FileDescription linked(FileDescription declared, Resource file) {
        List<IReferenceDescription> references = new ArrayList<>();
        manager.getResourceDescription(file).getReferenceDescriptions().forEach(references::add);
        return declared.with(references);
    }

    /** Which other parts each part of a linked file refers to, in this file or another. */
    Map<Part, Set<Part>> uses(Resource file) {
        Map<Part, Set<Part>> uses = new LinkedHashMap<>();
        for (EObject root : file.getContents()) {
            for (EObject top : root.eContents()) {
                Set<Part> used = new HashSet<>();
                addUsed(top, used);
                top.eAllContents().forEachRemaining(inner -> addUsed(inner, used));
                Part part = Part.of(top);
                used.remove(part);
                uses.put(part, Set.copyOf(used));
            }
        }
        return uses;
    }

    private static void addUsed(EObject element, Set<Part> used) {
        for (EObject target : element.eCrossReferences()) {
            if (!target.eIsProxy() && target.eContainer() != null) {
                used.add(Part.of(target));
            }
        }
    }

    private static IEObjectDescription detached(IEObjectDescription name) {
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(name.getEClass());
        proxy.eSetProxyURI(name.getEObjectURI());
        Map<String, String> data = null;
        for (String key : name.getUserDataKeys()) {
            data = data == null ? new HashMap<>() : data;
            data.put(key, name.getUserData(key));
        }
        return EObjectDescription.create(name.getName(), proxy, data);
    }

    private static long print(EObject top) {
        ICompositeNode node = NodeModelUtils.getNode(top);
        long print = 1;
        if (node == null) {
            return print;
        }
        String text = node.getRootNode().getText();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                for (int at = leaf.getOffset(); at < leaf.getEndOffset(); at++) {
                    print = print * 1_099_511_628_211L + text.charAt(at);
                }
                print = print * 31 + 7;
            }
        }
        return print;
    }
}
