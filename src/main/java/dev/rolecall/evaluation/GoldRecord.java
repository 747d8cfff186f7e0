package dev.rolecall.evaluation;

import dev.rolecall.tree.Value;

/**
 * What is right for one posting.
 *
 * <p>A field is what the posting states, or null. {@code titleAlt} and its like list what is accepted in its place, null
 * among it; {@code skillsOptional} and {@code locationsOptional} list what is neither asked for nor wrong.
 *
 * @param file the posting's path in the content folder, with {@code #n} from the second posting of a file on
 * @param fields the fields by name
 */
public record GoldRecord(String file, Value fields) {

    Value get(String field) {
        return fields.get(field);
    }
}
