package org.verka.dsl.ide.rename;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Says why something cannot be given a name; the message is for the author. */
public final class RefusedName extends ResponseErrorException {

    private static final long serialVersionUID = 1L;

    RefusedName(String message) {
        super(new ResponseError(ResponseErrorCode.RequestFailed, message, null));
    }
}
