package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static Fact<String> named(String name) {
        return Fact.of(new Claim<>(name, new Evidence.Curated(SourceLocation.file("a.facts.yaml"))));
    }

    @Test
    void leavesOutMarksThatTurnWhatFollows() {
        assertEquals(named("Acme Works"), Names.seen(named("\u200FAcme \u200EWorks\u061C")));
    }

    @Test
    void statesNoNameThatPrintsNothing() {
        assertEquals(Fact.unstated(), Names.seen(named("\u200F \u200E")));
    }
}
