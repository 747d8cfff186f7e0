package dev.rolecall.catalog;

/**
 * An employer.
 *
 * @param name as most postings write it
 * @param slug its name in addresses
 */
public record Company(String name, String slug) {}
