// The language server of the peer: Langium's own, with Verka's ways of naming things.
//   node server.js --stdio
import {
    AstUtils, DefaultNameProvider, DefaultScopeComputation, DefaultScopeProvider, DefaultWorkspaceManager,
    MultiMap, StreamScope, inject, stream
} from 'langium';
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { ProposedFeatures, createConnection } from 'vscode-languageserver/node.js';
import { VerkaGeneratedModule, VerkaGeneratedSharedModule } from './made/out/module.js';

function qualified(node, names) {
    const parts = [];
    for (let at = node; at; at = at.$container) {
        const name = names.getName(at);
        if (name) {
            parts.unshift(name);
        }
    }
    return parts.join('.');
}

/** Names are known inside their blocks, and everywhere with the names of the blocks around them. */
class Names extends DefaultScopeComputation {

    async collectExportedSymbols(document) {
        const exported = [];
        for (const node of AstUtils.streamAst(document.parseResult.value)) {
            if (this.nameProvider.getName(node)) {
                exported.push(this.descriptions.createDescription(node, qualified(node, this.nameProvider), document));
            }
        }
        return exported;
    }

    async collectLocalSymbols(document) {
        const scopes = new MultiMap();
        for (const node of AstUtils.streamAllContents(document.parseResult.value)) {
            let name = this.nameProvider.getName(node);
            for (let block = node.$container; name && block; block = block.$container) {
                scopes.add(block, this.descriptions.createDescription(node, name, document));
                const own = this.nameProvider.getName(block);
                name = own ? `${own}.${name}` : name;
            }
        }
        return scopes;
    }
}

/** An intake knows the scales and informants of its instrument, and sites by their last names. */
class Scopes extends DefaultScopeProvider {

    getScope(context) {
        const block = AstUtils.getContainerOfType(context.container, node => node.$type === 'Intake');
        if (context.property === 'scale' || context.property === 'meaning') {
            const instrument = block?.instrument?.ref;
            return instrument ? this.inside(instrument, this.byLastName(context)) : this.byLastName(context);
        }
        if (context.property === 'site') {
            return this.byLastName(context);
        }
        if (context.property === 'informant') {
            const instrument = context.container.measure?.ref?.$container;
            return instrument ? this.inside(instrument, super.getScope(context)) : super.getScope(context);
        }
        return super.getScope(context);
    }

    inside(node, outer) {
        const found = AstUtils.streamAllContents(node).filter(inner => inner.name)
            .map(inner => this.descriptions.createDescription(inner, inner.name));
        return new StreamScope(stream(found.toArray()), outer);
    }

    byLastName(context) {
        const type = this.reflection.getReferenceType(context);
        const byLast = this.globalScopeCache.get(`last ${type}`, () => {
            const known = new Map();
            for (const description of this.indexManager.allElements(type)) {
                const last = description.name.substring(description.name.lastIndexOf('.') + 1);
                known.set(last, known.has(last) ? undefined : { ...description, name: last });
            }
            return known;
        });
        const outer = super.getScope(context);
        return {
            getElement: name => byLast.get(name) ?? outer.getElement(name),
            getElements: name => outer.getElements(name),
            getAllElements: () => outer.getAllElements()
        };
    }
}

/** Checks all files when the workspace is opened, as Verka does. */
class Workspace extends DefaultWorkspaceManager {
    initialBuildOptions = { validation: true };
}

const connection = createConnection(ProposedFeatures.all);
const shared = inject(
    createDefaultSharedModule({ connection, ...NodeFileSystem }),
    VerkaGeneratedSharedModule,
    { workspace: { WorkspaceManager: services => new Workspace(services) } });
const verka = inject(createDefaultModule({ shared }), VerkaGeneratedModule, {
    references: {
        NameProvider: () => new DefaultNameProvider(),
        ScopeComputation: services => new Names(services),
        ScopeProvider: services => new Scopes(services)
    }
});
shared.ServiceRegistry.register(verka);
startLanguageServer(shared);
