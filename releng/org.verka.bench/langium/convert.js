// Turns Verka's own grammar and metamodel into a grammar for Langium: the same words, blocks and
// references. Terminals are given here, since the two say them differently.
//   node convert.js Verka.xtext Verka.ecore made/verka.langium
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [, , grammarFile, modelFile, target] = process.argv;

const LETTER = String.raw`[a-zA-Z_\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF]`;
const TERMINALS = String.raw`
hidden terminal WS: /[ \t\r\n\u00A0\u202F\uFEFF]+/;
hidden terminal ML_COMMENT: /\/\*[\s\S]*?\*\//;
hidden terminal SL_COMMENT: /\/\/[^\n\r]*/;
terminal PART_OF_YEAR: /([vVhH][tT]([0-9]{4})?|[hH][12]([0-9]{4})?|([qQkK]|kv|KV|Kv)[1-4]?|[vVwW]([0-9][0-9]?)?)(?![0-9a-zA-Z_\u00C0-\u1FFF])/;
terminal ID: /\^?LETTER(LETTER|[0-9]|[\u00B7\u0300-\u036F])*/;
terminal INT: /[0-9]+/;
terminal STRING: /"(\\[^\n\r]|[^\\"\n\r])*"|[”“„][^”“\n\r]*[”“]/;
`.replaceAll('LETTER', LETTER);

function interfaces(model) {
    const types = [];
    for (const [, attributes, body] of model.matchAll(
        /<eClassifiers xsi:type="ecore:EClass"([^>]*?)(?:\/>|>([\s\S]*?)<\/eClassifiers>)/g)) {
        const name = /name="(\w+)"/.exec(attributes)[1];
        const above = [...(/eSuperTypes="([^"]*)"/.exec(attributes)?.[1] ?? '').matchAll(/#\/\/(\w+)/g)];
        const features = [...(body ?? '').matchAll(/<eStructuralFeatures ([^>]*?)\/?>/g)].map(([, said]) => {
            const feature = /name="(\w+)"/.exec(said)[1];
            const many = said.includes('upperBound="-1"') ? '[]' : '';
            if (said.includes('ecore:EReference')) {
                const type = /#\/\/(\w+)/.exec(said)[1];
                return `    ${feature}${many ? '' : '?'}: ${said.includes('containment="true"') ? '' : '@'}${type}${many}`;
            }
            const type = said.includes('EBoolean') ? 'boolean' : 'string';
            return `    ${feature}${many || type === 'boolean' ? '' : '?'}: ${type}${many}`;
        });
        const supers = above.length ? ` extends ${above.map(([, s]) => s).join(', ')}` : '';
        types.push(`interface ${name}${supers} {\n${features.join('\n')}\n}`);
    }
    return types;
}

function rules(grammar) {
    const text = grammar
        .replace(/('(?:\\.|[^'\\])*')|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (_, word) => word ?? '')
        .replace(/^[\s\S]*?(?=\nDocument:)/, '');
    const found = [];
    // a rule ends with a semicolon that is no keyword
    for (const [rule] of text.matchAll(/(?:'(?:\\.|[^'\\])*'|[^;'])+;/g)) {
        const parts = /^\s*(enum\s+|fragment\s+|terminal\s+(?:fragment\s+)?)?(\w+)\s*(\*)?\s*(?:returns\s+([\w:]+))?\s*(?:hidden\(\))?\s*:([\s\S]*);$/.exec(rule);
        const [, kind = '', name, , type, body] = parts;
        if (!kind.startsWith('terminal')) {
            found.push({ kind: kind.trim(), name, type, body });
        }
    }
    return found;
}

function withoutWords(body) {
    return body.replace(/'(?:\\.|[^'\\])*'/g, ' ');
}

// data type rules have no assignments, and call only terminals and one another
function dataTypes(found) {
    const names = new Set(found.filter(r => r.kind === '' && !/[={]/.test(withoutWords(r.body))).map(r => r.name));
    const objects = new Set(found.filter(r => r.kind !== 'enum' && !names.has(r.name)).map(r => r.name));
    for (let changed = true; changed;) {
        changed = false;
        for (const rule of found.filter(r => names.has(r.name))) {
            const calls = withoutWords(rule.body).match(/\w+/g) ?? [];
            if (calls.some(call => objects.has(call))) {
                names.delete(rule.name);
                objects.add(rule.name);
                changed = true;
            }
        }
    }
    return names;
}

function written(rule, data) {
    const body = rule.body
        .replace(/('(?:\\.|[^'\\])*')|->|=>/g, (_, word) => word ?? '')
        .replace(/('(?:\\.|[^'\\])*')|\[(\w+)\|(\w+)\]/g, (_, word, type, name) => word ?? `[${type}:${name}]`);
    if (rule.kind === 'enum') {
        return `${rule.name} returns string:${body.replace(/\w+\s*=\s*(')/g, '$1')};`;
    }
    if (rule.kind === 'fragment') {
        return `fragment ${rule.name}:${body};`;
    }
    if (data.has(rule.name)) {
        return `${rule.name} returns string:${body};`;
    }
    const entry = rule.name === 'Document' ? 'entry ' : '';
    return `${entry}${rule.name} returns ${rule.type ?? rule.name}:${body};`;
}

const found = rules(readFileSync(grammarFile, 'utf8'));
const data = dataTypes(found);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, [
    'grammar Verka',
    ...interfaces(readFileSync(modelFile, 'utf8')),
    ...found.map(rule => written(rule, data)),
    TERMINALS,
].join('\n\n'));
