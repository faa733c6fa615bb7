package org.verka.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import java.util.Locale;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.verka.dsl.conversion.VerkaValueConverters;
import org.verka.dsl.indexing.NamedFragments;
import org.verka.dsl.indexing.NamesAndLabels;
import org.verka.dsl.indexing.ProjectFiles;
import org.verka.dsl.linking.LinkedFile;
import org.verka.dsl.linking.LinkingMessages;
import org.verka.dsl.linking.SyntaxMessages;
import org.verka.dsl.parsing.TolerantParser;
import org.verka.dsl.validation.DocumentFindings;
import org.verka.dsl.words.TheoryLexer;

/** What the language is put together from, with or without Equinox. */
public final class VerkaRuntimeModule extends AbstractVerkaRuntimeModule {

    private final Locale locale;

    /** Creates a module whose messages are in Swedish. */
    public VerkaRuntimeModule() {
        this(Locale.of("sv"));
    }

    /** Creates a module whose messages are in {@code locale}. */
    public VerkaRuntimeModule(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void configure(Binder binder) {
        super.configure(binder);
        binder.bind(Locale.class).toInstance(locale);
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return VerkaValueConverters.class;
    }

    /** Names in the letters of any script. */
    @Override
    public Class<? extends Lexer> bindLexer() {
        return TheoryLexer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class)
                .annotatedWith(Names.named(LexerBindings.RUNTIME))
                .to(TheoryLexer.class);
    }

    /** Files that link without making up messages nobody reads. */
    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return LinkedFile.class;
    }

    /** Syntax errors in words for authors. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    /** Broken references in words for authors. */
    public Class<? extends ILinkingDiagnosticMessageProvider.Extended>
            bindILinkingDiagnosticMessageProvider() {
        return LinkingMessages.class;
    }

    /** A registry of its own, so that two injectors with two locales do not both report. */
    @Override
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }

    /** A registry of its own, so that one language in a process does not answer for another. */
    @Override
    public IResourceServiceProvider.Registry bindIResourceServiceProvider$Registry() {
        return new ResourceServiceProviderRegistryImpl();
    }

    /** Files of one project see each other. */
    @Override
    public Class<? extends IContainer.Manager> bindIContainer$Manager() {
        return ProjectFiles.class;
    }

    /** What has a name is addressed by it. */
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return NamedFragments.class;
    }

    /** What has a name is found by what it is called, too. */
    public Class<? extends IDefaultResourceDescriptionStrategy>
            bindIDefaultResourceDescriptionStrategy() {
        return NamesAndLabels.class;
    }

    @Override
    public Class<? extends IEncodingProvider.Runtime> bindRuntimeEncodingProvider() {
        return Utf8.class;
    }

    /** Nothing is known of what was collected, unless an editor says otherwise. */
    public KnownEvidence bindKnownEvidence() {
        return KnownEvidence.none();
    }

    /** What the rules find besides what the validation of a text tells. */
    public Class<? extends RuleFindings> bindRuleFindings() {
        return DocumentFindings.class;
    }

    /** Reads on after words that belong nowhere. */
    @Override
    public Class<? extends IParser> bindIParser() {
        return TolerantParser.class;
    }
}
