package dev.rolecall.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import java.util.List;

/** Diagnostics as JSON, for machines: {@code {"version": 1, "diagnostics": [...]}}. */
final class DiagnosticJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DiagnosticJson() {}

    /** The JSON text of diagnostics. */
    static String write(List<Diagnostic> diagnostics) {
        var root = JSON.createObjectNode().put("version", 1);
        var list = root.putArray("diagnostics");
        for (var diagnostic : diagnostics) {
            var node = list.addObject()
                    .put("severity", diagnostic.severity().word())
                    .put("code", diagnostic.code());
            put(node, diagnostic.location());
            node.put("message", diagnostic.message()).put("help", diagnostic.help());
            var related = node.putArray("related");
            for (var other : diagnostic.related()) {
                put(related.addObject(), other.location()).put("note", other.note());
            }
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode put(ObjectNode node, SourceLocation at) {
        return node.put("path", at.path())
                .put("line", at.line())
                .put("column", at.column())
                .put("length", at.length());
    }
}
