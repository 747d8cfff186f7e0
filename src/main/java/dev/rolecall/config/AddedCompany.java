package dev.rolecall.config;

import java.util.List;

/**
 * An employer that postings call by several names.
 *
 * @param name the name that the site shows
 * @param aliases the other names
 */
public record AddedCompany(String name, List<String> aliases) {

    public AddedCompany {
        aliases = List.copyOf(aliases);
    }
}
