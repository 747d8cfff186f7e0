/** What is different between two published sites, told from their ledgers and their open data. */
@NullMarked
package dev.rolecall.comparison;

import org.jspecify.annotations.NullMarked;
