package dev.rolecall.vocabulary;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds skills in bare sentences, so that they can be compared with labels that others have given.
 *
 * <p>Reads JSON Lines with {@code id} and {@code text}, and writes the same with {@code skills}: {@code name},
 * {@code start}, {@code end}. Sections, duties and boilerplate, which decide in a posting, play no part here.
 */
public final class SkillMentions {

    private static final JsonFactory JSON = new JsonFactory();

    private SkillMentions() {}

    /**
     * Reads one file and writes another.
     *
     * @param args the file of sentences, and the file of mentions
     */
    public static void main(String[] args) throws IOException {
        var skills = SkillVocabulary.load();
        try (var sentences = Files.newBufferedReader(Path.of(args[0]));
                var mentions = Files.newBufferedWriter(Path.of(args[1]))) {
            for (var line = sentences.readLine(); line != null; line = sentences.readLine()) {
                mentions.write(mentions(line, skills));
                mentions.write('\n');
            }
        }
    }

    private static String mentions(String line, SkillVocabulary skills) throws IOException {
        var written = new StringWriter();
        try (var sentence = JSON.createParser(line);
                var mentions = JSON.createGenerator(written)) {
            mentions.writeStartObject();
            sentence.nextToken();
            while (sentence.nextToken() == JsonToken.FIELD_NAME) {
                var name = sentence.currentName();
                sentence.nextToken();
                mentions.writeFieldName(name);
                mentions.copyCurrentEvent(sentence);
                if (name.equals("text")) {
                    write(skills.find(sentence.getText()), mentions);
                }
            }
            mentions.writeEndObject();
        }
        return written.toString();
    }

    private static void write(List<SkillMatch> found, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("skills");
        for (var match : found) {
            json.writeStartObject();
            json.writeStringField("name", match.skill().name());
            json.writeNumberField("start", match.start());
            json.writeNumberField("end", match.end());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
